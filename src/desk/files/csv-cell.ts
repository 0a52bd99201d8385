import { guardFormula, unguardFormula } from '#src/lib/formula-guard.ts'
import type { SheetCell } from '#src/desk/sheet/workbook.ts'

/** A cell as text that no spreadsheet runs; numbers stay numbers. */
export function csvText(cell: SheetCell): string {
  if (cell === null) return ''
  return typeof cell === 'string' ? guardFormula(cell) : String(cell)
}

/** The text of a cell as csvText was given it; null for an empty one. */
export function csvCell(text: string): SheetCell {
  return text === '' ? null : unguardFormula(text)
}
