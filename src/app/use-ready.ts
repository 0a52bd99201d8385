import { useEffect } from 'react'
import type { Selection } from '#src/derive/selection.ts'

/** Tells tests, screenshots and embedding pages that the view is drawn, and how many commitments are in the selection. */
export function useReady(selection: Selection | null, busy: boolean): void {
  const count = selection?.items.length
  useEffect(() => {
    const { dataset } = document.documentElement
    if (count === undefined || busy) {
      dataset['ready'] = 'false'
      return
    }
    dataset['items'] = String(count)
    dataset['ready'] = 'true'
  })
}
