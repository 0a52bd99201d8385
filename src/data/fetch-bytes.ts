import { LoadError } from './load-error.ts'
import { beginWaiting } from './silence.ts'

/** A file as it came. `kept`: the server did not answer, and these bytes are the copy that this browser keeps (cli/offline-plugin.ts tells the worker to say so). */
export interface FetchedFile {
  readonly bytes: ArrayBuffer
  readonly kept: boolean
}

/** The file as the page itself carries it (the single-file build does); null where it does not. */
function embeddedBytes(path: string): ArrayBuffer | null {
  const element = document.querySelector(`script[type="application/json"][data-file="${CSS.escape(path)}"]`)
  return element ? new TextEncoder().encode(element.textContent).buffer : null
}

/** A preload that failed answers the first request for its file, even if the network is back by then. True where the page has one; it is taken away. */
function dropPreload(path: string): boolean {
  const link = document.querySelector(`link[rel="preload"][href="${CSS.escape(path)}"]`)
  link?.remove()
  return link !== null
}

/** `newest` goes past the worker to the server, and only asks whether the file has changed. */
const HOW: Readonly<Record<'usual' | 'newest', RequestInit>> = {
  usual: {},
  newest: { cache: 'no-cache', headers: { 'Duixian-Ask': 'newest' } },
}

/** The body of an answer; `heard` is called with each piece. */
async function readBody(response: Response, heard: () => void): Promise<ArrayBuffer> {
  const reader = response.body?.getReader()
  if (!reader) return response.arrayBuffer()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value)
    heard()
  }
  return new Blob(pieces).arrayBuffer()
}

/** Reads a file that lies in the page, or beside it. Rejects with a LoadError (offline, missing, server) or the abort reason. A server that falls silent is waited for, and named (silence.ts). */
export async function fetchFile(
  path: string,
  signal: AbortSignal,
  how: keyof typeof HOW = 'usual',
): Promise<FetchedFile> {
  const embedded = embeddedBytes(path)
  if (embedded) return { bytes: embedded, kept: false }
  let response: Response
  const awaited = beginWaiting(path)
  try {
    response = await fetch(path, { ...HOW[how], signal, credentials: 'same-origin' })
    awaited.heard()
    if (response.ok)
      return { bytes: await readBody(response, awaited.heard), kept: response.headers.has('Duixian-Kept') }
  } catch {
    signal.throwIfAborted()
    if (dropPreload(path)) return fetchFile(path, signal, how)
    throw new LoadError('offline', path, {})
  } finally {
    awaited.end()
  }
  throw new LoadError(response.status === 404 ? 'missing' : 'server', path, { status: response.status })
}

/** fetchFile for those who need the bytes alone. */
export async function fetchBytes(path: string, signal: AbortSignal): Promise<ArrayBuffer> {
  return (await fetchFile(path, signal)).bytes
}
