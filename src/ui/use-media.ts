import { useSyncExternalStore } from 'react'
import { isPrinting, onPaperChange } from './on-paper.ts'

/** The last answer to each query. */
const answers = new Map<string, boolean>()

/**
 * While the page is printed the answer from before holds: its queries then speak of the sheet, and a page that
 * draws itself anew after its sheets were counted loses the last of them.
 */
function answer(query: string): boolean {
  const known = answers.get(query)
  if (known !== undefined && isPrinting()) return known
  const matches = globalThis.matchMedia?.(query).matches ?? false
  answers.set(query, matches)
  return matches
}

/** Whether a media query holds on the screen now; follows changes. False where the browser has no matchMedia. For paper see usePrinting. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listen) => {
      const list = globalThis.matchMedia?.(query)
      list?.addEventListener('change', listen)
      const leave = onPaperChange(listen)
      return () => {
        list?.removeEventListener('change', listen)
        leave()
      }
    },
    () => answer(query),
    // The page that the build writes is laid out by its styles alone.
    () => false,
  )
}
