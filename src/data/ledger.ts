import { queryOptions } from '@tanstack/react-query'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { readLedgerText, type ReadResult, type SetAside } from '#src/domain/read-ledger.ts'
import { fetchFile } from './fetch-bytes.ts'
import { LoadError } from './load-error.ts'

/** Above this size a file is validated in a worker, so that the page never waits for it. */
const WORKER_FROM_BYTES = 1_000_000

/** A ledger that was read and can be asked; `setAside` are the records that could not be used. */
export interface OpenLedger {
  readonly index: LedgerIndex
  readonly setAside: readonly SetAside[]
  /** The server did not answer: this is the copy that this browser keeps. */
  readonly kept: boolean
}

async function readBytes(bytes: ArrayBuffer, signal: AbortSignal): Promise<ReadResult> {
  if (bytes.byteLength >= WORKER_FROM_BYTES && typeof Worker !== 'undefined') {
    const { readInWorker } = await import('./read-in-worker.ts')
    return readInWorker(bytes, signal)
  }
  return readLedgerText(new TextDecoder().decode(bytes))
}

async function openLedger(id: string, signal: AbortSignal): Promise<OpenLedger> {
  const file = `./ledgers/${id}.json`
  const { bytes, kept } = await fetchFile(file, signal)
  const result = await readBytes(bytes, signal)
  if (!result.ok) throw new LoadError('malformed', file, { issues: result.issues })
  return { index: indexLedger(result.ledger), setAside: result.setAside, kept }
}

/** The ledger of that id, validated and indexed. Errors are LoadErrors. */
export function ledgerQuery(id: string) {
  return queryOptions({
    queryKey: ['ledger', id],
    queryFn: ({ signal }) => openLedger(id, signal),
    staleTime: Infinity,
    retry: false,
    structuralSharing: false,
  })
}
