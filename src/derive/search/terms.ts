import { NUMBER, numberValue } from './number-words.ts'

/** One word of a query; a row must match every one. */
export interface Term {
  /** The word, normalised; a scale word after a number is joined to it. */
  readonly text: string
  /** Letters a to z only: may be pinyin. */
  readonly isLatin: boolean
  /** The one number in it, with the Chinese text that stands before and after it: 30万标准机架. Null: none, or no plain one (5g, 2026-12-31). */
  readonly number: TermNumber | null
}

/** A number in a query, with what stands right before and after it. */
export interface TermNumber {
  readonly value: number
  readonly before: string
  readonly after: string
  /** Written with a scale word: then only the value counts, not how it is written. */
  readonly scaled: boolean
}

/** Text as it is compared: NFKC (full-width digits and letters become plain) and lower case. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

const APART = new RegExp(String.raw`(?<![\p{L}\d.,])${NUMBER}`, 'gu')
const NUMERIC = new RegExp(String.raw`^(?<before>\p{Script=Han}*)${NUMBER}(?<after>[\p{Script=Han}%]*)$`, 'u')

function numberOf(word: string): TermNumber | null {
  const groups = NUMERIC.exec(word)?.groups
  const { before = '', digits = '', scale, after = '' } = groups ?? {}
  if (digits === '' || /^0\d/.test(digits)) return null
  return { value: numberValue(digits, scale), before, after, scaled: scale !== undefined }
}

/** The words of a query, without repetition. Empty for a blank one. */
export function parseQuery(q: string): readonly Term[] {
  const joined = normalise(q).replace(APART, (number) => number.replaceAll(/\s/g, ''))
  const words = [...new Set(joined.split(/\s+/).filter((word) => word !== ''))]
  return words.map((text) => ({ text, isLatin: /^[a-z]+$/.test(text), number: numberOf(text) }))
}

const isDigit = (text: string, at: number) => /\d/.test(text.charAt(at))
const isSeparator = (text: string, at: number) => text.charAt(at) === '.' || text.charAt(at) === ','

/** A number's neighbour must not be part of the same number: 3000 is not in 300000, nor 300 in 300,000 or 1.300. */
function isWholeNumber(text: string, word: string, at: number): boolean {
  const end = at + word.length
  const runsOn =
    isDigit(word, word.length - 1) && (isDigit(text, end) || (isSeparator(text, end) && isDigit(text, end + 1)))
  const runsIn = isDigit(word, 0) && (isDigit(text, at - 1) || (isSeparator(text, at - 1) && isDigit(text, at - 2)))
  return !runsOn && !runsIn
}

const SHORT = 2

/** True where a normalised text holds the word: numbers whole, one or two Latin letters only where a word begins. */
export function holdsWord(text: string, { text: word, isLatin }: Pick<Term, 'text' | 'isLatin'>): boolean {
  const fromStart = isLatin && word.length <= SHORT
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isWholeNumber(text, word, at) && !(fromStart && /[a-z]/.test(text.charAt(at - 1)))) return true
  }
  return false
}

/** How a Chinese text sounds: all syllables joined, and their first letters. */
export interface PinyinReading {
  readonly full: string
  readonly initials: string
}

/** True where a Latin word is in the reading, or a run of its initials; of one or two letters only at the start of the initials, since anything sounds like that somewhere. */
export function soundsLike({ full, initials }: PinyinReading, word: string): boolean {
  return word.length <= SHORT ? initials.startsWith(word) : full.includes(word) || initials.includes(word)
}
