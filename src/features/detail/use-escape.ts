import { useEffect } from 'react'

/** What keeps Escape to itself: fields that are typed into, and dialogs. */
const KEEPS = 'input:not([type="checkbox"], [type="radio"]), select, textarea, dialog'

/** Has Escape call `close` wherever the focus is, unless something nearer has dealt with the key or wants it. */
export function useEscape(close: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(KEEPS)) return
      close()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [close])
}
