import { useEffect, useRef } from 'react'
import { getView } from '#src/state/view-store.ts'

/** Gives the presentation the whole window: no page beneath to scroll, full screen where a click or key led here, and the focus. */
export function useWholeWindow(setFull: (on: boolean) => Promise<void>): void {
  const entered = useRef(false)
  useEffect(() => {
    const root = document.documentElement
    root.dataset['presentation'] = ''
    document.getElementById('main')?.focus()
    if (!entered.current && navigator.userActivation?.isActive) void setFull(true)
    entered.current = true
    return () => {
      delete root.dataset['presentation']
      // A show may pass to another ledger, which draws the presentation anew: full screen stays until it is left.
      if (getView().stage === null) void setFull(false)
    }
  }, [setFull])
}
