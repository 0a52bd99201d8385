import type { LedgerIndex } from '#src/domain/known.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { groupByEach } from '#src/lib/group-by-each.ts'
import type { GroupKey, View } from '#src/url/view.ts'
import { rowsInOrder } from '../regions/rows.ts'
import { STATUS_BUCKETS } from '../status-strip.ts'
import { countedUnder, NO_SERIES } from './counted-under.ts'
import type { Item } from './selection.ts'

/** Items with one value of a key, as the address writes it. */
export interface ItemGroup {
  readonly key: string
  readonly items: readonly Item[]
}

function keysInOrder(key: GroupKey, { ledger, series }: LedgerIndex, found: readonly string[]): readonly string[] {
  switch (key) {
    case 'region':
      return rowsInOrder(ledger.regions)
    case 'sector':
      return ledger.sectors.map((sector) => sector.id)
    case 'unit':
      return ledger.organisations.map((organisation) => organisation.id)
    case 'status':
      return STATUS_BUCKETS
    case 'year':
      return [...found].sort()
    case 'series':
      return [...series.keys(), NO_SERIES]
    default:
      return assertNever(key)
  }
}

/** What grouping needs beside the items: the ledger, and the view, whose filters leave only the chosen groups. */
export interface GroupingContext {
  readonly index: LedgerIndex
  readonly view: View
}

/**
 * The items in groups, in the order given within each: under every value of the
 * key that countedUnder says, so an item of several cities, sectors or years
 * stands in several groups. Groups follow the ledger's own order, cities before
 * what belongs to none, years ascending with `none` last; empty ones are left out.
 */
export function groupItems(
  items: readonly Item[],
  key: GroupKey,
  { index, view }: GroupingContext,
): readonly ItemGroup[] {
  const groups = groupByEach(items, countedUnder(key, view, index))
  const order = new Set([...keysInOrder(key, index, [...groups.keys()]), ...groups.keys()])
  return [...order].flatMap((each) => {
    const group = groups.get(each)
    return group ? [{ key: each, items: group }] : []
  })
}
