import type { LedgerIndex } from '#src/domain/known.ts'
import type { Measure } from '#src/domain/ledger.ts'
import { totalOf, type NoTotal, type Total } from '#src/domain/totals.ts'
import { groupByEach } from '#src/lib/group-by-each.ts'
import { buildRegionLines, coveredBy, type RegionLines } from './regions/lines.ts'
import type { Item } from './selection/selection.ts'

/** A total that may be had (V11). */
export type Offered = Extract<Total, { readonly ok: true }>

/** An item left out of a total because another of the same items stands for it already (V11). */
export interface LeftOut {
  readonly item: Item
  /** The item in the total with which it would be counted twice. */
  readonly of: Item
}

/** Items of one unit, metric, basis, direction and period. */
export interface TotalClass {
  readonly measure: Measure
  /** The years of the deadline; null: none given. */
  readonly period: { readonly from: number; readonly to: number } | null
  readonly items: readonly Item[]
}

/** A sum over two items or more that V11 allows. */
export interface OfferedTotal extends TotalClass {
  readonly total: Offered
  readonly leftOut: readonly LeftOut[]
  /** Targets among them that are not plain numbers (超, 约, 力争 and the like), added as written. */
  readonly inexact: number
  /** The first and last day that the latest figures describe; null: none reported. */
  readonly figureDates: { readonly from: string; readonly to: string } | null
  /** True where one item's region holds another's, so that the larger may contain the smaller. */
  readonly nested: boolean
}

/** Items of one unit (a unit id) that do not add up to one total, and why. */
export interface RefusedTotal {
  readonly unit: string
  readonly reason: NoTotal
  readonly count: number
  /** The sets into which they fall, most items first; those that add up by themselves are among the offered. */
  readonly classes: readonly TotalClass[]
  /** For `restated`: which items would be counted twice. */
  readonly clashes: readonly LeftOut[]
}

/** The totals of the measured items, had and refused. */
export interface TotalsView {
  /** Items with a number to add. */
  readonly measured: number
  /** Most items first. */
  readonly offered: readonly OfferedTotal[]
  readonly refused: readonly RefusedTotal[]
}

function periodOf({ assessment: { deadline } }: Item): TotalClass['period'] {
  return deadline && { from: Number(deadline.first.slice(0, 4)), to: Number(deadline.last.slice(0, 4)) }
}

function classKey(item: Item, { basis, direction, metric }: Measure): string {
  const period = periodOf(item)
  return [basis, direction, metric.zh, period ? `${period.from}/${period.to}` : 'none'].join('|')
}

function classesOf(items: readonly Item[]): readonly TotalClass[] {
  const groups = groupByEach(items, (item) =>
    item.commitment.measure ? [classKey(item, item.commitment.measure)] : [],
  )
  return [...groups.values()]
    .flatMap((group): readonly TotalClass[] => {
      const [first] = group
      return first?.commitment.measure
        ? [{ measure: first.commitment.measure, period: periodOf(first), items: group }]
        : []
    })
    .sort((a, b) => b.items.length - a.items.length)
}

/** The ids of a commitment and of all it restates, directly or through another. */
function withRestated({ commitment }: Item, index: LedgerIndex): readonly string[] {
  const found = new Set([commitment.id])
  for (const id of found) for (const restated of index.commitments.get(id)?.restates ?? []) found.add(restated)
  return [...found]
}

/** Splits items into those that count and those that one of these stands for already. What restates least counts first. */
function withoutRepeats(
  items: readonly Item[],
  index: LedgerIndex,
): { readonly kept: readonly Item[]; readonly leftOut: readonly LeftOut[] } {
  const reached = new Set<string>()
  for (const item of items)
    if (item.commitment.restates.length > 0) for (const id of withRestated(item, index)) reached.add(id)
  if (reached.size === 0) return { kept: items, leftOut: [] }
  const counted = new Map<string, Item>()
  const leftOut: LeftOut[] = []
  const candidates = items
    .filter(({ commitment }) => reached.has(commitment.id))
    .map((item) => ({ item, ids: withRestated(item, index) }))
    .sort((one, other) => one.ids.length - other.ids.length)
  for (const { item, ids } of candidates) {
    const clash = ids.find((id) => counted.has(id))
    const of = clash === undefined ? undefined : counted.get(clash)
    if (of) leftOut.push({ item, of })
    else for (const id of ids) counted.set(id, item)
  }
  const out = new Set(leftOut.map(({ item }) => item))
  return { kept: items.filter((item) => !out.has(item)), leftOut }
}

function isInexact({ assessment: { target } }: Item): boolean {
  return target !== null && (target.hedged || (target.comparator !== 'at-least' && target.comparator !== 'exactly'))
}

function isNested(items: readonly Item[], lines: RegionLines): boolean {
  const own = new Set<string>()
  for (const { commitment } of items) for (const code of commitment.regions) own.add(code)
  return [...own].some((code) => coveredBy([code], lines).some((above) => above !== code && own.has(above)))
}

function datesOf(items: readonly Item[]): OfferedTotal['figureDates'] {
  const dates = items.flatMap(({ assessment: { figure } }) => (figure ? [figure.report.date] : [])).sort()
  const [from, to] = [dates[0], dates.at(-1)]
  return from !== undefined && to !== undefined ? { from, to } : null
}

/** The total of a class, without what would count twice; null where that leaves fewer than two items, or V11 still refuses. */
function offer(of: TotalClass, index: LedgerIndex, lines: RegionLines): OfferedTotal | null {
  const { kept, leftOut } = withoutRepeats(of.items, index)
  const total = totalOf(kept, index)
  if (kept.length < 2 || !total.ok) return null
  return {
    ...of,
    items: kept,
    total,
    leftOut,
    inexact: kept.filter(isInexact).length,
    figureDates: datesOf(kept),
    nested: isNested(kept, lines),
  }
}

/** V11: for the measured items, by unit: the totals that may be had, and where one total for the unit may not, the reason and the items that stand in its way. */
export function buildTotals(items: readonly Item[], index: LedgerIndex): TotalsView {
  const lines = buildRegionLines(index.ledger.regions)
  const measured = items.filter(({ commitment, assessment }) => commitment.measure && assessment.target)
  const units = groupByEach(measured, ({ commitment }) => (commitment.measure ? [commitment.measure.unit] : []))
  const offered: OfferedTotal[] = []
  const refused: RefusedTotal[] = []
  for (const [unit, group] of units) {
    const classes = classesOf(group)
    for (const each of classes) {
      const found = offer(each, index, lines)
      if (found) offered.push(found)
    }
    // Where there are several classes, one item of each is refused for the same reason as all of them.
    const whole = totalOf(classes.length > 1 ? classes.flatMap((each) => each.items.slice(0, 1)) : group, index)
    if (group.length > 1 && !whole.ok)
      refused.push({
        unit,
        reason: whole.reason,
        count: group.length,
        classes,
        clashes: withoutRepeats(group, index).leftOut,
      })
  }
  return {
    measured: measured.length,
    offered: offered.sort((a, b) => b.items.length - a.items.length),
    refused: refused.sort((a, b) => b.count - a.count),
  }
}
