import type { LedgerIndex } from '#src/domain/known.ts'
import type { Region, Text } from '#src/domain/ledger.ts'
import { groupByEach } from '#src/lib/group-by-each.ts'
import type { Selection } from '../selection/selection.ts'

/** A region with what choosing it alone would leave, and the regions right below it in file order. `depth` is 0 at the top. */
export interface RegionNode {
  readonly code: string
  readonly name: Text
  readonly count: number
  readonly depth: number
  readonly children: readonly RegionNode[]
}

/** All regions of the ledger as trees, those without items at count 0. A region whose parent the ledger lacks stands at the top. */
export function buildRegionTree({ ledger, regions }: LedgerIndex, { facets }: Selection): readonly RegionNode[] {
  const parentOf = ({ parent }: Region) => (parent !== null && regions.has(parent) ? parent : '')
  const below = groupByEach(ledger.regions, (region) => [parentOf(region)])
  const nodesBelow = (parent: string, depth: number): readonly RegionNode[] =>
    (below.get(parent) ?? []).map(({ code, name }) => ({
      code,
      name,
      count: facets.region.get(code) ?? 0,
      depth,
      children: nodesBelow(code, depth + 1),
    }))
  return nodesBelow('', 0)
}
