import { LoadError } from './load-error.ts'

/** Downloads a file that lies beside the page. Rejects with a LoadError (offline, missing, server) or the abort reason. */
export async function fetchBytes(path: string, signal: AbortSignal): Promise<ArrayBuffer> {
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
