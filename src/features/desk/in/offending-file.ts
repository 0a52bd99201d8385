import { formatCsv } from '#src/exchange/csv-write.ts'
import { writeXlsx } from '#src/exchange/xlsx-write.ts'
import { levelOf } from '#src/domain/sheet-fault.ts'
import type { Language } from '#src/domain/terms.ts'
import { offendingRows } from '#src/sheet/offending-rows.ts'
import type { SheetTable, Workbook } from '#src/sheet/workbook.ts'
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
