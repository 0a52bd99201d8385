import Papa from 'papaparse'
import type { SheetRow } from '#src/sheet/workbook.ts'
import { csvText } from './csv-cell.ts'

/** Rows as CSV that Excel and WPS open right: UTF-8 with a byte order mark, commas, quoted where needed, no formulas. */
export function formatCsv(rows: readonly SheetRow[]): string {
  return `\uFEFF${Papa.unparse(rows.map((row) => row.map(csvText)), { newline: '\r\n', escapeFormulae: false })}\r\n`
}
