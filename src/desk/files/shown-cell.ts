/** A cell as its format and its fonts show it. */
import { isCalendarDate } from '#src/domain/deadline.ts'
import type { SheetCell, StruckCell } from '#src/desk/sheet/workbook.ts'
import type { ShownAs } from './xlsx-number-formats.ts'
import type { TextRun } from './xlsx-rich-text.ts'
import { numberAsShown } from './xlsx-shown-number.ts'

/** The value as its format shows it; days are ISO texts already. */
export function asShown(cell: SheetCell, shown: ShownAs): SheetCell {
  if (typeof shown === 'object') return typeof cell === 'number' ? numberAsShown(cell, shown.code) : cell
  if (shown === 'percent') return typeof cell === 'number' ? `${Number((cell * 100).toPrecision(15))}%` : cell
  return typeof cell === 'string' && isCalendarDate(cell) ? cell.slice(0, shown === 'month' ? 7 : 4) : cell
}

/** What of a cell is struck through, and what is left; null: nothing is. `isStruck`: the cell is as a whole. */
export function struckCell(
  { row, column }: { readonly row: number; readonly column: number },
  runs: readonly TextRun[],
  isStruck: boolean,
): StruckCell | null {
  const textOf = (wanted: boolean) =>
    runs.map((run) => ((run.isStruck ?? isStruck) === wanted ? run.text : '')).join('')
  const struck = textOf(true).trim()
  if (struck === '') return null
  const rest = textOf(false)
  return { row, column, struck, rest: rest.trim() === '' ? null : rest }
}
