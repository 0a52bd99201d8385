/**
 * The caches in which this page is kept. Several deployments may share an
 * origin, so each name ends in the page's own folder; index.html's script and
 * Workbox (`cacheId` in cli/offline-plugin.ts) name them alike.
 * shell: what is kept for everybody · opened: each ledger as last fetched, and
 * the parts that were opened or kept on purpose · former: parts of the build before.
 */
const NAMES = { shell: 'precache-v2', opened: 'runtime', former: 'former' } as const

/** Opens one of the caches; it is created where it is missing. */
export function openKept(which: keyof typeof NAMES): Promise<Cache> {
  return caches.open(`duixian-${NAMES[which]}-${new URL('./', document.baseURI).href}`)
}

/** Whether a file lies in any of them. */
export async function isKeptFile(path: string): Promise<boolean> {
  return (await caches.match(path, { ignoreVary: true })) !== undefined
}
