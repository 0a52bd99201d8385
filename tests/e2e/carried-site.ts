import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { MEDIA_TYPES } from './media-types.ts'

/** A deployment under a sub-path, for tests of what happens when it changes or fails. */
export interface CarriedSite {
  readonly address: string
  /** Every path asked for, as it came. */
  readonly asked: readonly string[]
  /** Puts the next build in the place of the one served, as a host does: every part has a new name, the old ones are gone. The page says its build in data-build. */
  readonly deploy: () => void
  /** Gives a ledger a new edition. */
  readonly publish: (id: string, edition: string) => void
  /** What paths that match get instead of their file: an HTTP status, or no answer at all; null: all is well again. */
  readonly fail: (paths: RegExp | null, how?: number | 'silence') => void
  readonly close: () => void
}

const BASE = '/promises/2026/'
const WRITTEN = join('dist', 'r')

/** Serves a copy of dist at a port of the system's choice. */
export async function serveSite(): Promise<CarriedSite> {
  const root = mkdtempSync(join(tmpdir(), 'duixian-site-'))
  // Without the two thousand pages for readers without the program: no test of these asks for one.
  cpSync('dist', root, { recursive: true, filter: (path) => path !== WRITTEN })
  const asked: string[] = []
  let failing: RegExp | null = null
  let answer: number | 'silence' = 'silence'
  let build = 1

  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    asked.push(pathname)
    if (failing?.test(pathname)) {
      if (answer === 'silence') request.socket.destroy()
      else response.writeHead(answer, { 'Content-Type': 'text/html' }).end('<p>error of the host')
      return
    }
    const name = pathname.slice(BASE.length) || 'index.html'
    try {
      const body = readFileSync(join(root, pathname.startsWith(BASE) ? name : 'none'))
      // As strict hosts send it: a worker that minds Vary finds nothing (libraries.md, T11), and one must know who is on stage without the host's leave.
      const strict = { Vary: 'Origin', 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-cache' }
      response
        .writeHead(200, { ...strict, 'Content-Type': MEDIA_TYPES[extname(name)] ?? 'application/octet-stream' })
        .end(body)
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('none')
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('the site has no port')

  const rewrite = (file: string, change: (text: string) => string) =>
    writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')))
  return {
    address: `http://127.0.0.1:${place.port}${BASE}`,
    asked,
    deploy() {
      build += 1
      const parts = readdirSync(join(root, 'assets'))
      const renamed = (part: string) => part.replace(/^(?:b\d+-)?/, `b${build}-`)
      const rename = (text: string) => parts.reduce((changed, part) => changed.replaceAll(part, renamed(part)), text)
      for (const part of parts) renameSync(join(root, 'assets', part), join(root, 'assets', renamed(part)))
      for (const file of [
        'index.html',
        'sw.js',
        'parts.json',
        ...readdirSync(join(root, 'assets')).map((part) => `assets/${part}`),
      ])
        rewrite(file, rename)
      rewrite('index.html', (text) => text.replace(/<html(?: data-build="\d+")?/, `<html data-build="${build}"`))
      rewrite('sw.js', (text) =>
        text.replaceAll(/(url:"(?:index\.html\?kept|parts\.json)",revision:")[^"]+/g, `$1${build}`),
      )
    },
    publish: (id, edition) =>
      rewrite(`ledgers/${id}.json`, (text) => text.replace(/("edition"\s*:\s*")[^"]+/, `$1${edition}`)),
    fail(paths, how = 'silence') {
      failing = paths
      answer = how
    },
    close() {
      server.closeAllConnections()
      server.close()
      rmSync(root, { recursive: true, force: true })
    },
  }
}
