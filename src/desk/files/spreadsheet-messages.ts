/** What goes between the page and the worker that writes workbooks: rows travel in batches, so that no message blocks the page. */
import type { SheetRow, SheetTable, Workbook } from '#src/desk/sheet/workbook.ts'

/** A part of a workbook: a table without its rows, or the next rows of the last table. */
export type WorkbookPart =
  | { readonly kind: 'table'; readonly table: SheetTable }
  | { readonly kind: 'rows'; readonly rows: readonly SheetRow[] }

export type ToWorker = WorkbookPart | { readonly kind: 'write' }

export interface FromWorker {
  readonly kind: 'written'
  readonly bytes: ArrayBuffer
}

const ROWS_A_PART = 500

/** A workbook in parts. */
export function* packWorkbook(workbook: Workbook): Generator<WorkbookPart> {
  for (const table of workbook) {
    yield { kind: 'table', table: { ...table, rows: [] } }
    for (let start = 0; start < table.rows.length; start += ROWS_A_PART)
      yield { kind: 'rows', rows: table.rows.slice(start, start + ROWS_A_PART) }
  }
}

/** Puts parts together again. */
export function createWorkbookUnpacker(): {
  readonly add: (part: WorkbookPart) => void
  readonly workbook: () => Workbook
} {
  const tables: { readonly table: SheetTable; readonly rows: SheetRow[] }[] = []
  return {
    add: (part) => {
      if (part.kind === 'table') tables.push({ table: part.table, rows: [] })
      else tables.at(-1)?.rows.push(...part.rows)
    },
    workbook: () => tables.map(({ table, rows }) => ({ ...table, rows })),
  }
}
