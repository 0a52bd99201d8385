/** The one way of counting: under which values of a key an item counts, for groups, slides and the matrix alike. */
import type { LedgerIndex } from '#src/domain/known.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import type { GroupKey, View } from '#src/url/view.ts'
import { rowRegionsOf, rowsOf } from '../regions/rows.ts'
import { bucketOf } from '../status-strip.ts'
import { chosenIn, yearsOf } from './facet-sources.ts'
import type { Item } from './selection.ts'

/** The group of those that are in no series: no id is empty. */
export const NO_SERIES = ''

/** An item's rows, worked out once for each set of regions: few sets recur in thousands of items. */
function rowsReader(view: View, { ledger }: LedgerIndex): (item: Item) => readonly string[] {
  const regions = rowRegionsOf(ledger.regions)
  const known = new Map<string, readonly string[]>()
  return ({ commitment }) => {
    const key = commitment.regions.join(' ')
    const rows = known.get(key) ?? rowsOf(commitment.regions, view.region, regions)
    known.set(key, rows)
    return rows
  }
}

function valuesReader(key: Exclude<GroupKey, 'region'>): (item: Item) => readonly string[] {
  switch (key) {
    case 'sector':
      return ({ commitment: { sectors } }) => (sectors.length === 1 ? sectors : [...new Set(sectors)])
    case 'year':
      return yearsOf
    case 'unit':
      return ({ commitment }) => [commitment.lead]
    case 'status':
      return ({ assessment }) => [bucketOf(assessment)]
    case 'series':
      return ({ commitment }) => [commitment.series ?? NO_SERIES]
    default:
      return assertNever(key)
  }
}

/**
 * Gives for an item of the view's selection the values of a key under which it
 * counts, each once. A county counts in its city (itself where only it is
 * chosen), what belongs to no city in its province or nation; an item of several
 * cities, sectors or years counts in each. Where the view filters by region,
 * sector or year only the chosen values count, so that each count is what
 * choosing that value alone would leave: the filter rail says the same.
 */
export function countedUnder(key: GroupKey, view: View, index: LedgerIndex): (item: Item) => readonly string[] {
  if (key === 'region') return rowsReader(view, index)
  const valuesOf = valuesReader(key)
  const chosen = key === 'sector' || key === 'year' ? chosenIn(view, key) : null
  return chosen ? (item) => valuesOf(item).filter((value) => chosen.has(value)) : valuesOf
}

/** True where an item counts under several values of a key, so that the counts add up to more than the items. */
export function countsRepeat(items: readonly Item[], key: GroupKey, view: View, index: LedgerIndex): boolean {
  const valuesOf = countedUnder(key, view, index)
  return items.some((item) => valuesOf(item).length > 1)
}
