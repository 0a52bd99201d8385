/**
 * Serves dist for the browser tests, as a plain host does: `serve-dist.ts PORT BASE`. Each file is read once and sent
 * as it is: the server of the build's tool packs half a megabyte for each of seven hundred page starts.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { MEDIA_TYPES } from './media-types.ts'

interface Served {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

const [port = '', base = '/'] = process.argv.slice(2)
const known = new Map<string, Served | null>()

function readServed(name: string): Served | null {
  try {
    const body = readFileSync(join('dist', name))
    const type = MEDIA_TYPES[extname(name)] ?? 'application/octet-stream'
    const tag = `"${createHash('sha1').update(body).digest('base64url')}"`
    return { body, headers: { 'Content-Type': type, 'Cache-Control': 'no-cache', ETag: tag } }
  } catch {
    return null
  }
}

/** The file of a path, null where there is none; nothing outside dist. */
function servedAt(path: string): Served | null {
  if (!path.startsWith(base)) return null
  const name = normalize(`/${decodeURIComponent(path.slice(base.length))}`).replace(/\/$/, '/index.html')
  const found = known.get(name)
  if (found !== undefined) return found
  const served = readServed(name)
  known.set(name, served)
  return served
}

createServer((request, response) => {
  const served = servedAt(new URL(request.url ?? '/', 'http://site').pathname)
  if (served === null) response.writeHead(404, { 'Content-Type': 'text/plain' }).end('none')
  else if (request.headers['if-none-match'] === served.headers['ETag']) response.writeHead(304, served.headers).end()
  else response.writeHead(200, { ...served.headers, 'Content-Length': served.body.length }).end(served.body)
}).listen(Number(port), '127.0.0.1')
