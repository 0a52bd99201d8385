import type { LedgerIndex } from '#src/domain/known.ts'
import type { GroupKey } from '#src/url/view.ts'
import { groupItems } from '../selection/group-items.ts'
import type { Item } from '../selection/selection.ts'

/**
 * A line of the timeline: an item, the head of a group, or the head of the
 * band of those without a deadline (`group` null). `open`: within that band.
 */
export type TimelineLine =
  | { readonly item: Item }
  | { readonly group: string | null; readonly open: boolean; readonly count: number }

/** How the rows of the timeline are grouped and ordered. */
export interface TimelineLayout {
  /** Null: by the last year of the deadline. */
  readonly group: GroupKey | null
  /** True: keep the order given; else what falls due first comes first. */
  readonly sorted: boolean
}

function byDeadline(a: Item, b: Item): number {
  const [left, right] = [a.assessment.deadline, b.assessment.deadline]
  if (!left || !right) return 0
  if (left.last !== right.last) return left.last < right.last ? -1 : 1
  return left.first === right.first ? 0 : left.first < right.first ? -1 : 1
}

function linesOf(items: readonly Item[], group: GroupKey, open: boolean, index: LedgerIndex): readonly TimelineLine[] {
  return groupItems(items, group, index).flatMap((each): readonly TimelineLine[] => [
    { group: each.key, open, count: each.items.length },
    ...each.items.map((item) => ({ item })),
  ])
}

/** The items as lines, each once: those with a deadline in their groups, then, in a band of their own, those without (in the same groups, unless grouped by year). */
export function buildTimelineLines(
  items: readonly Item[],
  { group, sorted }: TimelineLayout,
  index: LedgerIndex,
): readonly TimelineLine[] {
  const dated = items.filter(({ assessment }) => assessment.deadline !== null)
  const open = items.filter(({ assessment }) => assessment.deadline === null)
  const byYear = group === null || group === 'year'
  const lines = linesOf(sorted ? dated : dated.sort(byDeadline), group ?? 'year', false, index)
  if (open.length === 0) return lines
  const inBand = byYear ? open.map((item) => ({ item })) : linesOf(open, group, true, index)
  return [...lines, { group: null, open: true, count: open.length }, ...inBand]
}
