/** A ledger as record sheets: every field of every record, one row each. sheets-to-records.ts is the way back. */
import type { Ledger } from '#src/domain/ledger.ts'
import { ownValue } from '#src/domain/structure.ts'
import type { Language } from '#src/domain/terms.ts'
import { choiceWords } from './choice-sets.ts'
import { fieldCell, type RecordField } from './record-field.ts'
import type { RecordSheet } from './record-sheet.ts'
import { RECORD_SHEETS } from './record-sheets.ts'
import type { ColumnLayout, SheetCell, SheetRow, SheetTable } from './workbook.ts'

/** Headings of the columns that place a row: its number in its list, the record that holds it, and that record's title to read by. */
export const PLACE_HEADINGS = {
  title: { zh: '承诺事项（仅供查看）', en: 'Commitment (for reading only)' },
  number: { zh: '序', en: 'No.' },
  commitments: { zh: '承诺编号', en: 'Commitment id' },
  rules: { zh: '规则编号', en: 'Rule id' },
} as const

const ROWS_A_STEP = 200

/** The record sheets of a ledger with headings in one language. */
export function* recordTables(ledger: Ledger, lang: Language): Generator<void, readonly SheetTable[]> {
  const titles = new Map(ledger.commitments.map(({ id, title }) => [id, title[lang]]))
  const tables: SheetTable[] = []
  for (const sheet of RECORD_SHEETS) {
    if (recordsOf(sheet, ledger) === undefined) continue
    const rows: SheetRow[] = [headings(sheet, lang)]
    for (const row of rowsOf(sheet, ledger, titles, lang)) {
      rows.push(row)
      if (rows.length % ROWS_A_STEP === 0) yield
    }
    tables.push({ name: sheet[lang], rows, layout: { columns: layouts(sheet, lang), headingRows: 1 } })
    yield
  }
  return tables
}

/* The records of a sheet's table; undefined where the ledger does not have the table. */
function recordsOf({ table }: RecordSheet, ledger: Ledger): readonly unknown[] | undefined {
  return table === '' ? [ledger] : ledger[table]
}

function* rowsOf(
  sheet: RecordSheet,
  ledger: Ledger,
  titles: ReadonlyMap<string, string>,
  lang: Language,
): Generator<SheetRow> {
  for (const record of recordsOf(sheet, ledger) ?? []) {
    if (sheet.list === null) {
      const cells = sheet.fields.map((field) => cellOf(field, record, lang))
      yield sheet.table === 'reports' ? [titles.get(String(ownValue(record, 'commitment'))) ?? null, ...cells] : cells
      continue
    }
    const id = String(ownValue(record, 'id'))
    const entries = ownValue(record, sheet.list)
    if (!Array.isArray(entries)) continue
    for (const [at, entry] of entries.entries()) {
      const cells = [...sheet.fields.map((field) => cellOf(field, entry, lang)), at + 1, id]
      yield sheet.table === 'commitments' ? [titles.get(id) ?? null, ...cells] : cells
    }
  }
}

function cellOf(field: RecordField, record: unknown, lang: Language): SheetCell {
  return fieldCell(field, field.path.reduce<unknown>(ownValue, record), lang)
}

/** True where a sheet begins with the title of the commitment that its rows belong to. */
function hasTitle({ table, list }: RecordSheet): boolean {
  return table === 'reports' || (table === 'commitments' && list !== null)
}

function headings(sheet: RecordSheet, lang: Language): SheetRow {
  const own = sheet.fields.map((field) => field[lang])
  const placed = sheet.list === null ? own : [...own, PLACE_HEADINGS.number[lang], parentHeading(sheet)[lang]]
  return hasTitle(sheet) ? [PLACE_HEADINGS.title[lang], ...placed] : placed
}

/** The heading over the id of the record whose list a sheet holds. */
export function parentHeading({ table }: RecordSheet): { readonly zh: string; readonly en: string } {
  return table === 'rules' ? PLACE_HEADINGS.rules : PLACE_HEADINGS.commitments
}

function layouts(sheet: RecordSheet, lang: Language): readonly ColumnLayout[] {
  const own = sheet.fields.map((field) => layoutOf(field, lang))
  const placed = sheet.list === null ? own : [...own, { width: 6 }, { width: 20 }]
  return hasTitle(sheet) ? [{ width: 36, wraps: true }, ...placed] : placed
}

function layoutOf({ kind }: RecordField, lang: Language): ColumnLayout {
  if (typeof kind === 'object') return { width: 14, choices: choiceWords(kind.set, lang) }
  if (kind === 'yes-no') return { width: 8, choices: choiceWords('yes-no', lang) }
  if (kind === 'date') return { width: 13, isDay: true }
  if (kind === 'due') return { width: 13, isDeadline: true }
  return kind === 'text' ? { width: 32, wraps: true } : { width: kind === 'number' ? 16 : 20 }
}
