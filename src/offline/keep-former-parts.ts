import { openKept } from './kept-caches.ts'

/**
 * Sets the app's parts aside before a new build takes over: that deletes the
 * old ones, and tabs that stay with the old build may still need a view they
 * have not opened. The worker looks here too. One build back is kept.
 */
export async function keepFormerParts(): Promise<void> {
  const [former, ...sources] = await Promise.all([openKept('former'), openKept('shell'), openKept('opened')])
  await Promise.all((await former.keys()).map((request) => former.delete(request)))
  for (const source of sources)
    for (const request of await source.keys()) {
      const response = request.url.includes('/assets/') ? await source.match(request, { ignoreVary: true }) : undefined
      if (response) await former.put(request, response)
    }
}
