import { readFileSync, readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
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

let built: ReadonlyMap<string, Buffer> | null = null

/** The files of dist by path, read once a worker, without the two thousand pages for readers without the program: no test of these asks for one. */
function builtFiles(): ReadonlyMap<string, Buffer> {
  if (built) return built
  const paths = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative('dist', join(parentPath, name)).split(sep).join('/'))
    .filter((path) => !path.startsWith('r/'))
  built = new Map(paths.map((path) => [path, readFileSync(join('dist', path))]))
  return built
}

/** Serves a copy of dist, kept in memory, at a port of the system's choice. */
export async function serveSite(): Promise<CarriedSite> {
  const files = new Map(builtFiles())
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
    const body = pathname.startsWith(BASE) ? files.get(name) : undefined
    if (!body) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('none')
      return
    }
    // As strict hosts send it: a worker that minds Vary finds nothing (libraries.md, T11), and one must know who is on stage without the host's leave.
    const strict = { Vary: 'Origin', 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-cache' }
    response
      .writeHead(200, { ...strict, 'Content-Type': MEDIA_TYPES[extname(name)] ?? 'application/octet-stream' })
      .end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  if (place === null || typeof place === 'string') throw new Error('the site has no port')

  const rewrite = (file: string, change: (text: string) => string) =>
    files.set(file, Buffer.from(change(files.get(file)?.toString() ?? '')))
  return {
    address: `http://127.0.0.1:${place.port}${BASE}`,
    asked,
    deploy() {
      build += 1
      const parts = [...files.keys()].filter((path) => path.startsWith('assets/')).map((path) => path.slice(7))
      const renamed = (part: string) => part.replace(/^(?:b\d+-)?/, `b${build}-`)
      const rename = (text: string) => parts.reduce((changed, part) => changed.replaceAll(part, renamed(part)), text)
      for (const part of parts) {
        const body = files.get(`assets/${part}`)
        if (body) files.set(`assets/${renamed(part)}`, body)
        files.delete(`assets/${part}`)
      }
      for (const file of ['index.html', 'sw.js', 'parts.json', ...parts.map((part) => `assets/${renamed(part)}`)])
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
    },
  }
}
