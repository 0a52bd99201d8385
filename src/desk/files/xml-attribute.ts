/** The value of an attribute in the text of a tag, null where it has none. Entities are left as they are. */
export function readAttribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null
}
