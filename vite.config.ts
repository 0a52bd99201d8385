import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'
import { serveMockWorker } from './mocks/vite-plugin.ts'

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
        const json = readFileSync(own, 'utf8')
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

export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: mode === 'file' ? false : 'public',
  plugins: [react(), ...(mode === 'file' ? [embedLedgers(), viteSingleFile({ removeViteModuleLoader: true })] : [contentPolicy(), preloadLedger()]), serveMockWorker()],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  test: {
    environment: 'node',
    testTimeout: 20_000,
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}', 'mocks/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    setupFiles: ['tests/setup.ts'],
  },
}))
