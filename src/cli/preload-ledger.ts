import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Written out into the page: a view of another ledger asks for its own. */
const PRELOAD = (names: readonly string[]) => `
      if (!/ledger(=|%)/.test(location.search))
        ${JSON.stringify(names)}.forEach(function (name) {
          var link = document.createElement('link')
          link.rel = 'preload'
          link.as = 'fetch'
          link.crossOrigin = ''
          link.setAttribute('href', './ledgers/' + name + '.json')
          document.head.append(link)
        })
    `

/** Starts the default ledger's download at the end of the page, beside the script that will ask for it, where the address asks for no other. `listFile`: the deployment's list of ledgers. */
export function preloadLedger(listFile: string): Plugin {
  return {
    name: 'preload-ledger',
    apply: 'build',
    transformIndexHtml() {
      const list: { default: string } = JSON.parse(readFileSync(listFile, 'utf8'))
      return [{ tag: 'script', children: PRELOAD(['index', list.default]), injectTo: 'body' as const }]
    },
  }
}
