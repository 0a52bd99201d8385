import { guardFormula, unguardFormula } from '#src/lib/formula-guard.ts'
import { isChangedBySaving, shownInGeneral } from '#src/desk/sheet/as-saved.ts'
import type { SheetCell } from '#src/desk/sheet/workbook.ts'

/** The digits of every whole number below are kept by spreadsheets. */
const KEPT = 1e15

/**
 * A cell as text that no spreadsheet runs, and whose value is left when a
 * spreadsheet opens the file and saves it again: 1,810,000,000,000 is kept where
 * 1810000000000 becomes 1.81E+12, and what would become another number or a day gets an apostrophe.
 */
export function csvText(cell: SheetCell): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return String(cell)
  if (typeof cell === 'string') return isGuarded(cell) ? `'${cell}` : guardFormula(cell)
  if (shownInGeneral(cell) === String(cell)) return String(cell)
  const isWhole = Number.isInteger(cell) && Math.abs(cell) < KEPT
  return isWhole ? String(cell).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ',') : `'${cell}`
}

/** The text of a cell as csvText was given it; null for an empty one. */
export function csvCell(text: string): SheetCell {
  if (text === '') return null
  return text.startsWith("'") && isGuarded(text.slice(1)) ? text.slice(1) : unguardFormula(text)
}

/* However many apostrophes stand before it, so that none is taken for ours. */
function isGuarded(text: string): boolean {
  return isChangedBySaving(text.replace(/^'+/, ''))
}
