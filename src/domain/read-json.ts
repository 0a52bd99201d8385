/** The text of bytes in UTF-8; null where some of them are none: a sign put in their place would spoil a name or a number without a word. */
export function decodeUtf8(bytes: ArrayBuffer | Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Parses JSON; a byte order mark is tolerated. Null: it is none, and json-issues.ts says why. */
export function parseJson(text: string): { readonly value: unknown } | null {
  try {
    const value: unknown = JSON.parse(withoutMark(text))
    return { value }
  } catch {
    return null
  }
}

/** The text without a byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
