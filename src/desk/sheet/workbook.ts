/** A workbook as plain values: tables of cells, and how a table would like to look. Bytes (xlsx, CSV) are exchange's. */

/** A cell: text, a finite number, a boolean, or null for empty. Dates travel as ISO text. */
export type SheetCell = string | number | boolean | null

/** Stands in the cell of a formula that was never worked out, such as a program other than a spreadsheet writes. */
export const NO_RESULT = '#NO-RESULT!'

/** A number that its format shows divided by something that it does not name: 120⟨×1000000⟩. What was meant depends on the column's unit. */
export function scaledText(shown: number, divisor: number): string {
  return `${shown}⟨×${divisor}⟩`
}

/** The two numbers of a scaledText; null for another text. */
export function readScaled(text: string): { readonly shown: number; readonly divisor: number } | null {
  const [, shown, divisor] = /^(-?\d[\d.e+-]*)⟨×(\d+)⟩$/.exec(text) ?? []
  return shown === undefined ? null : { shown: Number(shown), divisor: Number(divisor) }
}

export type SheetRow = readonly SheetCell[]

/** A merged area, all four ends included, counted from 0. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** How one column is written to a workbook. `width` in characters. */
export interface ColumnLayout {
  readonly width: number
  /** Whole days: written as real dates, so that a spreadsheet can filter and count by them. */
  readonly isDay?: boolean
  /** Deadlines, which may be a month or a year: they stay text, empty cells too, for a spreadsheet would make a day of 2026-06. */
  readonly isDeadline?: boolean
  readonly wraps?: boolean
  /** To be filled in by whoever gets the sheet: its heading has another colour. */
  readonly isAsked?: boolean
  /** A closed set, offered as a dropdown below the heading; another value asks before it is taken. */
  readonly choices?: readonly string[]
  /** Names that stand in a column of another sheet, offered as a dropdown; any other text is taken too. */
  readonly choicesFrom?: { readonly sheet: string; readonly column: number; readonly rows: number }
}

/** How a table is written to a workbook; a table that was read has none. */
export interface SheetLayout {
  readonly columns: readonly ColumnLayout[]
  /** Rows above the headings, a text each, which runs on over the cells beside it; none where it is missing. */
  readonly titleRows?: number
  /** Rows at the top that stay in sight and are set as headings. */
  readonly headingRows: number
  /** Columns at the left that stay in sight. */
  readonly fixedColumns?: number
  readonly isHidden?: boolean
}

/** A cell that is struck through, whole or in part, counted from 0. */
export interface StruckCell {
  readonly row: number
  readonly column: number
  /** What is struck through, as text. */
  readonly struck: string
  /** What is left of the cell. */
  readonly rest: SheetCell
}

export interface SheetTable {
  /** As on the tab; at most 31 characters, none of []/\:*?. */
  readonly name: string
  readonly rows: readonly SheetRow[]
  readonly merges?: readonly Merge[]
  readonly layout?: SheetLayout
  /** The tab was hidden in the file that was read. */
  readonly isHidden?: boolean
  /** Rows and columns that were hidden, counted from 0; their cells are in `rows`. */
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
  /** Cells in `rows` of which something is struck through. */
  readonly struck?: readonly StruckCell[]
}

export type Workbook = readonly SheetTable[]

/** A column as spreadsheets name it, counted from 0: A, Z, AA. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last
}

/** The text of a cell as a person would read it; '' for an empty one. */
export function cellText(cell: SheetCell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell)
}

/** Empty, or only spaces. */
export function isBlank(cell: SheetCell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}

/** Whether two cells read the same, outer spaces apart. */
export function isSameCell(a: SheetCell, b: SheetCell): boolean {
  return cellText(a).trim() === cellText(b).trim()
}
