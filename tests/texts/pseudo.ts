/** A language that nobody speaks: the Chinese texts with every letter replaced, so that a text which comes from elsewhere is seen. */

/** What stands for letters: those of a script that is neither Han nor Latin, as many as texts need to stay different from each other. */
const [FIRST_LETTER, LETTERS] = [0xa000, 1165]

function pseudoLetter(letter: string): string {
  return String.fromCodePoint(FIRST_LETTER + ((letter.codePointAt(0) ?? 0) % LETTERS))
}

/** Around what a text was given, while it is put together: that is kept as it is. */
const [OPEN, CLOSE] = ['\uE000', '\uE001']

/** A text with its letters replaced, apart from what it was given. */
export function pseudoText(text: string): string {
  let depth = 0
  let out = ''
  for (const letter of text) {
    if (letter === OPEN) depth += 1
    else if (letter === CLOSE) depth -= 1
    else out += depth === 0 && /\p{L}/u.test(letter) ? pseudoLetter(letter) : letter
  }
  return out
}

/** What a text is given, marked. An id (far-behind) is not: texts choose by it. */
function marked(given: unknown): unknown {
  if (typeof given === 'string') return /^[a-z\d-]*$/.test(given) ? given : OPEN + given + CLOSE
  if (Array.isArray(given)) return given.map(marked)
  return isRecord(given) ? Object.fromEntries(Object.entries(given).map(([key, value]) => [key, marked(value)])) : given
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** Texts of the same shape in the pseudo-language; functions keep what they are given. */
export function pseudoTexts(texts: unknown): unknown {
  if (typeof texts === 'string') return pseudoText(texts)
  if (typeof texts === 'function')
    return (...given: readonly unknown[]): unknown => pseudoTexts(texts(...given.map(marked)))
  if (Array.isArray(texts)) return texts.map(pseudoTexts)
  if (isRecord(texts)) return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, pseudoTexts(value)]))
  return texts
}

/** The pseudo-language's id. */
export const PSEUDO = 'xx'

/** Data with a third side beside every pair of languages in it, and quotations of sources in the pseudo-language. */
export function withPseudo<Data>(data: Data): Data {
  const seen = new Map<object, unknown>()
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (!isRecord(value)) return value
    const known = seen.get(value)
    if (known) return known
    const walked: Record<string, unknown> = {}
    seen.set(value, walked)
    for (const [key, each] of Object.entries(value))
      walked[key] = key === 'figure' && typeof each === 'string' ? pseudoText(each) : walk(each)
    if (typeof value['zh'] === 'string' && typeof value['en'] === 'string') walked[PSEUDO] = pseudoText(value['zh'])
    return walked
  }
  return walk(data) as Data
}

/** The attributes that a person reads or hears. */
const READ_ATTRIBUTES = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder', 'alt'] as const

/** Texts of a page that are in a language that people speak: a Han character, or a word of two Latin letters. Each with where it stands; `allowed` are taken out first. */
export function spokenTexts(root: ParentNode, allowed: readonly RegExp[]): readonly string[] {
  const isSpoken = (text: string): boolean =>
    /\p{Script=Han}|[A-Za-z]{2,}/u.test(allowed.reduce((left, each) => left.replace(each, ''), text))
  const found: string[] = []
  for (const element of root.querySelectorAll('*')) {
    if (element.closest('script, style')) continue
    // The glossary says each word in every language, marked as such; the reader's own comes first.
    if (element.closest('#glossary [lang]:not([lang="mis"])')) continue
    for (const name of READ_ATTRIBUTES) {
      const text = element.getAttribute(name)
      if (text !== null && isSpoken(text)) found.push(`${element.localName}[${name}]: ${text}`)
    }
    for (const node of element.childNodes) {
      const text = node.nodeType === 3 ? (node.textContent ?? '') : ''
      if (isSpoken(text)) found.push(`${element.localName}: ${text.trim()}`)
    }
  }
  return [...new Set(found)]
}
