/** Record sheets back to the JSON of a ledger, unchecked, with the place of every record for what a check may find. */
import { ownValue } from '#src/domain/structure.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import type { SheetComplaint } from './sheet-fault.ts'
import { plain } from './plain.ts'
import { fieldValue, plainNumber, type RecordField } from './record-field.ts'
import { addPlace, createPlaces, type RecordPlaces } from './record-places.ts'
import type { RecordSheet } from './record-sheet.ts'
import { RECORD_SHEETS } from './record-sheets.ts'
import { PLACE_HEADINGS, parentHeading } from './record-tables.ts'
import {
  cellText,
  columnLetter,
  isBlank,
  NO_RESULT,
  type SheetRow,
  type SheetTable,
  type Workbook,
} from './workbook.ts'

/** A ledger as plain JSON, which readLedger has still to check. */
export interface ReadRecords {
  readonly raw: Readonly<Record<string, unknown>>
  readonly places: RecordPlaces
  readonly complaints: readonly SheetComplaint[]
}

const HEADING_ROWS_TRIED = 10
const ROWS_A_STEP = 200

/** The sheet of a workbook that holds these records, by its name in either language. */
export function findSheet(
  workbook: Workbook,
  names: { readonly zh: string; readonly en: string },
): SheetTable | undefined {
  return workbook.find((table) => LANGUAGES.some((lang) => plain(table.name) === plain(names[lang])))
}

/* Whether a workbook has none of the columns that came later: then it was written before them. */
function isOlder(workbook: Workbook): boolean {
  return RECORD_SHEETS.every((sheet) => {
    const table = findSheet(workbook, sheet)
    const head = table?.rows[table ? headingRow(sheet, table) : 0] ?? []
    return !sheet.fields.some(
      (field) => field.isLater && field.isNewest !== true && head.some((cell) => isNamed(cellText(cell), field)),
    )
  })
}

/** Reads every record sheet. A sheet that is missing leaves its table empty and is named. */
export function* sheetsToRecords(workbook: Workbook): Generator<void, ReadRecords> {
  const raw: Record<string, unknown> = {}
  const complaints: SheetComplaint[] = []
  const places = createPlaces()
  const parents = new Map<string, Record<string, unknown>>()
  const lacksLater = isOlder(workbook)
  for (const sheet of RECORD_SHEETS) {
    const table = findSheet(workbook, sheet)
    if (!table && sheet.optional) continue
    if (!table) complaints.push(complaint('missing-sheet', sheet.zh, null, sheet.zh))
    const read = table ? yield* readRows(sheet, table, complaints, lacksLater) : []
    if (sheet.table === '') Object.assign(raw, read[0]?.record ?? {})
    else if (sheet.list === null) raw[sheet.table] = read.map(({ record }) => record)
    if (table && sheet.list === null) {
      for (const [at, { record, row }] of read.entries()) {
        addPlace(places, sheet.table === '' ? [] : [sheet.table, at], {
          sheet: table.name,
          row,
          fields: sheet.fields,
          columns: read[at]?.columns ?? [],
        })
        if (sheet.table === 'commitments' || sheet.table === 'rules')
          parents.set(`${sheet.table} ${String(record['id'])}`, record)
      }
    } else if (table && sheet.list !== null) yield* hang(sheet, table, read, { raw, parents, places, complaints })
    yield
  }
  return { raw, places, complaints }
}

interface ReadRow {
  readonly record: Record<string, unknown>
  /** From 1, as spreadsheets count. */
  readonly row: number
  /** The column of each field, −1 where the sheet has none. */
  readonly columns: readonly number[]
  readonly parent: string
  readonly number: number
}

