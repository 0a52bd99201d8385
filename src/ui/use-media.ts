import { useSyncExternalStore } from 'react'

/** Whether a media query holds now; follows changes. False where the browser has no matchMedia. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listen) => {
      const list = globalThis.matchMedia?.(query)
      list?.addEventListener('change', listen)
      return () => list?.removeEventListener('change', listen)
    },
    () => globalThis.matchMedia?.(query).matches ?? false,
  )
}
