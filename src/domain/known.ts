/** What a reader knew on a day: only what was recorded by then, with corrections in force by then. */
import type { CalendarDate } from './deadline.ts'
import type { Commitment, Fact, Ledger, Organisation, Region, Report, Rule, Sector, Source, Unit } from './ledger.ts'

/** A ledger prepared for questions: look-ups by id, reports by commitment. Built once, never changed. */
export interface LedgerIndex {
  readonly ledger: Ledger
  /** By code. */
  readonly regions: ReadonlyMap<string, Region>
  readonly sectors: ReadonlyMap<string, Sector>
  readonly organisations: ReadonlyMap<string, Organisation>
  readonly units: ReadonlyMap<string, Unit>
  readonly sources: ReadonlyMap<string, Source>
  readonly commitments: ReadonlyMap<string, Commitment>
  /** V13: the commitments of a series, by its id, in file order. */
  readonly series: ReadonlyMap<string, readonly Commitment[]>
  /** Reports of a commitment in order of date, then recorded, then file order. */
  readonly reports: ReadonlyMap<string, readonly Report[]>
  readonly facts: ReadonlyMap<string, readonly Fact[]>
  /** The four shipped rules and the ledger's own (which win where ids agree), in that order. */
  readonly rules: ReadonlyMap<string, Rule>
}

/** The unit of a commitment's measure; null where it has none or the ledger does not know it. */
export function unitOf({ measure }: Pick<Commitment, 'measure'>, { units }: LedgerIndex): Unit | null {
  return (measure && units.get(measure.unit)) ?? null
}

/** The reports in force on `asOf`: dated and recorded by then, and not corrected by a report that was itself known by then. Order kept. */
export function knownReports(reports: readonly Report[], asOf: CalendarDate): readonly Report[] {
  const known = reports.filter((report) => report.date <= asOf && report.recorded <= asOf)
  if (known.every((report) => report.corrects === undefined)) return known
  const corrected = new Set(known.map((report) => report.corrects))
  return known.filter((report) => !corrected.has(report.id))
}

/** The facts known on `asOf`: dated by then (an undated one counts as such; a year or month from its beginning) and not from a source published later. Order kept. */
export function knownFacts(facts: readonly Fact[], { sources }: LedgerIndex, asOf: CalendarDate): readonly Fact[] {
  return facts.filter(({ date, citation }) => {
    const begins = date?.split('/')[0] ?? ''
    const published = sources.get(citation.source)?.published ?? ''
    return begins <= asOf.slice(0, begins.length) && published <= asOf
  })
}
