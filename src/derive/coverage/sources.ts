import type { LedgerIndex } from '#src/domain/known.ts'
import { SOURCE_KINDS, STRENGTHS, type SourceKind, type Strength } from '#src/domain/terms.ts'
import type { Item } from '../selection/selection.ts'

/** Items by the strength of their strongest source, and the same items by that of their weakest. Each column sums to the items with a source. */
export interface StrengthRow {
  readonly strength: Strength
  readonly strongest: number
  readonly weakest: number
}

/** What rests on one kind of source. */
export interface SourceKindRow {
  readonly kind: SourceKind
  /** Sources of this kind that the items cite. */
  readonly sources: number
  /** Items that cite one. */
  readonly items: number
  /** Items that cite nothing else. */
  readonly only: number
}

/** What the items rest on, by strength and by kind of source. */
export interface SourcesView {
  /** A to C, also those without items. */
  readonly strengths: readonly StrengthRow[]
  /** Kinds that are cited at all, most items first. */
  readonly kinds: readonly SourceKindRow[]
}

/** A source with its places in STRENGTHS and SOURCE_KINDS, and whether any item cites it. */
interface Known {
  readonly strength: number
  readonly kind: number
  cited: boolean
}

/** What one item rests on: the best and the worst place in STRENGTHS, and its kinds as bits. */
interface Rest {
  best: number
  worst: number
  kinds: number
}

function cite(rest: Rest, source: Known | undefined): void {
  if (!source) return
  source.cited = true
  rest.best = Math.min(rest.best, source.strength)
  rest.worst = Math.max(rest.worst, source.strength)
  rest.kinds |= 1 << source.kind
}

/** What the items rest on, by strength and by kind of source. */
export function buildSources(items: readonly Item[], { ledger }: LedgerIndex): SourcesView {
  const known = new Map(
    ledger.sources.map(({ id, strength, kind }): readonly [string, Known] => [
      id,
      { strength: STRENGTHS.indexOf(strength), kind: SOURCE_KINDS.indexOf(kind), cited: false },
    ]),
  )
  const strengths = STRENGTHS.map((strength) => ({ strength, strongest: 0, weakest: 0 }))
  const kinds = SOURCE_KINDS.map((kind) => ({ kind, sources: 0, items: 0, only: 0 }))
  for (const { commitment, assessment } of items) {
    const rest: Rest = { best: Infinity, worst: -1, kinds: 0 }
    for (const { source } of commitment.citations) cite(rest, known.get(source))
    for (const { citation } of assessment.reports) cite(rest, known.get(citation.source))
    const [best, worst] = [strengths[rest.best], strengths[rest.worst]]
    if (best) best.strongest += 1
    if (worst) worst.weakest += 1
    kinds.forEach((row, place) => {
      if (rest.kinds & (1 << place)) row.items += 1
      if (rest.kinds === 1 << place) row.only += 1
    })
  }
  for (const { cited, kind } of known.values()) {
    const row = kinds[kind]
    if (row && cited) row.sources += 1
  }
  return { strengths, kinds: kinds.filter((row) => row.items > 0).sort((a, b) => b.items - a.items) }
}
