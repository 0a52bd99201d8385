import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Starts the default ledger's download with the page, beside the script that will ask for it. `listFile`: the deployment's list of ledgers. */
export function preloadLedger(listFile: string): Plugin {
  return {
    name: 'preload-ledger',
    apply: 'build',
    transformIndexHtml() {
      const list: { default: string } = JSON.parse(readFileSync(listFile, 'utf8'))
      return ['index', list.default].map((name) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', href: `./ledgers/${name}.json`, crossorigin: '' },
        injectTo: 'head' as const,
      }))
    },
  }
}
