/** What is most urgent, decided here for the sentence, for whom to ask, for the questions and for what is due: overdue first, then by the days left. */
import { countsDays, isOpen, SOON_DAYS } from './is-open.ts'
import type { Item } from './selection/selection.ts'

/**
 * late: past the last day of its deadline, and the days since count · soon: due
 * within SOON_DAYS · past: of a year that is over, of which only the figure is
 * still to come, so that no days count · later: due after that · none: it has
 * no deadline, or is not open.
 */
export type Urgency = 'late' | 'soon' | 'past' | 'later' | 'none'

const ORDER: readonly Urgency[] = ['late', 'soon', 'past', 'later', 'none']

/** How urgent an item is. */
export function urgencyOf(item: Pick<Item, 'commitment' | 'assessment'>): Urgency {
  const { daysLeft } = item.assessment
  if (daysLeft === null || !isOpen(item)) return 'none'
  if (daysLeft < 0) return countsDays(item) ? 'late' : 'past'
  return daysLeft <= SOON_DAYS ? 'soon' : 'later'
}

/** True for what is overdue or due soon: all that is said in red of whom to ask. */
export function isUrgent(item: Item): boolean {
  return ORDER.indexOf(urgencyOf(item)) <= ORDER.indexOf('past')
}

/** What stands first is more urgent: the longest overdue, then the fewest days left; of years that are over the latest first. 0: equally urgent. */
export function compareUrgency(a: Item, b: Item): number {
  const [one, other] = [urgencyOf(a), urgencyOf(b)]
  if (one !== other) return ORDER.indexOf(one) - ORDER.indexOf(other)
  const days = (a.assessment.daysLeft ?? 0) - (b.assessment.daysLeft ?? 0)
  if (one === 'none' || days === 0) return 0
  return one === 'past' ? -days : days
}
