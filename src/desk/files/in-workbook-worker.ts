/** An office's own workbook filled, and what comes back from it read, away from the page. */
import type { FillOptions } from '#src/desk/sheet/fill-rows.ts'
import { withWorker } from '#src/lib/with-worker.ts'
import type { Filling } from './fill-workbook.ts'
import type { SheetFileRead } from './sheet-file.ts'
import type { ToWorkbookWorker } from './workbook-worker.ts'
import WorkbookWorker from './workbook-worker.ts?worker&inline'

/** As fillWorkbook; the bytes stay with the page. Rejects with the abort reason when aborted, or when the worker fails. */
export function fillInWorker(bytes: ArrayBuffer, options: FillOptions, signal: AbortSignal): Promise<Filling> {
  return ask({ kind: 'fill', bytes, options }, signal)
}

/** As readSpreadsheet. `name`: the file's. Rejects with the abort reason when aborted, or when the worker fails. */
export function readInWorker(bytes: ArrayBuffer, name: string, signal: AbortSignal): Promise<SheetFileRead> {
  return ask({ kind: 'read', bytes, name }, signal)
}

function ask<Answer>(message: ToWorkbookWorker, signal: AbortSignal): Promise<Answer> {
  return withWorker<Answer>(WorkbookWorker, signal, (worker, resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data))
    worker.postMessage(message, [])
  })
}
