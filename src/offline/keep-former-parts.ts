import { openKept } from './kept-caches.ts'

/**
 * Sets the app's parts aside before a new build takes over: taking over deletes
 * the old ones, and tabs that stay with the old build may still need a view they
 * have not opened. The worker looks here too. One build back is kept.
 */
export async function keepFormerParts(): Promise<void> {
  const [parts, former] = await Promise.all([openKept('parts'), openKept('former')])
  await Promise.all((await former.keys()).map((request) => former.delete(request)))
  for (const request of await parts.keys()) {
    const response = request.url.includes('/assets/') ? await parts.match(request, { ignoreVary: true }) : undefined
    if (response) await former.put(request, response)
  }
}
