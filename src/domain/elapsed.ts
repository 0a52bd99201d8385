import type { CalendarDate } from './deadline.ts'
import { daysBetween, wholeMonths } from './deadline.ts'
import { clampShare } from './share.ts'
import type { RuleCalendar } from './terms.ts'

/**
 * V3c: the share of a span that has passed at the end of `date`, 0 to 1. The
 * span holds both its first and its last day. `months` counts whole months
 * elapsed of the whole months in all, and falls back on days where the span is
 * shorter than one. A span that ends before it begins is over once its last
 * day has come.
 */
export function elapsedShare(
  calendar: RuleCalendar,
  first: CalendarDate,
  date: CalendarDate,
  last: CalendarDate,
): number {
  if (date >= last) return 1
  if (date < first) return 0
  if (calendar === 'months') {
    const months = wholeMonths(first, last)
    if (months > 0) return clampShare(wholeMonths(first, date) / months)
  }
  return clampShare((daysBetween(first, date) + 1) / (daysBetween(first, last) + 1))
}
