/** Reading and writing workbooks away from the page. The worker is ended when the work is, or when it is given up. */
import { inSlices } from '#src/lib/in-slices.ts'
import type { Workbook } from '#src/desk/sheet/workbook.ts'
import { createWorkbookUnpacker, packWorkbook, type FromWorker, type ToWorker } from './spreadsheet-messages.ts'
import type { ReadProgress, SheetFileRead } from './sheet-file.ts'
import SpreadsheetWorker from './spreadsheet-worker.ts?worker&inline'

/** Reads the bytes of a file, which are handed over and gone afterwards. Rejects with the abort reason when aborted, or when the worker fails. */
export function readInSpreadsheetWorker(
  bytes: ArrayBuffer,
  fileName: string,
  onProgress: (progress: ReadProgress) => void,
  signal: AbortSignal,
): Promise<SheetFileRead> {
  const { add, workbook } = createWorkbookUnpacker()
  return withWorker<SheetFileRead>(signal, (worker, resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress(data.progress)
      else if (data.kind === 'refused') resolve({ ok: false, fault: data.fault })
      else if (data.kind === 'read') resolve({ ok: true, workbook: workbook(), notices: data.notices })
      else if (data.kind !== 'written') add(data)
    })
    const message: ToWorker = { kind: 'read', bytes, fileName }
    worker.postMessage(message, [bytes])
    return Promise.resolve()
  })
}

/** A workbook as the bytes of an .xlsx. Rejects with the abort reason when aborted, or when the worker fails. */
export function writeInSpreadsheetWorker(workbook: Workbook, signal: AbortSignal): Promise<ArrayBuffer> {
  return withWorker<ArrayBuffer>(signal, (worker, resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'written') resolve(data.bytes)
    })
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

async function withWorker<Result>(
  signal: AbortSignal,
  work: (worker: Worker, resolve: (result: Result) => void) => Promise<void>,
): Promise<Result> {
  signal.throwIfAborted()
  const worker = new SpreadsheetWorker()
  try {
    return await new Promise<Result>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      worker.addEventListener('error', (event) => reject(new Error(event.message)))
      work(worker, resolve).catch(reject)
    })
  } finally {
    worker.terminate()
  }
}
