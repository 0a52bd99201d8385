import { useEffect } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { doKeptPress } from './kept-press.ts'
import { isPending, onPending } from '#src/ui/pending.tsx'

let settled = false
let sayAnswers = (): void => undefined

/** Resolves once the page answers: what it shows of the view is taken over or drawn, but for what comes late (late.tsx). */
export const answering = new Promise<void>((resolve) => (sayAnswers = resolve))

/** Whether blanks of the written page (blanked.ts) are still to be filled. */
function isBlank(where = ''): boolean {
  return document.querySelector(`[data-blank]${where}`) !== null
}

function mark(): void {
  const isDrawn = settled && !isPending()
  const answers = isDrawn && !isBlank(':not([data-late] *)')
  const { dataset } = document.documentElement
  dataset['ready'] = String(isDrawn && !isBlank())
  if (!answers) return
  dataset['answers'] = ''
  doKeptPress()
  sayAnswers()
}

/**
 * Tells tests, screenshots and embedding pages that the view is drawn (data-ready), and how many commitments are in the selection
 * (data-items); before that, once and for all, that the page answers to a press (data-answers).
 */
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
