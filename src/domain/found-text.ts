const LONGEST = 60
/* Bidirectional controls would turn the rest of the sentence around. */
const BIDI = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g

/** A short rendering of any value for an issue: strings quoted and cut to about 60 characters, lists and objects as `[…]` and `{…}`, undefined as ''. Never throws. */
export function foundText(value: unknown): string {
  if (value === undefined) return ''
  if (value === null) return 'null'
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value).slice(0, LONGEST)
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]'
  return typeof value === 'object' ? '{…}' : typeof value
}

/** A string in double quotes, control characters escaped, cut to about 60 characters. */
export function quoted(text: string): string {
  const characters = Array.from(text.slice(0, 2 * LONGEST + 2))
  const cut = characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text
  return JSON.stringify(cut).replace(BIDI, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
