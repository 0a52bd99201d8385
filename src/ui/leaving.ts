/** Does what takes the pressed button away, and gives the focus to the list it stood in, so that a keyboard is not sent back to the top. */
export function leaving(action: () => void): void {
  action()
  document.getElementById('main')?.focus()
}
