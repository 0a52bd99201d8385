import { compareUrgency, urgencyOf } from './urgency.ts'
import type { Item } from './selection/selection.ts'

/** The open items past the last day of their deadline, the longest first; not those of a year that is over, since which no days count. */
export function buildOverdue(items: readonly Item[]): readonly Item[] {
  return items.filter((item) => urgencyOf(item) === 'late').sort(compareUrgency)
}
