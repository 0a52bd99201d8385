/** Writing workbooks away from the page. (Files are read in the worker of the import, which goes on to compare them.) */
import { inSlices } from '#src/lib/in-slices.ts'
import { withWorker } from '#src/lib/with-worker.ts'
import type { Workbook } from '#src/desk/sheet/workbook.ts'
import { packWorkbook, type FromWorker, type ToWorker } from './spreadsheet-messages.ts'
import SpreadsheetWorker from './spreadsheet-worker.ts?worker&inline'

/** A workbook as the bytes of an .xlsx. Rejects with the abort reason when aborted, or when the worker fails. */
export function writeInSpreadsheetWorker(workbook: Workbook, signal: AbortSignal): Promise<ArrayBuffer> {
  return withWorker<ArrayBuffer>(SpreadsheetWorker, signal, (worker, resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => resolve(data.bytes))
    return inSlices(send(worker, workbook), signal)
  })
}

function* send(worker: Worker, workbook: Workbook): Generator<void, void> {
  for (const part of packWorkbook(workbook)) {
    worker.postMessage(part, [])
    yield
  }
  const end: ToWorker = { kind: 'write' }
  worker.postMessage(end, [])
}
