import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'
import { serveMockWorker } from './mocks/vite-plugin.ts'
import { linkPreview } from './src/cli/link-preview.ts'

const LIST = 'public/ledgers/index.json'

/** What a page may do: nothing that leaves the origin. `scripts` says which scripts run, `connect` what may be fetched. */
function contentPolicyTag(scripts: string, connect: string): HtmlTagDescriptor {
  const policy = [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ')
  return { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' }
}

/** The built page runs no script but its own: inline ones are named by their hash. */
function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
          (match) => `'sha256-${createHash('sha256').update(match[1] ?? '').digest('base64')}'`,
        )
        return [contentPolicyTag(["'self'", ...inline].join(' '), "'self'")]
      },
    },
  }
}

/** Starts the default ledger's download with the page, beside the script that will ask for it. */
function preloadLedger(): Plugin {
  return {
    name: 'preload-ledger',
    apply: 'build',
    transformIndexHtml() {
      const list: { default: string } = JSON.parse(readFileSync(LIST, 'utf8'))
      return ['index', list.default].map((name) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', href: `./ledgers/${name}.json`, crossorigin: '' },
        injectTo: 'head' as const,
      }))
    },
  }
}

/** Puts the ledgers into the page itself (data/fetch-bytes.ts looks there first): those listed, or the one named by DUIXIAN_LEDGER alone. */
function embedLedgers(): Plugin {
  const embed = (path: string, json: string): HtmlTagDescriptor => ({
    tag: 'script',
    attrs: { type: 'application/json', 'data-file': path },
    children: json.replaceAll('<', '\\u003c'),
    injectTo: 'body',
  })
  return {
    name: 'embed-ledgers',
    transformIndexHtml() {
      const policy = contentPolicyTag("'unsafe-inline'", "'none'")
      const own = process.env['DUIXIAN_LEDGER']
      if (own !== undefined) {
        const json = new TextDecoder().decode(readFileSync(own))
        const { id, title, synthetic }: { id: string; title: unknown; synthetic: boolean } = JSON.parse(json)
        const list = { home: null, default: id, ledgers: [{ id, title, synthetic }] }
        return [policy, embed('./ledgers/index.json', JSON.stringify(list)), embed(`./ledgers/${id}.json`, JSON.stringify(JSON.parse(json)))]
      }
      const list: { ledgers: readonly { id: string }[] } = JSON.parse(readFileSync(LIST, 'utf8'))
      const files = ['index', ...list.ledgers.map((ledger) => ledger.id)]
      return [policy, ...files.map((name) => embed(`./ledgers/${name}.json`, JSON.stringify(JSON.parse(readFileSync(`public/ledgers/${name}.json`, 'utf8')))))]
    },
  }
}

/**
 * The manifest, and the service worker that keeps the page offline (src/carry registers it).
 * Its functions are written out into sw.js, so they may use nothing from this file.
 */
function carry(): Plugin[] {
  const icon = (file: string, sizes: string, purpose: 'any' | 'maskable') => ({ src: `icons/${file}`, sizes, purpose, type: file.endsWith('.svg') ? 'image/svg+xml' : 'image/png' })
  /** How a ledger is kept and given out again. A web page in its place (a sign-in, an error of the host) is never kept, and gives way to a kept copy. */
  const ledgerPlugin = {
    fetchDidSucceed: async ({ request, response }: { request: Request; response: Response }) => {
      const unusable = response.status >= 500 || (response.headers.get('content-type') || '').includes('html')
      if (unusable && (await caches.match(request, { ignoreVary: true }))) throw new Error('no ledger came')
      return response
    },
    cacheWillUpdate: async ({ response }: { response: Response }) => (response.status === 200 && !(response.headers.get('content-type') || '').includes('html') ? response : null),
  }
  /** Tells the page that it reads a kept copy because the server did not answer. */
  const keptMark = {
    cachedResponseWillBeUsed: async ({ cachedResponse }: { cachedResponse?: Response }) =>
      cachedResponse && new Response(cachedResponse.body, { headers: [...cachedResponse.headers, ['Duixian-Kept', 'yes']] }),
  }
  const pwa = VitePWA({
    injectRegister: false,
    includeManifestIcons: false,
    useCredentials: true, // Intranets let nobody in without them.
    manifest: {
      name: '兑现 · 政策承诺台账',
      short_name: '兑现',
      description: '谁承诺了什么、何时兑现、进展如何、依据何在。A public ledger of policy commitments, followed to delivery.',
      lang: 'zh-CN',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: '#f6f4ee',
      background_color: '#f6f4ee',
      icons: [icon('icon-192.png', '192x192', 'any'), icon('icon-512.png', '512x512', 'any'), icon('maskable-512.png', '512x512', 'maskable'), icon('icon.svg', 'any', 'any')],
    },
    workbox: {
      cacheId: 'duixian',
      inlineWorkboxRuntime: true,
      clientsClaim: true,
      globPatterns: ['index.html', 'assets/*'],
      ignoreURLParametersMatching: [/./],
      navigateFallback: null, // There is one page, and it is kept itself; what else lies in its folder is not ours.
      runtimeCaching: [
        {
          // On stage nothing changes by surprise: what was kept comes first. The page's preload says no more than where it comes from.
          urlPattern: ({ url, request }) => /\/ledgers\/[^/]+\.json$/.test(url.href) && /[?&]stage=/.test(request.referrer) && !request.headers.has('Duixian-Ask'),
          handler: 'CacheFirst',
          options: { matchOptions: { ignoreVary: true }, plugins: [ledgerPlugin] },
        },
        {
          urlPattern: ({ url, request }) => /\/ledgers\/[^/]+\.json$/.test(url.href) && request.mode !== 'navigate' && !request.headers.has('Duixian-Ask'),
          handler: 'NetworkFirst',
          options: { networkTimeoutSeconds: 3, matchOptions: { ignoreVary: true }, plugins: [ledgerPlugin, keptMark] },
        },
        {
          // Parts of the build before, for tabs that have not changed over.
          urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/assets/'),
          handler: async ({ request }) => (await caches.match(request, { ignoreVary: true })) || fetch(request),
        },
      ],
    },
  })
  const tags = [
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/apple-touch-icon.png' }, injectTo: 'head' as const },
    // The worker learns from the referrer whether the page that asks is on stage, whatever the host says of referrers.
    { tag: 'meta', attrs: { name: 'referrer', content: 'same-origin' }, injectTo: 'head-prepend' as const },
  ]
  return [...pwa, { name: 'carry-tags', transformIndexHtml: () => tags }]
}

export default defineConfig(({ mode, command }) => ({
  base: './',
  publicDir: mode === 'file' ? false : 'public',
  plugins: [react(), ...(mode === 'file' ? [embedLedgers(), viteSingleFile({ removeViteModuleLoader: true })] : [contentPolicy(), preloadLedger(), linkPreview(JSON.parse(readFileSync(LIST, 'utf8')).home), ...(command === 'build' ? carry() : [])]), serveMockWorker()],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  test: {
    environment: 'node',
    testTimeout: 20_000,
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}', 'mocks/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    setupFiles: ['tests/setup.ts'],
  },
}))
