import { isOfOneYear } from '#src/domain/figures.ts'
import type { Item } from './selection/selection.ts'

/** True for what is still owed: neither met nor closed, nor missed by the whole figure of a year, which nothing can make good. */
export function isOpen({
  commitment: { measure },
  assessment: { verdict },
}: Pick<Item, 'commitment' | 'assessment'>): boolean {
  if (verdict === 'met' || verdict === 'closed') return false
  return verdict !== 'overdue' || measure === undefined || !isOfOneYear(measure)
}
