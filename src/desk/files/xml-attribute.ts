/* Asked of every cell of a sheet. */
const PATTERNS = new Map<string, RegExp>()

function patternOf(name: string): RegExp {
  const known = PATTERNS.get(name) ?? new RegExp(`\\s${name}="([^"]*)"`)
  PATTERNS.set(name, known)
  return known
}

/** The value of an attribute in the text of a tag, null where it has none. Entities are left as they are. */
export function readAttribute(tag: string, name: string): string | null {
  return patternOf(name).exec(tag)?.[1] ?? null
}