function* readRows(
  sheet: RecordSheet,
  table: SheetTable,
  complaints: SheetComplaint[],
  lacksLater: boolean,
): Generator<void, readonly ReadRow[]> {
  const heading = headingRow(sheet, table)
  const head = table.rows[heading] ?? []
  const columnOf = (names: { readonly zh: string; readonly en: string }) =>
    head.findIndex((cell) => isNamed(cell === null ? '' : cellText(cell), names))
  const columns = sheet.fields.map(columnOf)
  const [parentAt, numberAt] =
    sheet.list === null ? [-1, -1] : [columnOf(parentHeading(sheet)), columnOf(PLACE_HEADINGS.number)]
  for (const [at, field] of sheet.fields.entries())
    if (columns[at] === -1 && !(lacksLater && field.isLater) && field.isNewest !== true)
      complaints.push(complaint('missing-column', table.name, heading + 1, field.zh))
  const known = new Set([...columns, parentAt, numberAt, columnOf(PLACE_HEADINGS.title)])
  for (const [at, cell] of head.entries())
    if (!known.has(at) && !isBlank(cell) && table.rows.some((row, position) => position > heading && !isBlank(row[at])))
      complaints.push({
        ...complaint('unknown-column', table.name, heading + 1, ''),
        column: columnLetter(at),
        heading: cellText(cell),
        found: cellText(cell),
      })

  const rows: ReadRow[] = []
  for (let at = heading + 1; at < table.rows.length; at += 1) {
    const written = table.rows[at] ?? []
    if (written.every(isBlank)) continue
    for (const [column, cell] of written.entries())
      if (cell === NO_RESULT)
        complaints.push({
          ...complaint('formula-no-result', table.name, at + 1, ''),
          column: columnLetter(column),
          heading: cellText(head[column]),
          found: cell,
        })
    const cells = written.map((cell) => (cell === NO_RESULT ? null : cell))
    const number = numberAt < 0 ? null : plainNumber(cellText(cells[numberAt]))
    rows.push({
      record: recordOf(sheet, cells, columns),
      row: at + 1,
      columns,
      parent: cellText(cells[parentAt]).trim(),
      number: number ?? Infinity,
    })
    if (rows.length % ROWS_A_STEP === 0) yield
  }
  return rows
}

function isNamed(text: string, names: { readonly zh: string; readonly en: string }): boolean {
  const wanted = plain(text)
  return wanted !== '' && LANGUAGES.some((lang) => plain(names[lang]) === wanted)
}

/* Rows may have been put above the headings: the row that names most of the fields is theirs. */
function headingRow(sheet: RecordSheet, table: SheetTable): number {
  const named = (row: SheetRow) =>
    sheet.fields.filter((field) => row.some((cell) => isNamed(cellText(cell), field))).length
  const counts = table.rows.slice(0, HEADING_ROWS_TRIED).map(named)
  return Math.max(0, counts.indexOf(Math.max(0, ...counts)))
}

function recordOf(sheet: RecordSheet, cells: SheetRow, columns: readonly number[]): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const [at, field] of sheet.fields.entries()) put(record, field, fieldValue(field, cells[columns[at] ?? -1]))
  for (const path of sheet.nullable ?? []) {
    const holder = path.slice(0, -1).reduce<unknown>(ownValue, record)
    const last = path.at(-1) ?? ''
    if (typeof holder === 'object' && holder !== null && ownValue(holder, last) === undefined)
      Reflect.set(holder, last, null)
  }
  return record
}

function put(record: Record<string, unknown>, { path }: RecordField, value: unknown): void {
  if (value === undefined) return
  let holder: object = record
  for (const name of path.slice(0, -1)) {
    const inner = ownValue(holder, name)
    const next: object = typeof inner === 'object' && inner !== null ? inner : {}
    Reflect.set(holder, name, next)
    holder = next
  }
  Reflect.set(holder, path.at(-1) ?? '', value)
}

interface Hanging {
  readonly raw: Readonly<Record<string, unknown>>
  readonly parents: ReadonlyMap<string, Record<string, unknown>>
  readonly places: RecordPlaces
  readonly complaints: SheetComplaint[]
}

/* Puts the rows of a list into the records that they name, in the order of their numbers. */
function* hang(
  sheet: RecordSheet,
  table: SheetTable,
  read: readonly ReadRow[],
  { raw, parents, places, complaints }: Hanging,
): Generator<void, void> {
  const list = sheet.list ?? ''
  const groups = new Map<string, ReadRow[]>()
  for (const row of read) {
    const group = groups.get(row.parent)
    if (group) group.push(row)
    else groups.set(row.parent, [row])
  }
  const records: unknown = raw[sheet.table]
  for (const [at, record] of (Array.isArray(records) ? records : []).entries()) {
    const id = String(ownValue(record, 'id'))
    const rows = (groups.get(id) ?? []).toSorted((a, b) => (a.number === b.number ? 0 : a.number - b.number))
    groups.delete(id)
    if (typeof record === 'object' && record !== null)
      Reflect.set(
        record,
        list,
        rows.map((row) => row.record),
      )
    for (const [position, { row, columns }] of rows.entries())
      addPlace(places, [sheet.table, at, list, position], { sheet: table.name, row, fields: sheet.fields, columns })
    if (at % ROWS_A_STEP === 0) yield
  }
  for (const rows of groups.values())
    for (const { row, parent } of rows)
      if (!parents.has(`${sheet.table} ${parent}`))
        complaints.push({ ...complaint('missing-parent', table.name, row, ''), found: parent })
}

function complaint(code: SheetComplaint['code'], sheet: string, row: number | null, expected: string): SheetComplaint {
  return { code, sheet, row, column: null, heading: '', found: '', expected }
}
