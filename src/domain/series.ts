import type { CalendarDate } from './deadline.ts'
import { deadlineOf } from './deadline-of.ts'
import type { LedgerIndex } from './known.ts'
import type { Commitment } from './ledger.ts'

/** V13: the year (or years) that a commitment of a series is about: that of its deadline, or without one of its announcement. `from` equals `to` for one year. */
export function periodOf(commitment: Commitment, asOf: CalendarDate): { readonly from: number; readonly to: number } {
  const deadline = deadlineOf(commitment, asOf)
  const year = Number(commitment.announced.slice(0, 4))
  return deadline
    ? { from: Number(deadline.first.slice(0, 4)), to: Number(deadline.last.slice(0, 4)) }
    : { from: year, to: year }
}

/**
 * V13: the same promise in consecutive periods: the commitments of a series that
 * had been announced by a day, oldest period first. Empty where none has that id.
 */
export function seriesOf({ series }: LedgerIndex, id: string, asOf: CalendarDate): readonly Commitment[] {
  const known = (series.get(id) ?? []).filter(({ announced }) => announced <= asOf)
  const order = new Map(known.map((commitment) => [commitment.id, periodOf(commitment, asOf)]))
  return known.toSorted((a, b) => (order.get(a.id)?.to ?? 0) - (order.get(b.id)?.to ?? 0))
}
