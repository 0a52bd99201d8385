import { decodeText, type Decoded } from './csv-decode.ts'
import { fileKind } from './file-kind.ts'

/** A plain text, its lines ended by line feeds; or why there is none. encoding: in none that is known · other: a document, a picture, JSON. */
export type TextRead = ({ readonly ok: true } & Decoded) | { readonly ok: false; readonly fault: 'encoding' | 'other' }

/** The bytes of a file as running text, whatever its name says. Never throws. */
export function readText(bytes: Uint8Array): TextRead {
  const kind = fileKind(bytes)
  if ('fault' in kind || kind.kind === 'zip' || kind.kind === 'ole') return { ok: false, fault: 'other' }
  const decoded = decodeText(bytes)
  if (!decoded) return { ok: false, fault: 'encoding' }
  // An article may begin with a brace.
  if (kind.kind === 'json' && isJson(decoded.text)) return { ok: false, fault: 'other' }
  return { ok: true, ...decoded, text: decoded.text.replaceAll(/\r\n?/g, '\n') }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
