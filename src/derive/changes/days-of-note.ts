import { dayNumber, parseDeadline } from '#src/domain/deadline.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Commitment } from '#src/domain/ledger.ts'

/** Days that the ledger itself names of a commitment, as day numbers: announced, a target set, a report known, the day after a deadline, closed. */
export function daysOfNote(
  index: LedgerIndex,
  { id, announced, targets, milestones, closed }: Commitment,
): readonly number[] {
  const dues = [...targets, ...milestones].flatMap(({ due }) => {
    const deadline = due === null ? null : parseDeadline(due)
    return deadline ? [dayNumber(deadline.last) + 1] : []
  })
  const named = [
    announced,
    ...targets.map(({ since }) => since),
    ...(index.reports.get(id) ?? []).map(({ date, recorded }) => (date > recorded ? date : recorded)),
    ...(closed ? [closed.date] : []),
  ]
  return [...named.map(dayNumber), ...dues]
}
