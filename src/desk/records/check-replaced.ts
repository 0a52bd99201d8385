/** Sense after some records of a valid ledger were replaced: only what that can have touched is checked, so that a change in ten thousand records is checked at once. Gives way as it works. */
import { idsOnCycles } from '#src/lib/ids-on-cycles.ts'
import { checkCommitment } from '#src/domain/check-commitment.ts'
import { checkFrame } from '#src/domain/check-frame.ts'
import { knownIds } from '#src/domain/check-references.ts'
import { checkFact, checkReport } from '#src/domain/check-report.ts'
import { checkReplacedSeries } from '#src/domain/check-series.ts'
import { checkSenseInSteps, eachValue, type Row, type SenseRows } from '#src/domain/check-sense.ts'
import { addIssue, type LedgerIssue, type RecordTable } from '#src/domain/issue.ts'
import type { Ledger, Report } from '#src/domain/ledger.ts'

/** The issues of the frame, and the rows that were checked with theirs. */
export interface CheckedSense {
  readonly frameIssues: readonly LedgerIssue[]
  readonly rows: SenseRows
}

/**
 * As checkSense for a ledger that was valid before. `replaced`: the rows of
 * records that were changed or added, all of them readable. `isSomeGone`: any
 * record of any table was taken out; then everything is checked, because
 * anything may have referred to it.
 */
export function* checkReplacedInSteps(
  ledger: Ledger,
  replaced: SenseRows,
  isSomeGone: boolean,
): Generator<void, CheckedSense> {
  return yield* isSomeGone ? checkAll(ledger, replaced) : checkTouched(ledger, replaced)
}

function rowOf<T extends { readonly id: string }>(table: RecordTable, record: T, position: number): Row<T> {
  return { path: [table, position], record: record.id, raw: record, id: record.id, value: record, issues: [] }
}

/** All rows of a table; those replaced are the given ones. */
function rowsOf<T extends { readonly id: string }>(
  table: RecordTable,
  records: readonly T[],
  replaced: readonly Row<T>[],
): readonly Row<T>[] {
  const rows = new Map(replaced.map((row) => [row.id, row]))
  return records.map((record, position) => rows.get(record.id) ?? rowOf(table, record, position))
}

function* checkAll(ledger: Ledger, replaced: SenseRows): Generator<void, CheckedSense> {
  const commitments = rowsOf('commitments', ledger.commitments, replaced.commitments)
  yield
  const reports = rowsOf('reports', ledger.reports, replaced.reports)
  yield
  const rows = { commitments, reports, facts: rowsOf('facts', ledger.facts, replaced.facts) }
  return { frameIssues: yield* checkSenseInSteps(ledger, rows), rows }
}

function idsOf(rows: readonly Row<unknown>[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ id }) => (id === null ? [] : [id])))
}

/* A report stands or falls with its commitment and with the report that it corrects. */
function touchedReports({ reports }: Ledger, replaced: SenseRows): readonly Row<Report>[] {
  const [commitments, own] = [idsOf(replaced.commitments), idsOf(replaced.reports)]
  if (commitments.size + own.size === 0) return []
  const others = reports.flatMap((report, position) => {
    const touched = commitments.has(report.commitment) || (report.corrects !== undefined && own.has(report.corrects))
    return touched && !own.has(report.id) ? [rowOf('reports', report, position)] : []
  })
  return [...replaced.reports, ...others]
}

function* checkTouched(ledger: Ledger, replaced: SenseRows): Generator<void, CheckedSense> {
  const commitments = new Map(ledger.commitments.map((commitment) => [commitment.id, commitment]))
  const commitmentOfReport = new Map(ledger.reports.map((report) => [report.id, report.commitment]))
  const known = knownIds(ledger, new Set(commitments.keys()), new Set(commitmentOfReport.keys()))
  yield
  const rows = { ...replaced, reports: touchedReports(ledger, replaced) }
  yield* eachValue(rows.commitments, (row, commitment) => {
    checkCommitment(row, commitment, known)
    // Its reports would be blamed for what is wrong with it.
    if (row.issues.length > 0) commitments.delete(row.id ?? '')
  })
  checkReplacedSeries(ledger.commitments, rows.commitments)
  const context = { known, edition: ledger.edition, commitments, commitmentOfReport }
  yield* eachValue(rows.reports, (row, report) => checkReport(row, report, context))
  checkCorrections(ledger, rows.reports)
  yield* eachValue(rows.facts, (row, fact) => checkFact(row, fact, known))
  yield
  return { frameIssues: checkFrame(ledger, known), rows }
}

function checkCorrections({ reports }: Ledger, rows: readonly Row<Report>[]): void {
  if (rows.every(({ value }) => value?.corrects === undefined)) return
  const faulty = new Set(rows.filter(({ issues }) => issues.length > 0).map(({ id }) => id))
  const corrections = reports.flatMap(({ id, corrects }) =>
    corrects === undefined || faulty.has(id) ? [] : [[id, corrects] as const],
  )
  const onCycle = idsOnCycles(new Map(corrections))
  for (const row of rows)
    if (row.value && onCycle.has(row.value.id)) addIssue(row, ['corrects'], row.value.corrects, { kind: 'no-cycle' })
}
