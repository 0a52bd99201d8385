import type { LedgerIndex } from '#src/domain/known.ts'
import type { Text } from '#src/domain/ledger.ts'
import type { Selection } from '../selection/selection.ts'
import { buildStatusMix, type StatusBucket } from '../status-strip.ts'

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
export function buildTiles({ ledger }: LedgerIndex, { facets, byStatus }: Selection): readonly Tile[] {
  return ledger.regions.flatMap(({ code, name, tile }) =>
    tile
      ? [{ code, name, ...tile, count: facets.region.get(code) ?? 0, mix: buildStatusMix(byStatus.region.get(code)) }]
      : [],
  )
}
