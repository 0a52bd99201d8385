import { formatCsv } from '#src/desk/files/csv-write.ts'
import { writeXlsx } from '#src/desk/files/xlsx-write.ts'
import { levelOf } from '#src/desk/sheet/sheet-fault.ts'
import type { Language } from '#src/domain/terms.ts'
import { offendingRows } from '#src/desk/sheet/offending-rows.ts'
import type { SheetTable, Workbook } from '#src/desk/sheet/workbook.ts'
import type { OffendingFormat } from './import-messages.ts'
import type { ContentReading } from './read-content.ts'

/** The rows in which something was left out, with what is wrong, as a file: a sheet for each sheet of the workbook; in a CSV one after the other. Null where there are none. */
export async function offendingFile(
  workbook: Workbook,
  { complaints, mapping }: ContentReading,
  format: OffendingFormat,
  lang: Language,
): Promise<ArrayBuffer | null> {
  const sheets = [
    ...new Set(complaints.filter((complaint) => levelOf(complaint) === 'error').map(({ sheet }) => sheet)),
  ]
  const tables = sheets.flatMap((sheet): readonly SheetTable[] => {
    const headings =
      mapping?.sheet === sheet ? { first: mapping.firstRow - 1, last: mapping.lastRow - 1 } : { first: 0, last: 0 }
    const table = offendingRows(workbook, complaints, { sheet, ...headings }, lang)
    return table ? [{ ...table, name: sheet }] : []
  })
  if (tables.length === 0) return null
  return format === 'xlsx'
    ? writeXlsx(tables)
    : new TextEncoder().encode(formatCsv(tables.flatMap(({ rows }) => rows))).buffer
}
