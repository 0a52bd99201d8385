import type { Item } from './selection/selection.ts'

/** True for what is still owed: neither met nor closed. */
export function isOpen({ assessment: { verdict } }: Item): boolean {
  return verdict !== 'met' && verdict !== 'closed'
}
