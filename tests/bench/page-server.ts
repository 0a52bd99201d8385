/** Serves what the page benchmark measures, as slow as is asked, and keeps account of every answer: what a service worker fetches, the page cannot see. */
import { createServer, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Files, SentFile } from './page-sites.ts'

/** How slow the line is on which all answers go out. */
export interface Network {
  readonly kbitPerSecond: number
  /** Before an answer begins. */
  readonly latencyMs: number
}

/** What was sent. `at`: when it was asked for, in milliseconds of performance.now(); `bytes`: the body as compressed. */
export interface Sent {
  readonly path: string
  readonly bytes: number
  readonly at: number
}

export interface BenchServer {
  readonly origin: string
  /** From here on answers go out so slowly; null: as fast as they can. */
  readonly slowTo: (network: Network | null) => void
  /** All that was sent so far, in the order in which it was asked for. */
  readonly sent: readonly Sent[]
  readonly stop: () => void
}

/** One round trip's worth on a slow line: answers that are under way share it piece by piece. */
const PIECE_BYTES = 2048

/** A line that carries one piece at a time. */
function makeLine({ kbitPerSecond, latencyMs }: Network): (response: ServerResponse, body: Buffer) => Promise<void> {
  const bytesPerMs = kbitPerSecond / 8
  let free = 0
  return async (response, body) => {
    await pause(latencyMs)
    for (let start = 0; start < body.length && !response.destroyed; start += PIECE_BYTES) {
      const piece = body.subarray(start, start + PIECE_BYTES)
      free = Math.max(free, performance.now()) + piece.length / bytesPerMs
      const wait = free - performance.now()
      if (wait > 1) await pause(wait)
      response.write(piece)
    }
    response.end()
  }
}

function headersOf(file: SentFile): Record<string, string | number> {
  return {
    'content-type': file.type,
    'content-encoding': 'br',
    'content-length': file.body.length,
    'cache-control': 'max-age=600',
  }
}

/** Serves the files on this machine alone, to be kept for ten minutes as static hosts have it. */
export async function serveFiles(files: Files): Promise<BenchServer> {
  const sent: Sent[] = []
  let line: ReturnType<typeof makeLine> | null = null
  const server = createServer(({ url = '/' }, response) => {
    const path = url.replace(/\?.*$/s, '').replace(/\/$/, '/index.html')
    const file = files.get(path)
    sent.push({ path, bytes: file?.body.length ?? 0, at: performance.now() })
    if (!file) return void response.writeHead(404).end()
    response.writeHead(200, headersOf(file))
    if (line) void line(response, file.body)
    else response.end(file.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    slowTo: (network) => {
      line = network && makeLine(network)
    },
    sent,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
