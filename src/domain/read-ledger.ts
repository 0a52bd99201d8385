/** Untrusted JSON becomes a ledger that cannot be wrong: faults of the frame refuse the file, bad records are set aside by name. */
import * as z from 'zod/mini'
import { checkSense, usable } from './check-sense.ts'
import type { Row, SenseRows } from './check-sense.ts'
import { quoted } from './found-text.ts'
import { RECORD_TABLES } from './issue.ts'
import type { LedgerIssue, RecordTable } from './issue.ts'
import type { Commitment, Fact, Ledger, Report, Text } from './ledger.ts'
import { commitmentSchema, factSchema, ledgerSchema, reportSchema, text } from './schema.ts'
import { ownValue, readStructure } from './structure.ts'

/** A record that could not be used, with all that is wrong with it. */
export interface SetAside {
  readonly table: RecordTable
  /** As the file gives it; `#3` for the third record of its table where it has none. */
  readonly id: string
  /** A commitment's title or a fact's metric, where it can be read; null otherwise and for reports. */
  readonly title: Text | null
  readonly issues: readonly LedgerIssue[]
}

/** A ledger and the records left out of it, in file order; or why the file was refused, with every issue found. */
export type ReadResult =
  | { readonly ok: true; readonly ledger: Ledger; readonly setAside: readonly SetAside[] }
  | { readonly ok: false; readonly issues: readonly LedgerIssue[] }

const unread = z.array(z.unknown())
const frameSchema = z.extend(ledgerSchema, { commitments: unread, reports: unread, facts: unread })
const TITLE_FIELDS = { commitments: 'title', reports: null, facts: 'metric' } as const satisfies Record<
  RecordTable,
  string | null
>

/**
 * Reads parsed JSON. The file is refused where its frame (all but commitments,
 * reports and facts) is wrong, or where not one of its commitments can be
 * used. Reports of a commitment that was set aside go with it; other
 * references to set-aside records are dropped. Never throws.
 */
export function readLedger(raw: unknown): ReadResult {
  const rows: SenseRows = {
    commitments: readRows('commitments', raw, commitmentSchema),
    reports: readRows('reports', raw, reportSchema),
    facts: readRows('facts', raw, factSchema),
  }
  const frame = readStructure(frameSchema, raw)
  const frameIssues = frame.ok ? checkSense(frame.value, rows) : frame.issues
  const commitments = usable(rows.commitments)
  const noneLeft = rows.commitments.length > 0 && commitments.length === 0
  if (!frame.ok || frameIssues.length > 0 || noneLeft)
    return {
      ok: false,
      issues: [...frameIssues, ...RECORD_TABLES.flatMap((table) => rows[table].flatMap((row) => row.issues))],
    }

  const ledger = { ...frame.value, commitments, reports: usable(rows.reports), facts: usable(rows.facts) }
  const setAside = RECORD_TABLES.flatMap((table) =>
    rows[table].filter((row) => row.issues.length > 0).map((row) => setAsideOf(table, row)),
  )
  return { ok: true, ledger: setAside.length === 0 ? ledger : dropMissing(ledger), setAside }
}

function readRows<T>(table: RecordTable, raw: unknown, schema: z.ZodMiniType<T>): readonly Row<T>[] {
  const records = ownValue(raw, table)
  if (!Array.isArray(records)) return []
  return Array.from(records, (record: unknown, position) => {
    const given = ownValue(record, 'id')
    const id = typeof given === 'string' && given.trim() !== '' ? given : null
    const path = [table, position]
    const name = id === null ? `#${position + 1}` : shortId(id)
    const read = readStructure(schema, record, { path, record: name })
    return {
      path,
      record: name,
      raw: record,
      id,
      value: read.ok ? read.value : null,
      issues: read.ok ? [] : [...read.issues],
    }
  })
}

/* Valid ids pass unchanged; anything else is quoted and cut, for it will stand in a sentence. */
function shortId(id: string): string {
  return /^[\w-]{1,60}$/.test(id) ? id : quoted(id)
}

function setAsideOf(table: RecordTable, row: Row<Commitment | Report | Fact>): SetAside {
  const field = TITLE_FIELDS[table]
  const title = field === null ? null : readStructure(text, ownValue(row.raw, field))
  return { table, id: row.record ?? '', title: title?.ok === true ? title.value : null, issues: row.issues }
}

/* References to records that were set aside lead nowhere; the notice of what was set aside says so. */
function dropMissing(ledger: Ledger): Ledger {
  const commitments = new Set(ledger.commitments.map((commitment) => commitment.id))
  const reports = new Set(ledger.reports.map((report) => report.id))
  const kept = (ids: readonly string[]) =>
    ids.every((id) => commitments.has(id)) ? ids : ids.filter((id) => commitments.has(id))
  return {
    ...ledger,
    commitments: ledger.commitments.map((commitment) => {
      const [restates, related] = [kept(commitment.restates), commitment.related && kept(commitment.related)]
      if (restates === commitment.restates && related === commitment.related) return commitment
      return related === undefined ? { ...commitment, restates } : { ...commitment, restates, related }
    }),
    reports: ledger.reports.map((report) => {
      if (report.corrects === undefined || reports.has(report.corrects)) return report
      const { corrects: _dropped, ...rest } = report
      return rest
    }),
    facts: ledger.facts.map((fact) =>
      fact.commitments === undefined ? fact : { ...fact, commitments: kept(fact.commitments) },
    ),
  }
}
