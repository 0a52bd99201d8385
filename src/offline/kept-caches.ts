/**
 * The caches in which this page is kept. Several deployments may share an
 * origin, so each name ends in the page's own folder; index.html's script and
 * Workbox (`cacheId` in cli/offline-plugin.ts) name them alike.
 * parts: the app itself · ledgers: each ledger as last fetched · former: the parts of the build before.
 */
const NAMES = { parts: 'precache-v2', ledgers: 'runtime', former: 'former' } as const

/** Opens one of the caches; it is created where it is missing. */
export function openKept(which: keyof typeof NAMES): Promise<Cache> {
  return caches.open(`duixian-${NAMES[which]}-${new URL('./', document.baseURI).href}`)
}
