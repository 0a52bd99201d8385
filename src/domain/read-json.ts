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
