import type { LedgerIndex } from '#src/domain/known.ts'
import { groupByEach } from '#src/lib/group-by-each.ts'
import { buildRegionLines } from './lines.ts'
import type { Item } from '../selection/selection.ts'

/** Items of one region. */
export interface RegionGroup {
  readonly code: string
  readonly items: readonly Item[]
}

/** The items by the city of their first region (a county stands with its city, as on the tiles), in the ledger's order of regions; each item once, in the order given. */
export function groupByTile(items: readonly Item[], { ledger, regions }: LedgerIndex): readonly RegionGroup[] {
  const lines = buildRegionLines(ledger.regions)
  const placeOf = (code: string) => (lines.get(code) ?? []).find((each) => regions.get(each)?.tile) ?? code
  const groups = groupByEach(items, ({ commitment }) => [placeOf(commitment.regions[0] ?? '')])
  const order = new Set([...ledger.regions.map(({ code }) => code), ...groups.keys()])
  return [...order].flatMap((code) => {
    const group = groups.get(code)
    return group ? [{ code, items: group }] : []
  })
}
