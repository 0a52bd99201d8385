/** What goes between the page and the worker that reads and writes workbooks: rows travel in batches, so that no message blocks the page. */
import type { FileFault, FileNotice } from '#src/desk/sheet/sheet-fault.ts'
import type { SheetRow, SheetTable, Workbook } from '#src/desk/sheet/workbook.ts'
import type { ReadProgress, SheetFileRead } from './sheet-file.ts'

/** A part of a workbook: a table without its rows, or the next rows of the last table. */
export type WorkbookPart =
  | { readonly kind: 'table'; readonly table: SheetTable }
  | { readonly kind: 'rows'; readonly rows: readonly SheetRow[] }

export type ToWorker =
  | { readonly kind: 'read'; readonly bytes: ArrayBuffer; readonly fileName: string }
  | WorkbookPart
  | { readonly kind: 'write' }

export type FromWorker =
  | WorkbookPart
  | { readonly kind: 'progress'; readonly progress: ReadProgress }
  | { readonly kind: 'read'; readonly notices: readonly FileNotice[] }
  | { readonly kind: 'refused'; readonly fault: FileFault }
  | { readonly kind: 'written'; readonly bytes: ArrayBuffer }

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

/** What the worker answers to a file. */
export function* packRead(read: SheetFileRead): Generator<FromWorker> {
  if (!read.ok) {
    yield { kind: 'refused', fault: read.fault }
    return
  }
  const total = read.workbook.reduce((sum, { rows }) => sum + rows.length, 0)
  let done = 0
  for (const part of packWorkbook(read.workbook)) {
    yield part
    if (part.kind === 'table') continue
    done += part.rows.length
    yield { kind: 'progress', progress: { phase: 'handing-over', done, total } }
  }
  yield { kind: 'read', notices: read.notices }
}
