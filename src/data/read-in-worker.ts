import type { ReadResult } from '#src/domain/read-ledger.ts'
import { createUnpacker, type ReadMessage } from './read-messages.ts'
import ReadWorker from './read-worker.ts?worker&inline'

/** Reads a ledger's bytes (which are handed over and gone afterwards) away from the page. Rejects when aborted or when the worker fails. */
export function readInWorker(bytes: ArrayBuffer, signal: AbortSignal): Promise<ReadResult> {
  const worker = new ReadWorker()
  const unpack = createUnpacker()
  return new Promise<ReadResult>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true })
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    worker.addEventListener('message', (event: MessageEvent<ReadMessage>) => {
      const result = unpack(event.data)
      if (result) resolve(result)
    })
    worker.postMessage(bytes, [bytes])
  }).finally(() => worker.terminate())
}
