import { useEffect } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'

/** Parts of the page whose code is still on its way. */
let pending = 0
let settled = false

function mark(): void {
  document.documentElement.dataset['ready'] = String(settled && pending === 0)
}

/** Tells tests, screenshots and embedding pages that the view is drawn (data-ready), and how many commitments are in the selection (data-items). */
export function useReady(selection: Selection | null, busy: boolean): void {
  const count = selection?.items.length
  useEffect(() => {
    settled = count !== undefined && !busy
    if (settled) document.documentElement.dataset['items'] = String(count)
    mark()
    return () => {
      settled = false
      mark()
    }
  }, [count, busy, selection])
}

/** Stands in while a part of the page is on its way: the page is not ready before it has come. Draws nothing. */
export function Pending() {
  useEffect(() => {
    pending += 1
    mark()
    return () => {
      pending -= 1
      mark()
    }
  }, [])
  return null
}
