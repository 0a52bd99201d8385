import type { Ledger } from '#src/domain/ledger.ts'
import type { ReadResult } from '#src/domain/read-ledger.ts'
import { isChecked } from './checked.ts'
import { readParsed } from './read-parsed.ts'
import { waitForProgram } from './silence.ts'

/** Above this size a file is validated in a worker, so that the page never waits for it. */
const WORKER_FROM_BYTES = 1_000_000

/** A ledger that was read, and whether it was taken as the build had checked it. */
export type ReadLedger = ReadResult & { readonly checked: boolean }

/** Reads the bytes of a ledger file that came from `path` (null: from no file of the site). Large ones are handed over to a worker, and gone afterwards. What the build has checked is taken as it is. */
export async function readBytes(
  bytes: ArrayBuffer,
  signal: AbortSignal,
  path: string | null = null,
): Promise<ReadLedger> {
  if (bytes.byteLength >= WORKER_FROM_BYTES && typeof Worker !== 'undefined') {
    const { readInWorker } = await waitForProgram(import('./read-in-worker.ts'))
    return { ...(await readInWorker(bytes, signal)), checked: false }
  }
  if (path !== null && isChecked(path, bytes)) {
    const ledger: Ledger = JSON.parse(new TextDecoder().decode(bytes))
    return { ok: true, ledger, setAside: [], checked: true }
  }
  const { readLedger } = await waitForProgram(import('#src/domain/read-ledger.ts'))
  return { ...(await readParsed(bytes, readLedger)), checked: false }
}
