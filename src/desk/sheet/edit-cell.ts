/** What each edit of a commitment is given, and how one is refused. */
import type { Commitment } from '#src/domain/ledger.ts'
import type { ColumnId } from './columns.ts'
import type { DataRow } from './data-rows.ts'
import { complain, type ImportDraft, type RowPlace } from './import-draft.ts'
import type { HeadingUnits } from './row-units.ts'
import { cellText, type SheetCell } from './workbook.ts'

/** What an edit needs to know beside the cell. */
export interface EditContext {
  readonly draft: ImportDraft
  readonly place: RowPlace
  readonly row: DataRow
  readonly headings: HeadingUnits
  /** The position of the target that the row shows. */
  readonly target: number
}

/** The commitment as it was; that the cell has no effect is said. */
export function refuse(
  commitment: Commitment,
  column: ColumnId,
  cell: SheetCell,
  { draft, place }: EditContext,
): Commitment {
  complain(draft, place, 'not-editable', column, { found: cellText(cell) })
  return commitment
}
