/** Sense across the tables: what structure alone cannot see. Issues are put with the rows they belong to. */
import { idsOnCycles } from '#src/lib/ids-on-cycles.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { checkCommitment } from './check-commitment.ts'
import { checkFrame } from './check-frame.ts'
import { knownIds } from './check-references.ts'
import type { LedgerFrame } from './check-references.ts'
import { checkFact, checkReport } from './check-report.ts'
import { checkSeries } from './check-series.ts'
import { addIssue } from './issue.ts'
import type { IssueSink, LedgerIssue } from './issue.ts'
import type { Commitment, Fact, Report } from './ledger.ts'

/** One entry of a record table. `value` is null where its structure is broken (its issues say how); it can be used while it has no issues. */
export interface Row<T> extends IssueSink {
  readonly raw: unknown
  /** The id it gives, null where it gives none. */
  readonly id: string | null
  readonly value: T | null
}

/** The record tables of a ledger, read entry by entry. */
export interface SenseRows {
  readonly commitments: readonly Row<Commitment>[]
  readonly reports: readonly Row<Report>[]
  readonly facts: readonly Row<Fact>[]
}

const ROWS_A_STEP = 500

/** Adds to each row what makes no sense in it, and returns what makes none in the frame. Later ones of equal ids are at fault. */
export function checkSense(frame: LedgerFrame, rows: SenseRows): readonly LedgerIssue[] {
  return runSteps(checkSenseInSteps(frame, rows))
}

/** As checkSense, giving way as it works. */
export function* checkSenseInSteps(frame: LedgerFrame, rows: SenseRows): Generator<void, readonly LedgerIssue[]> {
  const known = knownIds(frame, idsOf(rows.commitments), idsOf(rows.reports))
  for (const table of [rows.commitments, rows.reports, rows.facts]) yield* checkTableIds(table)
  yield* eachValue(rows.commitments, (row, commitment) => checkCommitment(row, commitment, known))
  checkSeries(rows.commitments)
  yield

  const commitments = new Map(usable(rows.commitments).map((commitment) => [commitment.id, commitment]))
  const commitmentOfReport = new Map<string, string>()
  yield* eachValue(rows.reports, (_row, report) => {
    if (!commitmentOfReport.has(report.id)) commitmentOfReport.set(report.id, report.commitment)
  })
  const context = { known, edition: frame.edition, commitments, commitmentOfReport }
  yield* eachValue(rows.reports, (row, report) => checkReport(row, report, context))
  yield* checkCorrections(rows.reports)

  yield* eachValue(rows.facts, (row, fact) => checkFact(row, fact, known))
  yield
  return checkFrame(frame, known)
}

/** The records without issues, in file order. */
export function usable<T>(rows: readonly Row<T>[]): readonly T[] {
  const records: T[] = []
  for (const row of rows) if (row.value !== null && row.issues.length === 0) records.push(row.value)
  return records
}

function idsOf(rows: readonly Row<unknown>[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const row of rows) if (row.id !== null) ids.add(row.id)
  return ids
}

/** Does something with each row that has a value, giving way after every 500. */
export function* eachValue<T>(rows: readonly Row<T>[], check: (row: Row<T>, value: T) => void): Generator<void, void> {
  for (const [place, row] of rows.entries()) {
    if (row.value !== null) check(row, row.value)
    if (place % ROWS_A_STEP === ROWS_A_STEP - 1) yield
  }
}

function* checkTableIds(rows: readonly Row<{ readonly id: string }>[]): Generator<void, void> {
  const seen = new Set<string>()
  yield* eachValue(rows, (row, { id }) => {
    if (seen.has(id)) addIssue(row, ['id'], id, { kind: 'unique' })
    seen.add(id)
  })
}

function* checkCorrections(rows: readonly Row<Report>[]): Generator<void, void> {
  const corrections = usable(rows).flatMap((report) =>
    report.corrects === undefined ? [] : [[report.id, report.corrects] as const],
  )
  const onCycle = idsOnCycles(new Map(corrections))
  if (onCycle.size === 0) return
  yield* eachValue(rows, (row, report) => {
    if (row.issues.length === 0 && onCycle.has(report.id))
      addIssue(row, ['corrects'], report.corrects, { kind: 'no-cycle' })
  })
}
