import type { ColumnId } from './columns.ts'
import { complain, type ImportDraft, type RowPlace } from './import-draft.ts'
import { PERCENT, type CellFigure, type FigureRead } from './read-figure-cell.ts'
import { cellText, type SheetCell } from './workbook.ts'

/** Notes a figure below zero where rates alone are used to be. */
export function warnOfNegative(
  draft: ImportDraft,
  place: RowPlace,
  column: ColumnId,
  cell: SheetCell,
  { value, unit }: CellFigure,
): void {
  const name = draft.names.unit.byId.get(unit?.id ?? '')?.zh ?? unit?.name ?? ''
  if (value < 0 && !PERCENT.test(name)) complain(draft, place, 'figure-negative', column, { found: cellText(cell) })
}

/** Says what is to be known of a figure as it was written. */
export function sayNotes(
  draft: ImportDraft,
  place: RowPlace,
  column: ColumnId,
  cell: SheetCell,
  read: FigureRead,
): void {
  if (!('figure' in read)) return
  for (const { code, about } of read.notes ?? [])
    complain(draft, place, code, column, { found: cellText(cell), expected: about })
}
