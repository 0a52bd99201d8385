/** Sense across the tables: what structure alone cannot see. Issues are put with the rows they belong to. */
import { idsOnCycles } from '#src/lib/ids-on-cycles.ts'
import { checkCommitment } from './check-commitment.ts'
import { checkFrame } from './check-frame.ts'
import { knownIds } from './check-references.ts'
import type { LedgerFrame } from './check-references.ts'
import { checkFact, checkReport } from './check-report.ts'
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

export interface Rows {
  readonly commitments: readonly Row<Commitment>[]
  readonly reports: readonly Row<Report>[]
  readonly facts: readonly Row<Fact>[]
}

/** Adds to each row what makes no sense in it, and returns what makes none in the frame. Later ones of equal ids are at fault. */
export function checkSense(frame: LedgerFrame, rows: Rows): readonly LedgerIssue[] {
  const known = knownIds(frame, idsOf(rows.commitments), idsOf(rows.reports))
  for (const table of [rows.commitments, rows.reports, rows.facts]) checkTableIds(table)
  forEachValue(rows.commitments, (row, commitment) => checkCommitment(row, commitment, known))

  const commitments = new Map(usable(rows.commitments).map((commitment) => [commitment.id, commitment]))
  const commitmentOfReport = new Map<string, string>()
  forEachValue(rows.reports, (_row, report) => {
    if (!commitmentOfReport.has(report.id)) commitmentOfReport.set(report.id, report.commitment)
  })
  const context = { known, edition: frame.edition, commitments, commitmentOfReport }
  forEachValue(rows.reports, (row, report) => checkReport(row, report, context))
  checkCorrections(rows.reports)

  forEachValue(rows.facts, (row, fact) => checkFact(row, fact, known))
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

function forEachValue<T>(rows: readonly Row<T>[], check: (row: Row<T>, value: T) => void): void {
  for (const row of rows) if (row.value !== null) check(row, row.value)
}

function checkTableIds(rows: readonly Row<{ readonly id: string }>[]): void {
  const seen = new Set<string>()
  forEachValue(rows, (row, { id }) => {
    if (seen.has(id)) addIssue(row, ['id'], id, { kind: 'unique' })
    seen.add(id)
  })
}

function checkCorrections(rows: readonly Row<Report>[]): void {
  const corrections = usable(rows).flatMap((report) =>
    report.corrects === undefined ? [] : [[report.id, report.corrects] as const],
  )
  const onCycle = idsOnCycles(new Map(corrections))
  if (onCycle.size === 0) return
  forEachValue(rows, (row, report) => {
    if (row.issues.length === 0 && onCycle.has(report.id))
      addIssue(row, ['corrects'], report.corrects, { kind: 'no-cycle' })
  })
}
