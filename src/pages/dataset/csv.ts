import Papa from 'papaparse'
import { guardFormula } from '#src/lib/formula-guard.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { Cell } from './column.ts'
import type { Table } from './table.ts'

/** A table as CSV (RFC 4180): UTF-8 without a byte order mark, which half of the readers for programs take for a part of the first heading. No text of it is a formula to a spreadsheet. */
export function tableCsv({ columns, rowsOf }: Table, ledger: Ledger): string {
  const rows = rowsOf(ledger).map((row) => row.map(cellText))
  return `${Papa.unparse([columns.map(({ name }) => name), ...rows], { newline: '\r\n', escapeFormulae: false })}\r\n`
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'string' ? guardFormula(cell) : String(cell)
}
