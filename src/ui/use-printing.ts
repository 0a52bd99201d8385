import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let printing = false
const listeners = new Set<() => void>()

function set(next: boolean): void {
  if (next === printing) return
  printing = next
  // The browser takes its picture as soon as the event ends: what printing changes must be drawn by then.
  flushSync(() => {
    for (const listener of listeners) listener()
  })
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0 && typeof window !== 'undefined') {
    window.addEventListener('beforeprint', () => set(true))
    window.addEventListener('afterprint', () => set(false))
    const paper = globalThis.matchMedia?.('print')
    paper?.addEventListener('change', (event) => set(event.matches))
    printing = paper?.matches ?? false
  }
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** True while the page is being printed: views that draw only what is in sight then draw all. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing)
}
