import { useEffect, useRef } from 'react'

/** When the detail closes, focus goes back to the link that had opened it. `open`: the item that is open; null: none. */
export function useFocusReturn(open: string | null): void {
  const last = useRef<string | null>(null)
  useEffect(() => {
    const left = last.current
    last.current = open
    if (open !== null || left === null) return
    const link = document.querySelector<HTMLElement>(`[data-item-link="${CSS.escape(left)}"]`)
    const place = link ?? document.getElementById('main')
    place?.focus()
  }, [open])
}
