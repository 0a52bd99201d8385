/** Small builders for the tests of the rules: a commitment and its reports in a line each. */
import type { Assessment } from '../assessment.ts'
import { assess } from '../assess.ts'
import type { CalendarDate } from '../deadline.ts'
import { indexLedger } from '../index-ledger.ts'
import type { LedgerIndex } from '../known.ts'
import type { Commitment, Ledger, Measure, Milestone, Report, Rule, Target } from '../ledger.ts'
import { SHIPPED_RULES } from '../rules.ts'

const TEXT = { zh: '示例', en: 'Example' }
const CITATION = { source: 'source' }

/** A baseline of a value on a day. */
export function baseline(value: number, date: CalendarDate): NonNullable<Measure['baseline']> {
  return { value, date, citation: CITATION }
}

/** A growing stock without a stated baseline, unless told otherwise. */
export function measure(change: Partial<Measure> = {}): Measure {
  return { metric: TEXT, unit: 'racks', basis: 'stock', direction: 'increase', baseline: null, ...change }
}

/** At least 100 by the end of 2026, set on 2026-01-01, unless told otherwise. */
export function target(change: Partial<Target> = {}): Target {
  return {
    since: '2026-01-01',
    comparator: 'at-least',
    value: 100,
    due: '2026',
    hedged: false,
    citation: CITATION,
    ...change,
  }
}

/** A step, due at the end of 2026 unless told otherwise. */
export function step(id: string, due: string | null = '2026'): Milestone {
  return { id, title: TEXT, due, citation: CITATION }
}

/** A commitment `c` of a direction, announced on 2026-01-01, unless told otherwise. */
export function commitment(change: Partial<Commitment> = {}): Commitment {
  return {
    id: 'c',
    title: TEXT,
    summary: TEXT,
    kind: 'direction',
    lead: 'office',
    supporting: [],
    regions: ['990100'],
    sectors: ['computing'],
    firmness: 'stated',
    announced: '2026-01-01',
    targets: [],
    milestones: [],
    restates: [],
    notes: [],
    citations: [CITATION],
    ...change,
  }
}

/** A measured commitment `c`. */
export function measured(
  ofMeasure: Partial<Measure>,
  targets: readonly Partial<Target>[],
  change: Partial<Commitment> = {},
): Commitment {
  return commitment({ kind: 'measured', measure: measure(ofMeasure), targets: targets.map(target), ...change })
}

let reportsBuilt = 0

/** A report on commitment `c`, recorded on the day it is dated, unless told otherwise. */
export function report(date: CalendarDate, change: Partial<Report> = {}): Report {
  reportsBuilt += 1
  return {
    id: `report-${reportsBuilt}`,
    commitment: 'c',
    date,
    recorded: date,
    standing: 'official',
    citation: CITATION,
    ...change,
  }
}

/** A report of a value. */
export function figure(date: CalendarDate, value: number, change: Partial<Report> = {}): Report {
  return report(date, { value, ...change })
}

/** A ledger of these commitments and reports, with one additive unit `racks` and one that is not, `percent`. */
export function ledgerOf(commitments: readonly Commitment[], reports: readonly Report[] = []): Ledger {
  return {
    schemaVersion: 1,
    id: 'example',
    title: TEXT,
    description: TEXT,
    edition: '2026-11-23',
    timeZone: 'Asia/Shanghai',
    synthetic: true,
    defaultRule: 'points-10-30',
    rules: [],
    regions: [],
    sectors: [],
    organisations: [],
    units: [
      { id: 'racks', name: TEXT, additive: true },
      { id: 'percent', name: TEXT, additive: false },
    ],
    sources: [],
    commitments,
    reports,
    facts: [],
  }
}

/** A shipped rule by its id. */
export function shipped(id: string): Rule {
  const rule = SHIPPED_RULES.find((candidate) => candidate.id === id)
  if (!rule) throw new Error(`No shipped rule ${id}`)
  return rule
}

/** The default rule. */
export const DEFAULT_RULE = shipped('points-10-30')

/** An index of one commitment and its reports. */
export function indexOf(of: Commitment, reports: readonly Report[] = []): LedgerIndex {
  return indexLedger(ledgerOf([of], reports))
}

/** The assessment of one commitment with these reports. */
export function assessed(
  of: Commitment,
  reports: readonly Report[],
  asOf: CalendarDate,
  rule: Rule = DEFAULT_RULE,
): Assessment {
  return assess(indexOf(of, reports), of, asOf, rule)
}
