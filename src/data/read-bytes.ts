import { readLedger, type ReadResult } from '#src/domain/read-ledger.ts'
import { readParsed } from './read-parsed.ts'

/** Above this size a file is validated in a worker, so that the page never waits for it. */
const WORKER_FROM_BYTES = 1_000_000

/** Reads the bytes of a ledger file. Large ones are handed over to a worker, and gone afterwards. */
export async function readBytes(bytes: ArrayBuffer, signal: AbortSignal): Promise<ReadResult> {
  if (bytes.byteLength >= WORKER_FROM_BYTES && typeof Worker !== 'undefined') {
    const { readInWorker } = await import('./read-in-worker.ts')
    return readInWorker(bytes, signal)
  }
  return readParsed(new TextDecoder().decode(bytes), readLedger)
}
