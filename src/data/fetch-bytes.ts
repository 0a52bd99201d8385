import { LoadError } from './load-error.ts'

/** The file as the page itself carries it (the single-file build does); null where it does not. */
function embeddedBytes(path: string): ArrayBuffer | null {
  const element = document.querySelector(`script[type="application/json"][data-file="${CSS.escape(path)}"]`)
  return element ? new TextEncoder().encode(element.textContent).buffer : null
}

/** Reads a file that lies in the page, or beside it. Rejects with a LoadError (offline, missing, server) or the abort reason. */
export async function fetchBytes(path: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const embedded = embeddedBytes(path)
  if (embedded) return embedded
  let response: Response
  try {
    response = await fetch(path, { signal, credentials: 'same-origin' })
    if (response.ok) return await response.arrayBuffer()
  } catch {
    signal.throwIfAborted()
    throw new LoadError('offline', path, {})
  }
  throw new LoadError(response.status === 404 ? 'missing' : 'server', path, { status: response.status })
}
