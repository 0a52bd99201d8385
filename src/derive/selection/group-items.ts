import type { LedgerIndex } from '#src/domain/known.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { groupByEach } from '#src/lib/group-by-each.ts'
import type { GroupKey } from '#src/url/view.ts'
import type { Item } from './selection.ts'
import { bucketOf, STATUS_BUCKETS } from '../status-strip.ts'

/** The group of those that are in no series: no id is empty. */
export const NO_SERIES = ''

/** Items with one value of a key, as the address writes it. */
export interface ItemGroup {
  readonly key: string
  readonly items: readonly Item[]
}

function keyOf({ commitment, assessment }: Item, key: GroupKey): string {
  switch (key) {
    case 'region':
      return commitment.regions[0] ?? ''
    case 'sector':
      return commitment.sectors[0] ?? ''
    case 'unit':
      return commitment.lead
    case 'status':
      return bucketOf(assessment)
    case 'year':
      return assessment.deadline?.last.slice(0, 4) ?? 'none'
    case 'series':
      return commitment.series ?? NO_SERIES
    default:
      return assertNever(key)
  }
}

function keysInOrder(key: GroupKey, { ledger, series }: LedgerIndex, found: readonly string[]): readonly string[] {
  switch (key) {
    case 'region':
      return ledger.regions.map((region) => region.code)
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

/**
 * The items in groups, each item once, in the order given: by its first region
 * or sector, its lead unit, its status (silent apart), the last year of its
 * deadline (`none` last), or its series (NO_SERIES last). Groups follow the ledger's own order; empty ones are
 * left out.
 */
export function groupItems(items: readonly Item[], key: GroupKey, index: LedgerIndex): readonly ItemGroup[] {
  const groups = groupByEach(items, (item) => [keyOf(item, key)])
  const order = new Set([...keysInOrder(key, index, [...groups.keys()]), ...groups.keys()])
  return [...order].flatMap((each) => {
    const group = groups.get(each)
    return group ? [{ key: each, items: group }] : []
  })
}
