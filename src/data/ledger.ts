import { queryOptions } from '@tanstack/react-query'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { SetAside } from '#src/domain/read-ledger.ts'
import { openDesk } from './desk.ts'
import { fetchFile, type FetchedFile } from './fetch-bytes.ts'
import { LoadError } from './load-error.ts'
import { readBytes } from './read-bytes.ts'

/** A ledger that was read and can be asked; `setAside` are the records that could not be used. */
export interface OpenLedger {
  readonly index: LedgerIndex
  readonly setAside: readonly SetAside[]
  /** The server did not answer: this is the copy that this browser keeps. */
  readonly kept: boolean
  /** The very bytes that the build has read: what it wrote of them holds. */
  readonly checked: boolean
}

/** An own ledger lies in this browser and nowhere else. */
async function ownFile(id: string): Promise<FetchedFile> {
  const bytes = await (await openDesk()).ownFile(id)
  if (!bytes) throw new LoadError('unlisted', id)
  return { bytes, kept: false }
}

/** Where the published ledger of that id lies. */
export function ledgerFile(id: string): string {
  return `./ledgers/${id}.json`
}

async function openLedger(id: string, isOwn: boolean, signal: AbortSignal): Promise<OpenLedger> {
  const file = ledgerFile(id)
  const { bytes, kept } = isOwn ? await ownFile(id) : await fetchFile(file, signal)
  const result = await readBytes(bytes, signal, isOwn ? null : file)
  if (!result.ok) throw new LoadError('malformed', file, { issues: result.issues })
  // An own ledger may have had to take another id than its file says (desk/local/local-ledgers.ts).
  return {
    index: indexLedger(isOwn ? { ...result.ledger, id } : result.ledger),
    setAside: result.setAside,
    kept,
    checked: result.checked,
  }
}

/** The ledger of that id, validated and indexed. `isOwn`: it was opened from a file and is kept in this browser. Errors are LoadErrors. */
export function ledgerQuery(id: string, isOwn = false) {
  return queryOptions({
    queryKey: isOwn ? ['ledger', id, 'own'] : ['ledger', id],
    queryFn: ({ signal }) => openLedger(id, isOwn, signal),
    staleTime: Infinity,
    retry: false,
    structuralSharing: false,
  })
}
