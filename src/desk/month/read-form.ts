/** Reporting sheets that came back, as what stands in their rows. */
import { LANGUAGES } from '#src/domain/terms.ts'
import { fillMerges, rowCellAt, type FilledTable } from '#src/desk/sheet/merged-cells.ts'
import { plain } from '#src/desk/sheet/plain.ts'
import { cellText, type SheetTable, type Workbook } from '#src/desk/sheet/workbook.ts'
import type { TypedRow } from './read-row.ts'
import { FORM_COLUMNS, formHeading, readFormMark, type FormColumn, type FormMark } from './sheet-form.ts'

/** A row as it came back. merged, hidden, struck: in its cells that are filled in. */
export interface FormRow {
  /** As spreadsheets count, from 1. */
  readonly row: number
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly typed: TypedRow
  readonly doubt: 'merged' | 'hidden' | 'struck' | null
}

export interface Form {
  readonly mark: FormMark
  readonly rows: readonly FormRow[]
}

const ROWS_TRIED = 20

/** The reporting sheets in a workbook: none, one, or several put together. */
export function readForms(workbook: Workbook): readonly Form[] {
  return workbook.flatMap((table) => (table.isHidden === true ? [] : (readForm(table) ?? [])))
}

function readForm(table: SheetTable): Form | null {
  const tops = table.rows.slice(0, ROWS_TRIED)
  const marks = tops.flatMap((cells) => cells.flatMap((cell) => readFormMark(cellText(cell)) ?? []))
  const [mark] = marks
  const at = tops.findIndex((cells) => {
    const found = columnsIn(cells.map(cellText))
    return found.has('id') && found.has('title') && found.has('latest')
  })
  const head = tops[at]
  if (!mark || !head) return null
  const columns = columnsIn(head.map(cellText))
  const filled = fillMerges(table)
  const rows = table.rows.flatMap((_, row) => (row > at ? (readFormRow(filled, row, columns) ?? []) : []))
  return { mark, rows }
}

/* A heading twice is none: nobody knows which of them counts. */
function columnsIn(texts: readonly string[]): ReadonlyMap<FormColumn, number> {
  const found = new Map<FormColumn, number>()
  for (const column of FORM_COLUMNS) {
    const headings = new Set(LANGUAGES.map((lang) => plain(formHeading(column, lang))))
    const [at, more] = texts.flatMap((text, place) => (headings.has(plain(text)) ? [place] : []))
    if (at !== undefined && more === undefined) found.set(column, at)
  }
  return found
}

/* Null for a row that says nothing of ours: no id, and nothing filled in. */
function readFormRow(filled: FilledTable, row: number, columns: ReadonlyMap<FormColumn, number>): FormRow | null {
  const text = (column: FormColumn) => {
    const at = columns.get(column)
    return at === undefined ? '' : cellText(rowCellAt(filled, row, at)).trim()
  }
  const typed: TypedRow = { figure: text('latest'), date: text('latest-date'), note: text('progress') }
  const id = text('id')
  if (id === '' && typed.figure === '' && typed.note === '') return null
  return { row: row + 1, id, title: text('title'), unit: text('unit'), typed, doubt: doubtOf(filled, row, columns) }
}

function doubtOf(filled: FilledTable, row: number, columns: ReadonlyMap<FormColumn, number>): FormRow['doubt'] {
  const { table } = filled
  const of = (...wanted: readonly FormColumn[]) => wanted.flatMap((column) => columns.get(column) ?? [])
  const isHidden = (at: number) => table.hiddenColumns?.includes(at) === true
  if (table.hiddenRows?.includes(row) === true || of('latest', 'latest-date', 'progress').some(isHidden))
    return 'hidden'
  const marked = of('id', 'unit', 'latest', 'latest-date', 'progress')
  if (table.struck?.some((cell) => cell.row === row && marked.includes(cell.column)) === true) return 'struck'
  /* One day may stand over several rows; one figure may not. */
  const alone = of('id', 'latest', 'progress')
  const spans = (table.merges ?? []).some(
    ({ top, bottom, left, right }) =>
      bottom > top && top <= row && row <= bottom && alone.some((at) => left <= at && at <= right),
  )
  return spans ? 'merged' : null
}
