declare global {
  interface Window {
    /** The middle of what the reader has pressed on the page before the program was there; index.html keeps it. */
    keptPress?: { readonly x: number; readonly y: number } | null
  }
}

let taken = false

/** From now on React takes presses itself. */
export function stopKeeping(): void {
  taken = true
  document.documentElement.dataset['taken'] = ''
}

/** Whether the page in sight is the one that the build wrote, taken over; false where the program has drawn its own. */
export function isTakenOver(): boolean {
  return taken
}

/** Does what was pressed on the written page before the program was there. It stands where it stood: nothing has moved. */
export function doKeptPress(): void {
  const press = window.keptPress
  window.keptPress = null
  if (!press) return
  const at = document.elementFromPoint(press.x - window.scrollX, press.y - window.scrollY)
  const control = at?.closest<HTMLElement>('a[href], button, label, input')
  control?.focus()
  control?.click()
}
