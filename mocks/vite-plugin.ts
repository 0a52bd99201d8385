import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const PATH = '/mockServiceWorker.js'

/** Serves MSW's worker script at /mockServiceWorker.js in development only, from node_modules, so that no build ever holds it. */
export function serveMockWorker(): Plugin {
  return {
    name: 'duixian:mock-worker',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(PATH, (_request, response) => {
        const file = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
        response.setHeader('Content-Type', 'text/javascript; charset=utf-8')
        response.end(readFileSync(file))
      })
    },
  }
}
