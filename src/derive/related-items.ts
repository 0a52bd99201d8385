import type { LedgerIndex } from '#src/domain/known.ts'
import type { Assessed, Item } from './selection/selection.ts'

/** How another commitment touches one: it restates it, is restated by it, is named as related by either, or shares a region and a sector. */
export type Relation = 'restates' | 'restated-by' | 'related' | 'nearby'

/** An item that is related to another, and how. */
export interface RelatedItem {
  readonly item: Item
  readonly why: Relation
}

const MOST = 6

/** Relations that the ledger states are always listed; nearby ones only fill up to six. Each item once, unknown ones left out, file order within a relation. Empty for an unknown id. */
export function relatedItems(index: LedgerIndex, assessed: Assessed, commitmentId: string): readonly RelatedItem[] {
  const own = index.commitments.get(commitmentId)
  if (!own) return []
  const relation = ({ commitment }: Item): Relation | null => {
    if (commitment.id === own.id) return null
    if (own.restates.includes(commitment.id)) return 'restates'
    if (commitment.restates.includes(own.id)) return 'restated-by'
    if (own.related?.includes(commitment.id) || commitment.related?.includes(own.id)) return 'related'
    // The other years of a series stand by themselves.
    if (own.series !== undefined && commitment.series === own.series) return null
    const meets = (mine: readonly string[], theirs: readonly string[]) => mine.some((id) => theirs.includes(id))
    return meets(own.regions, commitment.regions) && meets(own.sectors, commitment.sectors) ? 'nearby' : null
  }
  const found = assessed.items.flatMap((item): readonly RelatedItem[] => {
    const why = relation(item)
    return why === null ? [] : [{ item, why }]
  })
  const of = (why: Relation) => found.filter((each) => each.why === why)
  const stated = [...of('restates'), ...of('restated-by'), ...of('related')]
  return [...stated, ...of('nearby').slice(0, Math.max(0, MOST - stated.length))]
}
