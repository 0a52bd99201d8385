import type { Plugin } from 'vite'
import { VitePWA, type ManifestOptions } from 'vite-plugin-pwa'
import { ANSWERS } from './offline-answers.ts'
import { shellParts } from './offline-parts.ts'

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

const TAGS = [
  {
    tag: 'link',
    attrs: { rel: 'apple-touch-icon', href: './icons/apple-touch-icon.png' },
    injectTo: 'head' as const,
  },
  // The worker learns from the referrer whether the page that asks is on stage, whatever the host says of referrers.
  { tag: 'meta', attrs: { name: 'referrer', content: 'same-origin' }, injectTo: 'head-prepend' as const },
]

/**
 * The manifest, and the service worker that keeps the page offline
 * (src/offline registers it): from the first the shell, without which nothing
 * opens; what the reader opens as it comes; the rest when the page asks for it.
 */
export function offlinePlugin(): Plugin[] {
  const shell = shellParts()
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
      manifestTransforms: [shell.keepShell],
      ignoreURLParametersMatching: [/./],
      navigateFallback: null, // What lies in the page's folder beside it is not ours.
      runtimeCaching: ANSWERS,
    },
  })
  return [shell.find, ...pwa, { name: 'offline-tags', transformIndexHtml: () => TAGS }]
}
