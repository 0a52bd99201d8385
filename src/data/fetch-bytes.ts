import { LoadError } from './load-error.ts'

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

/** Reads a file that lies in the page, or beside it. Rejects with a LoadError (offline, missing, server) or the abort reason. */
export async function fetchFile(
  path: string,
  signal: AbortSignal,
  how: keyof typeof HOW = 'usual',
): Promise<FetchedFile> {
  const embedded = embeddedBytes(path)
  if (embedded) return { bytes: embedded, kept: false }
  let response: Response
  try {
    response = await fetch(path, { ...HOW[how], signal, credentials: 'same-origin' })
    if (response.ok) return { bytes: await response.arrayBuffer(), kept: response.headers.has('Duixian-Kept') }
  } catch {
    signal.throwIfAborted()
    if (dropPreload(path)) return fetchFile(path, signal, how)
    throw new LoadError('offline', path, {})
  }
  throw new LoadError(response.status === 404 ? 'missing' : 'server', path, { status: response.status })
}

/** fetchFile for those who need the bytes alone. */
export async function fetchBytes(path: string, signal: AbortSignal): Promise<ArrayBuffer> {
  return (await fetchFile(path, signal)).bytes
}
