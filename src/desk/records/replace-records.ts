/** A valid ledger with some of its records replaced: only those are read anew, then the sense of the whole is checked. */
import * as z from 'zod/mini'
import { checkReplacedInSteps } from './check-replaced.ts'
import type { Row } from '#src/domain/check-sense.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import {
  FRAME_ID,
  LEDGER_TABLES,
  type DraftKey,
  type DraftRecord,
  type DraftTable,
  type LedgerTableName,
} from './draft.ts'
import { RECORD_TABLES, type IssuePath, type LedgerIssue, type ReferenceTo } from '#src/domain/issue.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import {
  commitmentSchema,
  factSchema,
  ledgerSchema,
  organisationSchema,
  regionSchema,
  reportSchema,
  ruleSchema,
  sectorSchema,
  sourceSchema,
  unitSchema,
} from '#src/domain/schema.ts'
import { ownValue, readStructure } from '#src/domain/structure.ts'

/** A record in the place of the one of that key, or beside the others where there is none; null: none in its place. */
export interface Replacement extends DraftKey {
  readonly value: DraftRecord | null
}

/** An issue, with the records it can be due to, most likely first: the one it was found in, the one that this refers to, the commitment of a report. */
export interface DueIssue {
  readonly issue: LedgerIssue
  readonly dueTo: readonly DraftKey[]
}

/** The ledger with the replacements that can be read; it is valid only where there are no issues. */
export interface Replaced {
  readonly ledger: Ledger
  readonly issues: readonly DueIssue[]
}

const frameSchema = z.pick(ledgerSchema, {
  title: true,
  description: true,
  timeZone: true,
  synthetic: true,
  defaultRule: true,
})

const TABLE_OF: Readonly<Partial<Record<ReferenceTo, LedgerTableName>>> = {
  source: 'sources',
  unit: 'units',
  organisation: 'organisations',
  region: 'regions',
  sector: 'sectors',
  commitment: 'commitments',
  report: 'reports',
  'report-of-same-commitment': 'reports',
  rule: 'rules',
}

const RECORDS_A_STEP = 100

type Wanted = ReadonlyMap<string, DraftRecord | null>

/** A table after the replacements: the records that can be read, and a row for each that was replaced. */
interface Table<T> {
  readonly records: readonly T[]
  readonly rows: readonly Row<T>[]
}

/**
 * Replaces records of a valid ledger, giving way as it reads. `today`: a report
 * may be recorded up to this day even where the edition is older, since the
 * edition that will hold it is yet to come.
 */
export function* replaceInSteps(
  ledger: Ledger,
  replacements: readonly Replacement[],
  today: CalendarDate,
): Generator<void, Replaced> {
  const wanted = new Map<DraftTable, Map<string, DraftRecord | null>>(
    [...LEDGER_TABLES, 'frame' as const].map((table) => [table, new Map()]),
  )
  for (const { table, id, value } of replacements) wanted.get(table)?.set(id, value)
  const of = (table: DraftTable): Wanted => wanted.get(table) ?? new Map()
  const tables = {
    commitments: yield* replaceIn('commitments', ledger.commitments, of('commitments'), commitmentSchema),
    reports: yield* replaceIn('reports', ledger.reports, of('reports'), reportSchema),
    facts: yield* replaceIn('facts', ledger.facts, of('facts'), factSchema),
    sources: yield* replaceIn('sources', ledger.sources, of('sources'), sourceSchema),
    organisations: yield* replaceIn('organisations', ledger.organisations, of('organisations'), organisationSchema),
    units: yield* replaceIn('units', ledger.units, of('units'), unitSchema),
    sectors: yield* replaceIn('sectors', ledger.sectors, of('sectors'), sectorSchema),
    regions: yield* replaceIn('regions', ledger.regions, of('regions'), regionSchema),
    rules: yield* replaceIn('rules', ledger.rules, of('rules'), ruleSchema),
  }
  const frame = readStructure(frameSchema, of('frame').get(FRAME_ID) ?? frameOf(ledger), { path: [], record: null })
  const replaced: Ledger = {
    ...ledger,
    ...(frame.ok ? frame.value : {}),
    commitments: tables.commitments.records,
    reports: tables.reports.records,
    facts: tables.facts.records,
    sources: tables.sources.records,
    organisations: tables.organisations.records,
    units: tables.units.records,
    sectors: tables.sectors.records,
    regions: tables.regions.records,
    rules: tables.rules.records,
  }
  const unread: readonly DueIssue[] = [
    ...(frame.ok ? [] : frame.issues.map((issue) => dueToFrame(replaced, issue))),
    ...LEDGER_TABLES.flatMap((table) => dueToRows(table, tables[table].rows)),
  ]
  // What could not be read is not there, and the rest would be blamed for it.
  if (unread.length > 0) return { ledger: replaced, issues: unread }
  const edition = replaced.edition < today ? today : replaced.edition
  const { frameIssues, rows } = yield* checkReplacedInSteps(
    { ...replaced, edition },
    { commitments: tables.commitments.rows, reports: tables.reports.rows, facts: tables.facts.rows },
    replacements.some(({ value }) => value === null),
  )
  const inRows = RECORD_TABLES.flatMap((table) => dueToRows(table, rows[table]))
  return {
    ledger: replaced,
    // A report that lost its commitment says so, but it is the commitment that has the fault.
    issues: [
      ...frameIssues.map((issue) => dueToFrame(replaced, issue)),
      ...inRows.filter(({ issue }) => issue.expected.kind !== 'kept-commitment'),
    ],
  }
}

