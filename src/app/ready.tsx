import { useEffect } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { doKeptPress } from './kept-press.ts'
import { isPending, onPending } from '#src/ui/pending.tsx'

let settled = false

function mark(): void {
  // Blanks of the written page (blanked.ts) are still to be filled.
  const isBlank = document.querySelector('[data-blank]') !== null
  const isReady = settled && !isBlank && !isPending()
  document.documentElement.dataset['ready'] = String(isReady)
  if (isReady) doKeptPress()
}

/** Tells tests, screenshots and embedding pages that the view is drawn (data-ready), and how many commitments are in the selection (data-items). */
export function useReady(selection: Selection | null, busy: boolean): void {
  const count = selection?.items.length
  useEffect(() => {
    onPending(mark)
    settled = count !== undefined && !busy
    if (settled) document.documentElement.dataset['items'] = String(count)
    mark()
    return () => {
      settled = false
      mark()
    }
  }, [count, busy, selection])
}
