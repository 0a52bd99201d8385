import type { LedgerIndex } from '#src/domain/known.ts'
import type { Text } from '#src/domain/ledger.ts'
import type { Selection } from './selection/selection.ts'
import { buildStatusMix, type StatusBucket } from './status-strip.ts'

/** A sector with what choosing it alone would leave, and the same items by status. */
export interface SectorRow {
  readonly id: string
  readonly name: Text
  readonly count: number
  readonly mix: ReadonlyMap<StatusBucket, number>
}

/** The sectors of the ledger in file order, also those without items. */
export function buildSectorRows({ ledger }: LedgerIndex, { facets, byStatus }: Selection): readonly SectorRow[] {
  return ledger.sectors.map(({ id, name }) => ({
    id,
    name,
    count: facets.sector.get(id) ?? 0,
    mix: buildStatusMix(byStatus.sector.get(id)),
  }))
}
