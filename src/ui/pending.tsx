import { useEffect } from 'react'

let pending = 0
let tell = (): void => undefined

/** Whether code for a part of the page is still on its way. */
export function isPending(): boolean {
  return pending > 0
}

/** Says that something was drawn that the page may have waited for. */
export function tellDrawn(): void {
  tell()
}

/** Calls back whenever a part starts or ends to be on its way; one listener, the page's. */
export function onPending(listener: () => void): void {
  tell = listener
}

/** Stands in while a part of the page is on its way: the page is not ready before it has come. Draws nothing. */
export function Pending() {
  useEffect(() => {
    pending += 1
    tell()
    return () => {
      pending -= 1
      tell()
    }
  }, [])
  return null
}
