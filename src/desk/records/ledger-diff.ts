/** What would change between two states of a ledger, record by record and field by field. */
import {
  FRAME_ID,
  LEDGER_TABLES,
  type DraftKey,
  type DraftRecord,
  type DraftTable,
  type ProposedChange,
  type LedgerTableName,
} from './draft.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { sameJson } from '#src/lib/same-json.ts'
import { fieldChanges, type FieldChange } from './field-changes.ts'

/** A record that is not as it was. `before` null: added; `after` null: removed. `fields` is empty unless it was changed. */
export interface RecordDiff extends DraftKey {
  readonly table: LedgerTableName
  readonly kind: 'added' | 'removed' | 'changed'
  readonly before: DraftRecord | null
  readonly after: DraftRecord | null
  readonly fields: readonly FieldChange[]
}

/** `frame`: fields of the ledger itself (title, edition, default rule …). `records`: by table in the order of LEDGER_TABLES, in each the removed first, then in file order. The order of records in the file does not count. */
export interface LedgerDiff {
  readonly frame: readonly FieldChange[]
  readonly records: readonly RecordDiff[]
}

const RECORDS_A_STEP = 500
/** The fields of the frame that a draft may change; the others say which ledger and which edition it is. */
const DRAFTED_FIELDS = ['title', 'description', 'timeZone', 'synthetic', 'defaultRule'] as const

/** What tells a record of a table apart: the code of a region, the id of all else. */
function keyOf(table: DraftTable, record: DraftRecord): string {
  return table === 'frame' ? FRAME_ID : String(record[table === 'regions' ? 'code' : 'id'])
}

/** The fields of a ledger's frame that a draft may change, as one record. */
export function frameRecord(ledger: Ledger): DraftRecord {
  return Object.fromEntries(DRAFTED_FIELDS.map((field) => [field, ledger[field]]))
}

/** The record of that key as it stands in a ledger; null: there is none. The first, where ids repeat. */
export function recordOf(ledger: Ledger, { table, id }: DraftKey): DraftRecord | null {
  if (table === 'frame') return frameRecord(ledger)
  const records: readonly DraftRecord[] = ledger[table]
  return records.find((record) => keyOf(table, record) === id) ?? null
}

/** The records of a table by key. */
export function recordsByKey(ledger: Ledger, table: LedgerTableName): ReadonlyMap<string, DraftRecord> {
  const records: readonly DraftRecord[] = ledger[table]
  return new Map(records.map((record) => [keyOf(table, record), record]))
}

function frameChanges(before: Ledger, after: Ledger): readonly FieldChange[] {
  const frameOf = (ledger: Ledger) =>
    Object.fromEntries(Object.entries(ledger).filter(([name]) => !LEDGER_TABLES.some((table) => table === name)))
  return fieldChanges(frameOf(before), frameOf(after))
}

/** As diffLedgers, giving way after every 500 records. */
export function* diffInSteps(before: Ledger, after: Ledger): Generator<void, LedgerDiff> {
  const records: RecordDiff[] = []
  let seen = 0
  for (const table of LEDGER_TABLES) {
    if (before[table] === after[table]) continue
    const [old, now] = [recordsByKey(before, table), recordsByKey(after, table)]
    for (const [id, record] of old)
      if (!now.has(id)) records.push({ table, id, kind: 'removed', before: record, after: null, fields: [] })
    for (const [id, record] of now) {
      const was = old.get(id)
      if (was === undefined) records.push({ table, id, kind: 'added', before: null, after: record, fields: [] })
      else if (!sameJson(was, record))
        records.push({ table, id, kind: 'changed', before: was, after: record, fields: fieldChanges(was, record) })
      seen += 1
      if (seen % RECORDS_A_STEP === 0) yield
    }
  }
  return { frame: frameChanges(before, after), records }
}

/** All that differs between two states of a ledger; nothing where they say the same. */
export function diffLedgers(before: Ledger, after: Ledger): LedgerDiff {
  return runSteps(diffInSteps(before, after))
}

/** Nothing differs. */
export function isSameLedger({ frame, records }: LedgerDiff): boolean {
  return frame.length === 0 && records.length === 0
}

/** How many records were added, changed and removed. */
export interface DiffCount {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** The counts of one table, or of all together. */
export function countDiff({ records }: LedgerDiff, table?: LedgerTableName): DiffCount {
  const counts = { added: 0, changed: 0, removed: 0 }
  for (const record of records) if (table === undefined || record.table === table) counts[record.kind] += 1
  return counts
}

/** A difference as proposals for drafts: what an import or an article would change. What says which ledger and edition it is, is left out. */
export function proposalsOf(
  before: Ledger,
  after: Ledger,
  diff: LedgerDiff = diffLedgers(before, after),
): readonly ProposedChange[] {
  const [base, value] = [frameRecord(before), frameRecord(after)]
  const frame: readonly ProposedChange[] = sameJson(base, value)
    ? []
    : [{ table: 'frame', id: FRAME_ID, base, value, note: '' }]
  return [
    ...frame,
    ...diff.records.map(({ table, id, before: was, after: now }) => ({ table, id, base: was, value: now, note: '' })),
  ]
}
