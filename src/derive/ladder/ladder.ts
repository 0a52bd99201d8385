/** From promised to judged: how many of the items come how far, and which of the two the first screen leads with. */
import { REACHES, type Reach } from '#src/url/view.ts'
import type { Item, Selection } from '../selection/selection.ts'
import { PROMISED } from '../selection/facet-sources.ts'
import { reachOf } from './reach.ts'

/** A step of the ladder; `reach` null: promised, which all of them are. */
export interface LadderStep {
  readonly reach: Reach | null
  /** What choosing this step would leave, all other filters applied. Never more than on the step before. */
  readonly count: number
}

/** The steps from promised to judged. As counts beside any choice they ignore their own key: a chosen step does not change them. */
export function buildLadder({ facets }: Pick<Selection, 'facets'>): readonly LadderStep[] {
  return [
    { reach: null, count: facets.reach.get(PROMISED) ?? 0 },
    ...REACHES.map((reach) => ({ reach, count: facets.reach.get(reach) ?? 0 })),
  ]
}

/** One judged in so many that could be checked is enough for the verdicts to lead. */
const CHECKABLE_FOR_ONE_JUDGED = 4

/**
 * True where the verdicts of a ledger say enough to come first: at least a
 * quarter of its items with a number are judged. Else the ladder and whom to
 * ask say more. Asked of all items of a ledger, so that filters do not turn
 * the page over.
 */
export function verdictsLead(items: readonly Item[]): boolean {
  let checkable = 0
  let judged = 0
  for (const item of items) {
    const steps = reachOf(item)
    if (steps > 0) checkable += 1
    if (steps === REACHES.length) judged += 1
  }
  return judged > 0 && judged * CHECKABLE_FOR_ONE_JUDGED >= checkable
}
