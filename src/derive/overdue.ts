import { countsDays } from './is-open.ts'
import type { Item } from './selection/selection.ts'

/** The open items past the last day of their deadline, the longest first; not those of a year that is over, since which no days count. */
export function buildOverdue(items: readonly Item[]): readonly Item[] {
  return items
    .filter((item) => (item.assessment.daysLeft ?? 0) < 0 && countsDays(item))
    .sort((a, b) => (a.assessment.daysLeft ?? 0) - (b.assessment.daysLeft ?? 0))
}
