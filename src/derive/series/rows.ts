import { parseDeadline } from '#src/domain/deadline.ts'
import { knownFacts, type LedgerIndex } from '#src/domain/known.ts'
import type { Commitment, Fact } from '#src/domain/ledger.ts'
import { periodOf } from '#src/domain/series.ts'
import type { Assessed, Item } from '../selection/selection.ts'

/** The year or years that a promise of a series is about; equal ends for one year. */
export interface Period {
  readonly from: number
  readonly to: number
}

/**
 * What a period's promise gives to check it against. target: a number ·
 * steps: milestones · unsettled: the source wrote a number, but the ledger
 * holds it as a direction, without a verdict · no-number: neither (V13).
 */
export type Footing = 'target' | 'steps' | 'unsettled' | 'no-number'

/** One period of a series as of a day. */
export interface SeriesRow {
  readonly item: Item
  readonly period: Period
  readonly footing: Footing
  /** Where the footing is `unsettled`, the words with the number, as written. */
  readonly written: string | null
  /** True where the latest figure describes the last day of the deadline, or later: the period's result. */
  readonly final: boolean
  /** Without a target: what the ledger ties to the commitment as facts, dated within the period and over by the as-of day: those of its last day, else the latest. */
  readonly facts: readonly Fact[]
}

/** A number as sources write it; a year alone is none. */
function holdsNumber(words: string): boolean {
  return /\d|百分之/.test(words.replace(/\d{4}\s*年/g, ''))
}

function footingOf({ commitment, assessment }: Item): Pick<SeriesRow, 'footing' | 'written'> {
  if (assessment.target) return { footing: 'target', written: null }
  if (commitment.kind === 'milestone') return { footing: 'steps', written: null }
  const written = commitment.citations.find(({ figure }) => figure !== undefined && holdsNumber(figure))?.figure ?? null
  return { footing: written === null ? 'no-number' : 'unsettled', written }
}

/** The facts tied to a commitment that say what became of a period, as far as it had come by the day: of those within it, the ones that reach furthest. */
function factsWithin(commitment: Commitment, { from, to }: Period, index: LedgerIndex, asOf: string): readonly Fact[] {
  const dated = knownFacts(index.facts.get(commitment.id) ?? [], index, asOf).flatMap((fact) => {
    const span = fact.date === null ? null : parseDeadline(fact.date)
    return span && span.last <= asOf ? [{ fact, last: span.last }] : []
  })
  const within = dated.filter(({ last }) => Number(last.slice(0, 4)) >= from && Number(last.slice(0, 4)) <= to)
  const furthest = within.reduce((latest, { last }) => (last > latest ? last : latest), '')
  return within.flatMap(({ fact, last }) => (last === furthest ? [fact] : []))
}

/** The periods of a series, oldest first, as they were known on the day of the assessment; empty for an id that none has. */
export function seriesRows({ items, index, asOf }: Assessed, id: string): readonly SeriesRow[] {
  return items
    .filter(({ commitment }) => commitment.series === id)
    .map((item): SeriesRow => {
      const { commitment, assessment } = item
      const period = periodOf(commitment, asOf)
      const { figure, deadline } = assessment
      return {
        item,
        period,
        ...footingOf(item),
        final: figure !== null && deadline !== null && figure.report.date >= deadline.last,
        facts: assessment.target ? [] : factsWithin(commitment, period, index, asOf),
      }
    })
    .toSorted((a, b) => a.period.to - b.period.to || a.period.from - b.period.from)
}

/** The series that have two periods or more on the day, in file order. */
export function seriesWithYears({ items }: Assessed): readonly { readonly id: string; readonly periods: number }[] {
  const counts = new Map<string, number>()
  for (const { series } of items.map((item) => item.commitment)) {
    if (series !== undefined) counts.set(series, (counts.get(series) ?? 0) + 1)
  }
  return [...counts].filter(([, periods]) => periods > 1).map(([id, periods]) => ({ id, periods }))
}
