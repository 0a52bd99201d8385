import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Item } from './selection.ts'

/** True for what is still owed: neither met nor closed. */
export function isOpen({ assessment: { verdict } }: Item): boolean {
  return verdict !== 'met' && verdict !== 'closed'
}

/** The open items whose last day comes next, the day itself included: soonest first, then in the order given; at most `limit`. */
export function buildNextDue(items: readonly Item[], asOf: CalendarDate, limit: number): readonly Item[] {
  const lastDay = ({ assessment }: Item) => assessment.deadline?.last ?? ''
  return items
    .filter((item) => isOpen(item) && lastDay(item) >= asOf)
    .sort((a, b) => (lastDay(a) === lastDay(b) ? 0 : lastDay(a) < lastDay(b) ? -1 : 1))
    .slice(0, limit)
}
