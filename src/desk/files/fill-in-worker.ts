/** Filling an office's own workbook away from the page. */
import type { FillOptions } from '#src/desk/sheet/fill-rows.ts'
import { withWorker } from '#src/lib/with-worker.ts'
import type { Filling } from './fill-workbook.ts'
import type { ToFiller } from './fill-worker.ts'
import FillWorker from './fill-worker.ts?worker&inline'

/** As fillWorkbook; the bytes stay with the page. Rejects with the abort reason when aborted, or when the worker fails. */
export function fillInWorker(bytes: ArrayBuffer, options: FillOptions, signal: AbortSignal): Promise<Filling> {
  return withWorker<Filling>(FillWorker, signal, (worker, resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Filling>) => resolve(data))
    const message: ToFiller = { bytes, options }
    worker.postMessage(message, [])
  })
}
