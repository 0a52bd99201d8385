import type { SheetCell } from '#src/desk/sheet/workbook.ts'

/* What a spreadsheet takes for a formula, however many apostrophes stand before it. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/
const GUARDED = /^''*[=+\-@\t\r＝＋－＠]/

/** A cell as text that no spreadsheet runs: what begins like a formula gets an apostrophe, numbers stay numbers. */
export function csvText(cell: SheetCell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/** The text of a cell without the apostrophe that csvText put there. */
export function csvCell(text: string): SheetCell {
  if (text === '') return null
  return GUARDED.test(text) ? text.slice(1) : text
}
