import { groupByEach } from '#src/lib/group-by-each.ts'
import { groupItems, type GroupingContext, type ItemGroup } from '../selection/group-items.ts'
import { yearsOf } from '../selection/facet-sources.ts'
import type { Item } from '../selection/selection.ts'

/**
 * A line of the timeline: an item with its group, the head of a group, or the head of the
 * band of those without a deadline (`group` null). `open`: within that band.
 */
export type TimelineLine =
  | { readonly item: Item; readonly group: string | null }
  | {
      readonly group: string | null
      readonly open: boolean
      readonly count: number
      /** Of the band: those of them that count in a target year all the same, that of their period (V13). */
      readonly inYears?: number
    }

function byDeadline(a: Item, b: Item): number {
  const [left, right] = [a.assessment.deadline, b.assessment.deadline]
  if (!left || !right) return 0
  if (left.last !== right.last) return left.last < right.last ? -1 : 1
  return left.first === right.first ? 0 : left.first < right.first ? -1 : 1
}

function linesOf(groups: readonly ItemGroup[], open: boolean): readonly TimelineLine[] {
  return groups.flatMap(({ key, items: under }): readonly TimelineLine[] => [
    { group: key, open, count: under.length },
    ...under.map((item) => ({ item, group: key })),
  ])
}

/** By the year in which the deadline runs out at the latest: each bar is drawn once. */
function byLastYear(items: readonly Item[]): readonly ItemGroup[] {
  const years = groupByEach(items, ({ assessment: { deadline } }) => (deadline ? [deadline.last.slice(0, 4)] : []))
  return [...years].map(([key, under]) => ({ key, items: under })).sort((a, b) => Number(a.key) - Number(b.key))
}

function countsInYear(item: Item): boolean {
  return !yearsOf(item).includes('none')
}

/**
 * The items as lines: those with a deadline in their groups, then, in a band of
 * their own, those without (in the same groups, unless grouped by year). By year
 * each stands once; in other groups as often as countedUnder says.
 */
export function buildTimelineLines(items: readonly Item[], { index, view }: GroupingContext): readonly TimelineLine[] {
  const { group } = view
  const dated = items.filter(({ assessment }) => assessment.deadline !== null)
  const open = items.filter(({ assessment }) => assessment.deadline === null)
  const ordered = view.sort === null ? dated.sort(byDeadline) : dated
  const isByYear = group === null || group === 'year'
  const groupsOf = (some: readonly Item[]) => (isByYear ? byLastYear(some) : groupItems(some, group, { index, view }))
  const lines = linesOf(groupsOf(ordered), false)
  if (open.length === 0) return lines
  const inBand = isByYear ? open.map((item) => ({ item, group: null })) : linesOf(groupsOf(open), true)
  return [
    ...lines,
    { group: null, open: true, count: open.length, inYears: open.filter(countsInYear).length },
    ...inBand,
  ]
}
