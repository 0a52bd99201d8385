import { openKept } from './kept-caches.ts'

/** Drops the copy of a ledger that this browser keeps, so that a broken one is not read again. Does nothing where there is none. */
export async function dropKeptLedger(id: string): Promise<void> {
  if (typeof caches === 'undefined') return
  const kept = await openKept('opened')
  await kept.delete(`./ledgers/${id}.json`, { ignoreVary: true })
}
