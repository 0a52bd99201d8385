import { fetchBytes } from '#src/data/fetch-bytes.ts'
import { isKeptFile, openKept } from './kept-caches.ts'
import { savesData } from './metered.ts'
import { newestParts } from './part-list.ts'
import { untilControlled } from './until-controlled.ts'

/** What this page has fetched so far and the worker keeps: its parts, the list of ledgers, the ledger shown. */
function fetchedSoFar(shown: string): readonly string[] {
  const folder = new URL('./', document.baseURI).href
  const parts = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${folder}assets/`))
    .map((name) => `./${name.slice(folder.length)}`)
  return [...new Set(parts), './ledgers/index.json', `./ledgers/${shown}.json`]
}

/**
 * Has the worker keep what this page had opened before the worker was there;
 * from then on it does so by itself. The browser has these files still, so that
 * hardly anything is sent. Not for those who save data.
 */
export async function keepOpened(shown: string): Promise<void> {
  await untilControlled()
  if (savesData()) return
  for (const path of fetchedSoFar(shown))
    // The page's own request has told the reader if there is no network.
    if (!(await isKeptFile(path))) await fetchBytes(path, new AbortController().signal).catch(() => undefined)
}

/** Lets go of parts that are not the newest build's, once no other is in use; the former build's are set aside (keep-former-parts.ts). */
export async function dropOutdated(): Promise<void> {
  if ((await navigator.serviceWorker.getRegistration())?.waiting) return
  const [parts, opened] = await Promise.all([newestParts(), openKept('opened')])
  if (parts.size === 0) return
  const folder = new URL('./', document.baseURI).href
  for (const { url } of await opened.keys()) {
    const path = `./${url.slice(folder.length)}`
    if (path.startsWith('./assets/') && !parts.has(path)) await opened.delete(url)
  }
}
