import type { ReadResult } from '#src/domain/read-ledger.ts'
import { withWorker } from '#src/lib/with-worker.ts'
import { createUnpacker, type ReadMessage } from './read-messages.ts'
import ReadWorker from './read-worker.ts?worker&inline'

/** Reads a ledger's bytes (which are handed over and gone afterwards) away from the page. Rejects with the abort reason when aborted, or when the worker fails. */
export function readInWorker(bytes: ArrayBuffer, signal: AbortSignal): Promise<ReadResult> {
  const unpack = createUnpacker()
  return withWorker<ReadResult>(ReadWorker, signal, (worker, resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadMessage>) => {
      const result = unpack(data)
      if (result) resolve(result)
    })
    worker.postMessage(bytes, [bytes])
  })
}
