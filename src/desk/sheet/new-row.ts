import type { Text } from '#src/domain/ledger.ts'
import type { DataRow } from './data-rows.ts'
import type { ImportDraft, RowPlace } from './import-draft.ts'
import type { HeadingUnits } from './row-units.ts'
import { cellText } from './workbook.ts'
import type { ColumnId } from './columns.ts'

/** A row that becomes a commitment, with all that its parts are read with. */
export interface NewRow {
  readonly draft: ImportDraft
  readonly place: RowPlace
  readonly row: DataRow
  readonly headings: HeadingUnits
}

/** What stands in a column of the row, as trimmed text; '' for nothing. */
export function textIn({ row }: NewRow, column: ColumnId): string {
  return cellText(row.cells.get(column)).trim()
}

/** A text that the row gives once, for both languages. */
export function same(text: string): Text {
  return { zh: text, en: text }
}
