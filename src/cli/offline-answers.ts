import type { VitePWAOptions } from 'vite-plugin-pwa'

/*
 * How the service worker answers. All functions here are written out into
 * sw.js, one by one, so they may use nothing from this file.
 */

/** How a ledger is kept and given out again. A web page in its place (a sign-in, an error of the host) is never kept, and gives way to a kept copy. */
const LEDGER_PLUGIN = {
  fetchDidSucceed: async ({ request, response }: { request: Request; response: Response }) => {
    const unusable = response.status >= 500 || (response.headers.get('content-type') || '').includes('html')
    if (unusable && (await caches.match(request, { ignoreVary: true }))) throw new Error('no ledger came')
    return response
  },
  cacheWillUpdate: async ({ response }: { response: Response }) =>
    response.status === 200 && !(response.headers.get('content-type') || '').includes('html') ? response : null,
}

/** Tells the page that it reads a kept copy because the server did not answer. */
const KEPT_MARK = {
  cachedResponseWillBeUsed: async ({ cachedResponse }: { cachedResponse?: Response }) =>
    cachedResponse &&
    new Response(cachedResponse.body, { headers: [...cachedResponse.headers, ['Duixian-Kept', 'yes']] }),
}

/** Parts are kept as they are opened. What is not a part (a sign-in, an error of the host) is not, and a tab of the build before finds its own where they were set aside. */
const PART_PLUGIN = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }: { request: Request; cachedResponse?: Response }) =>
    cachedResponse || (await caches.match(request, { ignoreVary: true })) || null,
  cacheWillUpdate: async ({ response }: { response: Response }) =>
    response.status === 200 && !(response.headers.get('content-type') || '').includes('html') ? response : null,
}

/** What applies to a request, first that does. */
export const ANSWERS = [
  {
    // A reader with a network opens the newest build: of the one before, only what was opened is kept. On stage, and where all is kept, the kept page comes first.
    urlPattern: ({ url, request }) => {
      const folder = new URL('./', location.href)
      const within = url.origin === folder.origin && url.pathname.startsWith(folder.pathname)
      return (
        request.mode === 'navigate' && within && /^(index\.html)?$/.test(url.pathname.slice(folder.pathname.length))
      )
    },
    handler: async ({ request, url }) => {
      const kept = await caches.match('./index.html', { ignoreSearch: true, ignoreVary: true })
      if (!kept) return fetch(request)
      if (/[?&]stage=/.test(url.search) || (await caches.match('./kept-whole'))) return kept
      const late = new Promise<null>((resolve) => {
        setTimeout(() => resolve(null), 3000)
      })
      const came = await Promise.race([fetch(request), late]).catch(() => null)
      // Anything but this page is a sign-in or an error of the host.
      return came?.ok && (await came.clone().text()).includes('id="root"') ? came : kept
    },
  },
  {
    // On stage nothing changes by surprise: what was kept comes first. The page's preload says no more than where it comes from.
    urlPattern: ({ url, request }) =>
      /\/ledgers\/[^/]+\.json$/.test(url.href) &&
      /[?&]stage=/.test(request.referrer) &&
      !request.headers.has('Duixian-Ask'),
    handler: 'CacheFirst',
    options: { matchOptions: { ignoreVary: true }, plugins: [LEDGER_PLUGIN] },
  },
  {
    urlPattern: ({ url, request }) =>
      /\/ledgers\/[^/]+\.json$/.test(url.href) && request.mode !== 'navigate' && !request.headers.has('Duixian-Ask'),
    handler: 'NetworkFirst',
    options: { networkTimeoutSeconds: 3, matchOptions: { ignoreVary: true }, plugins: [LEDGER_PLUGIN, KEPT_MARK] },
  },
  {
    urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/assets/'),
    handler: 'CacheFirst',
    options: { matchOptions: { ignoreVary: true }, plugins: [PART_PLUGIN] },
  },
] satisfies NonNullable<Partial<VitePWAOptions>['workbox']>['runtimeCaching']
