import { startTransition, useEffect, useState } from 'react'
import { changesInSteps, type Changes } from '#src/derive/changes/changes.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { inSlices } from '#src/lib/in-slices.ts'
import type { View } from '#src/url/view.ts'
import { useOnDay } from './assessed.ts'

interface Answer {
  readonly selection: Selection
  readonly since: CalendarDate
  readonly changes: Changes
}

/** What changed in the selection since an earlier day, worked out in slices. Null only at first; later, while another answer is on its way, the one before it with `busy`. */
export function useChanges(
  selection: Selection,
  view: View,
  since: CalendarDate,
): { readonly changes: Changes | null; readonly busy: boolean } {
  const before = useOnDay(selection.assessed, since)
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    if (!before) return undefined
    const leaving = new AbortController()
    inSlices(changesInSteps({ before, selection, view }), leaving.signal).then(
      (changes) => {
        if (!leaving.signal.aborted) startTransition(() => setAnswer({ selection, since, changes }))
      },
      (error: unknown) => {
        // Thrown while drawing, so that the error boundary shows it.
        if (!leaving.signal.aborted)
          setAnswer(() => {
            throw error
          })
      },
    )
    return () => leaving.abort()
  }, [before, selection, view, since])
  return {
    changes: answer?.changes ?? null,
    busy: answer === null || answer.selection !== selection || answer.since !== since,
  }
}