function frameOf({ title, description, timeZone, synthetic, defaultRule }: Ledger): DraftRecord {
  return { title, description, timeZone, synthetic, defaultRule }
}

function* replaceIn<T extends DraftRecord>(
  table: LedgerTableName,
  records: readonly T[],
  wanted: Wanted,
  schema: z.ZodMiniType<T>,
): Generator<void, Table<T>> {
  if (wanted.size === 0) return { records, rows: [] }
  const [kept, rows]: [T[], Row<T>[]] = [[], []]
  const key = keyField(table)
  const read = (id: string, value: DraftRecord | null) => {
    if (value === null) return
    const path = [table, kept.length]
    const checked = readStructure(schema, { ...value, [key]: id }, { path, record: id })
    rows.push({
      path,
      record: id,
      raw: value,
      id,
      value: checked.ok ? checked.value : null,
      issues: checked.ok ? [] : [...checked.issues],
    })
    if (checked.ok) kept.push(checked.value)
  }
  const added = new Map(wanted)
  for (const record of records) {
    const id = String(record[key])
    const value = wanted.get(id)
    added.delete(id)
    if (value === undefined) kept.push(record)
    else read(id, value)
    if (rows.length % RECORDS_A_STEP === RECORDS_A_STEP - 1) yield
  }
  for (const [id, value] of added) {
    read(id, value)
    if (rows.length % RECORDS_A_STEP === RECORDS_A_STEP - 1) yield
  }
  return { rows, records: kept }
}

function keyField(table: LedgerTableName): string {
  return table === 'regions' ? 'code' : 'id'
}

function dueToRows(table: LedgerTableName, rows: readonly Row<unknown>[]): readonly DueIssue[] {
  return rows.flatMap((row) => row.issues.map((issue) => dueIssue(table, row, issue)))
}

function dueIssue(table: LedgerTableName, { id, raw }: Row<unknown>, issue: LedgerIssue): DueIssue {
  const commitment =
    table === 'reports' ? [{ table: 'commitments' as const, id: String(ownValue(raw, 'commitment')) }] : []
  return {
    issue,
    dueTo: [{ table, id: id ?? '' }, ...referredTo(issue, valueAt(raw, issue.path.slice(2))), ...commitment],
  }
}

/* An issue of the frame names a table and a place in it, or a field of the frame itself. */
function dueToFrame(ledger: Ledger, issue: LedgerIssue): DueIssue {
  const table = LEDGER_TABLES.find((name) => name === issue.path[0])
  const record = table === undefined ? undefined : valueAt(ledger, issue.path.slice(0, 2))
  const own: DraftKey =
    table === undefined ? { table: 'frame', id: FRAME_ID } : { table, id: String(ownValue(record, keyField(table))) }
  return { issue, dueTo: [own, ...referredTo(issue, valueAt(ledger, issue.path))] }
}

function referredTo({ expected }: LedgerIssue, value: unknown): readonly DraftKey[] {
  const table = expected.kind === 'reference' ? TABLE_OF[expected.to] : undefined
  return table === undefined || typeof value !== 'string' ? [] : [{ table, id: value }]
}

function valueAt(raw: unknown, path: IssuePath): unknown {
  return path.reduce(ownValue, raw)
}
