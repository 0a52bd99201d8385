import { fetchBytes } from '#src/data/fetch-bytes.ts'
import type { LedgerList } from '#src/domain/ledger-list.ts'
import { openKept } from './kept-caches.ts'

/** `navigator.connection` is not everywhere, nor in TypeScript's library. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection')
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
}

function controlled(): Promise<unknown> {
  const { serviceWorker } = navigator
  if (serviceWorker.controller) return Promise.resolve()
  return new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
}

/**
 * Has the worker fetch the listed ledgers, so that all of them are there offline
 * as they were at the last visit. The list and `shown`, which the page itself has
 * just asked for, are fetched only where the worker was not there yet to keep
 * them. Nothing happens for those who save data.
 */
export async function warmLedgers(list: LedgerList, shown: string): Promise<void> {
  if (savesData()) return
  await controlled()
  const kept = await openKept('ledgers')
  for (const name of ['index', ...list.ledgers.map((ledger) => ledger.id)]) {
    const path = `./ledgers/${name}.json`
    const justAsked = name === 'index' || name === shown
    if (justAsked && (await kept.match(path, { ignoreVary: true }))) continue
    // The page's own request has told the reader if there is no network.
    await fetchBytes(path, new AbortController().signal).catch(() => undefined)
  }
}
