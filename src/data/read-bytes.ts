import type { Ledger } from '#src/domain/ledger.ts'
import type { ReadResult } from '#src/domain/read-ledger.ts'
import { isChecked } from './checked.ts'
import { readParsed } from './read-parsed.ts'

/** Above this size a file is validated in a worker, so that the page never waits for it. */
const WORKER_FROM_BYTES = 1_000_000

/** Reads the bytes of a ledger file that came from `path` (null: from no file of the site). Large ones are handed over to a worker, and gone afterwards. What the build has checked is taken as it is. */
export async function readBytes(
  bytes: ArrayBuffer,
  signal: AbortSignal,
  path: string | null = null,
): Promise<ReadResult> {
  if (bytes.byteLength >= WORKER_FROM_BYTES && typeof Worker !== 'undefined') {
    const { readInWorker } = await import('./read-in-worker.ts')
    return readInWorker(bytes, signal)
  }
  const text = new TextDecoder().decode(bytes)
  if (path !== null && isChecked(path, bytes)) {
    const ledger: Ledger = JSON.parse(text)
    return { ok: true, ledger, setAside: [] }
  }
  const { readLedger } = await import('#src/domain/read-ledger.ts')
  return readParsed(text, readLedger)
}
