import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { serveMockWorker } from './mocks/vite-plugin.ts'

/** The built page loads nothing from elsewhere and runs no script but its own: inline ones are named by their hash. */
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
        const policy = [
          "default-src 'none'",
          `script-src 'self' ${inline.join(' ')}`.trim(),
          "style-src 'self' 'unsafe-inline'",
          "img-src 'self' data: blob:",
          "font-src 'self'",
          "connect-src 'self'",
          "manifest-src 'self'",
          "worker-src 'self' blob:",
          "base-uri 'none'",
          "form-action 'none'",
          "object-src 'none'",
        ].join('; ')
        const meta: HtmlTagDescriptor = {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
          injectTo: 'head-prepend',
        }
        return [meta]
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
      const list: { default: string } = JSON.parse(readFileSync('public/ledgers/index.json', 'utf8'))
      return ['index', list.default].map((name) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', href: `./ledgers/${name}.json`, crossorigin: '' },
        injectTo: 'head' as const,
      }))
    },
  }
}

export default defineConfig({
  base: './',
  plugins: [react(), contentPolicy(), preloadLedger(), serveMockWorker()],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  test: {
    environment: 'node',
    testTimeout: 20_000,
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}', 'mocks/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    setupFiles: ['tests/setup.ts'],
  },
})
