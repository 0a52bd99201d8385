import Papa from 'papaparse'
import { runSteps } from '#src/lib/run-steps.ts'
import type { SheetRow } from '#src/desk/sheet/workbook.ts'
import { csvText } from './csv-cell.ts'

const ROWS_A_PART = 100

/** As formatCsv, in parts, giving way after each. */
export function* csvInSteps(rows: readonly SheetRow[]): Generator<void, readonly string[]> {
  const parts = ['\uFEFF']
  for (let start = 0; start < rows.length; start += ROWS_A_PART) {
    const part = rows.slice(start, start + ROWS_A_PART)
    parts.push(
      `${Papa.unparse(
        part.map((row) => row.map(csvText)),
        { newline: '\r\n', escapeFormulae: false },
      )}\r\n`,
    )
    yield
  }
  return parts
}

/** Rows as CSV that Excel and WPS open right: UTF-8 with a byte order mark, commas, quoted where needed, no formulas. */
export function formatCsv(rows: readonly SheetRow[]): string {
  return runSteps(csvInSteps(rows)).join('')
}
