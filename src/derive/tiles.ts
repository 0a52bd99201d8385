import type { LedgerIndex } from '#src/domain/known.ts'
import type { Text } from '#src/domain/ledger.ts'
import { groupByEach } from '#src/lib/group-by-each.ts'
import { buildRegionLines, coveredBy } from './region-lines.ts'
import type { Selection } from './selection.ts'
import { buildStatusStrip, type StatusBucket } from './status-strip.ts'

/** A region with a place in the tile grid: the count of the region facet, and the same items by status. Row and column as in the ledger. */
export interface Tile {
  readonly code: string
  readonly name: Text
  readonly row: number
  readonly column: number
  readonly count: number
  readonly mix: ReadonlyMap<StatusBucket, number>
}

/** The tiles of the ledger in file order, also those without items. */
export function buildTiles({ ledger }: LedgerIndex, { facets, ignoring }: Selection): readonly Tile[] {
  const lines = buildRegionLines(ledger.regions)
  const items = groupByEach(ignoring.region, ({ commitment }) => coveredBy(commitment.regions, lines))
  return ledger.regions.flatMap(({ code, name, tile }) =>
    tile ? [{ code, name, ...tile, count: facets.region.get(code) ?? 0, mix: buildStatusStrip(items.get(code) ?? []) }] : [],
  )
}
