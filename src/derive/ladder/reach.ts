import { REACHES, type Reach } from '#src/url/view.ts'
import { hasField } from '../coverage/fields.ts'
import { isJudged } from '../coverage/coverage.ts'
import type { Item } from '../selection/selection.ts'

/** Whether an item can stand on a step. What is judged needs nothing more: a promise kept without a deadline lacks none. */
function passes(item: Item, reach: Reach): boolean {
  return isJudged(item) || hasField(item, reach) === true
}

/**
 * How many steps of the ladder an item has come up, in the order of REACHES: it
 * has a number (or steps that can be counted), then also a deadline, then also
 * a report, and then it is judged. 0: not even a number; 4: judged.
 */
export function reachOf(item: Item): number {
  const missing = REACHES.findIndex((reach) => !passes(item, reach))
  return missing === -1 ? REACHES.length : missing
}
