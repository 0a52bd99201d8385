import { isOfOneYear } from '#src/domain/figures.ts'
import type { Item } from './selection/selection.ts'

/** What falls due within so many days is due soon: a quarter of a year. */
export const SOON_DAYS = 92

/** True for what is still owed: neither met nor closed, nor missed by the whole figure of a year, which nothing can make good. */
export function isOpen({
  commitment: { measure },
  assessment: { verdict },
}: Pick<Item, 'commitment' | 'assessment'>): boolean {
  if (verdict === 'met' || verdict === 'closed') return false
  return verdict !== 'overdue' || measure === undefined || !isOfOneYear(measure)
}

/** True where the days to the deadline, or since, say something: of what is open, but not of a year that is over without its whole figure, for nobody knows that it was missed. */
export function countsDays(item: Pick<Item, 'commitment' | 'assessment'>): boolean {
  const { measure } = item.commitment
  const isOver = measure !== undefined && isOfOneYear(measure) && (item.assessment.daysLeft ?? 0) < 0
  return isOpen(item) && !isOver
}
