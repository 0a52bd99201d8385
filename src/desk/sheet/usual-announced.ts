import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Ledger } from '#src/domain/ledger.ts'

/** The day on which all commitments of a ledger were announced; null where they have none in common. */
export function usualAnnounced({ commitments }: Pick<Ledger, 'commitments'>): CalendarDate | null {
  const [first] = commitments
  return first && commitments.every(({ announced }) => announced === first.announced) ? first.announced : null
}
