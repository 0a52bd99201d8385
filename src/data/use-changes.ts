import { useMemo } from 'react'
import { changesInSteps, type Changes, type ChangesInput } from '#src/derive/changes/changes.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { View } from '#src/url/view.ts'
import { useOnDay } from './assessed.ts'
import { useSteps } from './use-steps.ts'

interface Answer {
  readonly selection: Selection
  readonly since: CalendarDate
  readonly changes: Changes
}

function* answerInSteps(given: ChangesInput, since: CalendarDate): Generator<void, Answer> {
  return { selection: given.selection, since, changes: yield* changesInSteps(given) }
}

/** What changed in the selection since an earlier day, worked out in slices. Null only at first; later, while another answer is on its way, the one before it with `busy`. */
export function useChanges(
  selection: Selection,
  view: View,
  since: CalendarDate,
): { readonly changes: Changes | null; readonly busy: boolean } {
  const before = useOnDay(selection.assessed, since)
  const { result: answer, failure } = useSteps(
    useMemo(
      () => (before ? () => answerInSteps({ before, selection, view }, since) : null),
      [before, selection, view, since],
    ),
  )
  // The error boundary shows it.
  if (failure) throw failure.error
  return {
    changes: answer?.changes ?? null,
    busy: answer === null || answer.selection !== selection || answer.since !== since,
  }
}
