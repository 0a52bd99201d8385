/** What JSON allows at a place where something else stands; utf-8: bytes in that encoding. */
export type JsonWant =
  | 'utf-8'
  | 'value'
  | 'key'
  | 'colon'
  | 'comma-or-close'
  | 'end'
  | 'string-end'
  | 'string-character'

/** The first place where a text stops being JSON. Offset from 0; line and column from 1, in UTF-16 units. */
export interface JsonFault {
  readonly offset: number
  readonly line: number
  readonly column: number
  readonly wants: JsonWant
}

const SPACE = /[ \t\n\r]*/y
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/**
 * Finds where `JSON.parse` stumbles, which engines tell in different words or
 * not at all; null where the text is JSON. Only for texts that failed: it is
 * slower than `JSON.parse`.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: string[] = []
  let wants: JsonWant = 'value'
  let mayClose = false
  let at = skip(SPACE, text, 0)
  while (wants !== 'end' || at < text.length) {
    const character = text[at]
    const inObject = open.at(-1) === '}'
    let next: number | null = null
    if (character !== undefined && character === open.at(-1) && (wants === 'comma-or-close' || mayClose)) {
      open.pop()
      next = at + 1
      wants = open.length === 0 ? 'end' : 'comma-or-close'
      mayClose = false
    } else if (wants === 'comma-or-close' && character === ',') {
      next = at + 1
      wants = inObject ? 'key' : 'value'
    } else if (wants === 'colon' && character === ':') {
      next = at + 1
      wants = 'value'
    } else if (wants === 'value' && (character === '{' || character === '[')) {
      open.push(character === '{' ? '}' : ']')
      next = at + 1
      wants = character === '{' ? 'key' : 'value'
      mayClose = true
    } else if ((wants === 'value' || wants === 'key') && character === '"') {
      const end = endOfString(text, at)
      if (typeof end !== 'number') return fault(text, end.offset, end.wants)
      next = end
      wants = wants === 'key' ? 'colon' : open.length === 0 ? 'end' : 'comma-or-close'
      mayClose = false
    } else if (wants === 'value') {
      const end = skip(SCALAR, text, at)
      next = end > at ? end : null
      wants = next === null ? wants : open.length === 0 ? 'end' : 'comma-or-close'
      mayClose = false
    }
    if (next === null) return fault(text, at, wants)
    at = skip(SPACE, text, next)
  }
  return null
}

function endOfString(text: string, start: number): number | { readonly offset: number; readonly wants: JsonWant } {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) return { offset: at, wants: code === 0x0a || code === 0x0d ? 'string-end' : 'string-character' }
    const next = code === 0x5c ? skip(ESCAPE, text, at) : at + 1
    if (next === at) return { offset: at, wants: 'string-character' }
    at = next
  }
  return { offset: at, wants: 'string-end' }
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}

function fault(text: string, offset: number, wants: JsonWant): JsonFault {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/)
  return { offset, line: lines.length, column: (lines.at(-1) ?? '').length + 1, wants }
}
