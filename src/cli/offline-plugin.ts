import type { Plugin } from 'vite'
import { VitePWA, type ManifestOptions, type VitePWAOptions } from 'vite-plugin-pwa'

const icon = (file: string, sizes: string, purpose: 'any' | 'maskable') => ({
  src: `icons/${file}`,
  sizes,
  purpose,
  type: file.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
})

const MANIFEST = {
  name: '兑现 · 政策承诺台账',
  short_name: '兑现',
  description:
    '谁承诺了什么、何时兑现、进展如何、依据何在。A public ledger of policy commitments, followed to delivery.',
  lang: 'zh-CN',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#f6f4ee',
  background_color: '#f6f4ee',
  icons: [
    icon('icon-192.png', '192x192', 'any'),
    icon('icon-512.png', '512x512', 'any'),
    icon('maskable-512.png', '512x512', 'maskable'),
    icon('icon.svg', 'any', 'any'),
  ],
} satisfies Partial<ManifestOptions>

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

/** How the worker answers, first that applies. Its functions are written out into sw.js, so they may use nothing from this file. */
const RUNTIME_CACHING = [
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
    // Parts of the build before, for tabs that have not changed over.
    urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/assets/'),
    handler: async ({ request }) => (await caches.match(request, { ignoreVary: true })) || fetch(request),
  },
] satisfies NonNullable<Partial<VitePWAOptions>['workbox']>['runtimeCaching']

const TAGS = [
  {
    tag: 'link',
    attrs: { rel: 'apple-touch-icon', href: './icons/apple-touch-icon.png' },
    injectTo: 'head' as const,
  },
  // The worker learns from the referrer whether the page that asks is on stage, whatever the host says of referrers.
  { tag: 'meta', attrs: { name: 'referrer', content: 'same-origin' }, injectTo: 'head-prepend' as const },
]

/** The manifest, and the service worker that keeps the page offline (src/offline registers it). */
export function offlinePlugin(): Plugin[] {
  const pwa = VitePWA({
    injectRegister: false,
    includeManifestIcons: false,
    useCredentials: true, // Intranets let nobody in without them.
    manifest: MANIFEST,
    workbox: {
      cacheId: 'duixian',
      inlineWorkboxRuntime: true,
      clientsClaim: true,
      globPatterns: ['index.html', 'assets/*'],
      ignoreURLParametersMatching: [/./],
      navigateFallback: null, // There is one page, and it is kept itself; what else lies in its folder is not ours.
      runtimeCaching: RUNTIME_CACHING,
    },
  })
  return [...pwa, { name: 'offline-tags', transformIndexHtml: () => TAGS }]
}
