import { readNumeral } from '#src/lib/numeral.ts'
import { NUMBER, numberValue } from './number-words.ts'

/** One word of a query; a row must match every one. */
export interface Term {
  /** The word, normalised; a scale word after a number is joined to it. */
  readonly text: string
  /** Letters a to z only: may be pinyin. */
  readonly isLatin: boolean
  /** The one number in it, with the Chinese text that stands before and after it: 30万标准机架, 三十万. Null: none, or no plain one (5g, 2026-12-31). */
  readonly number: TermNumber | null
}

/** A number in a query, with what stands right before and after it. */
export interface TermNumber {
  readonly value: number
  readonly before: string
  readonly after: string
  /** Written in digits with a scale word: then only the value counts, not how it is written. */
  readonly scaled: boolean
}

/** Text as it is compared: NFKC (full-width digits and letters become plain), one apostrophe, and lower case. */
export function normalise(text: string): string {
  return text.normalize('NFKC').replaceAll(/[’‘]/g, "'").toLowerCase()
}

const APART = new RegExp(String.raw`(?<![\p{L}\d.,])${NUMBER}`, 'gu')
const NUMERIC = new RegExp(
  String.raw`^(?<before>\p{Script=Han}*?)(?:${NUMBER}|(?<han>[零〇一二两三四五六七八九十百千万亿]+))(?<after>[\p{Script=Han}%]*)$`,
  'u',
)

function numberOf(word: string): TermNumber | null {
  const groups = NUMERIC.exec(word)?.groups
  const { before = '', digits = '', scale, after = '', han } = groups ?? {}
  if (han !== undefined) return hanNumber(before, han, after)
  if (digits === '' || /^0\d/.test(digits)) return null
  return { value: numberValue(digits, scale), before, after, scaled: scale !== undefined }
}

/* 三十万, 一千二百: written out, with a digit and a place of hundreds or more. 十四五 is a name, 二十大 too. */
function hanNumber(before: string, han: string, after: string): TermNumber | null {
  const value = /[一二两三四五六七八九].*[百千万亿]|十[万亿]/.test(han)
    ? readNumeral(han.replaceAll('〇', '零'))?.value
    : undefined
  return value === undefined ? null : { value, before, after, scaled: false }
}

/** What parts words: white space, the marks of both languages, quotes; not the comma of 300,000 nor what stands within 2026-12-31, 5% or Chao'an. */
const BETWEEN =
  /[\s、。；：！？“”„‟「」『』《》〈〉（）【】〔〕…"();:!?[\]{}<>|]|,(?!\d)|(?<!\d),|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])|\.(?!\S)/u

/** The words of a query, without repetition. Empty for a blank one. */
export function parseQuery(q: string): readonly Term[] {
  const joined = normalise(q).replace(APART, (number) => number.replaceAll(/\s/g, ''))
  const parted = joined.split(BETWEEN).filter((word) => word !== '')
  /* Marks alone are looked for as they are. */
  const words = new Set(parted.length > 0 ? parted : joined.split(/\s+/).filter((word) => word !== ''))
  return [...words].map((text) => ({ text, isLatin: /^[a-z]+$/.test(text), number: numberOf(text) }))
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

const LEAST_PIECE = 2

/** True where a normalised text holds the word in pieces of two signs or more, in whatever order: 韶关机架 is 韶关 and 机架. */
export function holdsPieces(text: string, word: string): boolean {
  return (word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []).every((run) =>
    /\p{Script=Han}/u.test(run)
      ? holdsHanPieces(text, run)
      : holdsWord(text, { text: run, isLatin: /^[a-z]+$/.test(run) }),
  )
}

function holdsHanPieces(text: string, run: string): boolean {
  const reached = new Set([0])
  for (const start of reached)
    for (let end = start + Math.min(LEAST_PIECE, run.length); end <= run.length; end += 1) {
      if (!text.includes(run.slice(start, end))) break
      reached.add(end)
    }
  return reached.has(run.length)
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
