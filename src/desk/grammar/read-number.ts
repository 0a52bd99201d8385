/** Reads the bare number at a place of a folded text: digits or words, with 万, 亿 or billion. */
import type { Unclear } from './figure-reading.ts'
import { SPELLED_NUMBERS, SCALE_LETTERS, SCALE_WORDS } from './number-words-en.ts'
import { digitOf, readDigitRun, readNumeral, scaleOf } from '#src/lib/numeral.ts'

/** A number without its unit. */
export interface NumberRead {
  readonly value: number
  readonly end: number
  /** What 万, 亿 or billion multiplied by; 1 where nothing did. */
  readonly scale: number
  /** 多 or 余 was written: 1810多亿. */
  readonly more: boolean
  /** digits: 30万 · numeral: 三十万 · word: thirty · bare: 千亿, no digit at all. */
  readonly writing: 'digits' | 'numeral' | 'word' | 'bare'
  /** Set where it says no number: 几十, dozens. */
  readonly why: Unclear | null
}

/* 3,41,620 is grouped as in South Asia. */
const DIGITS = /\d{1,2}(?:,\d{2})+,\d{3}(?![\d])(?:\.\d+)?|\d{1,3}(?:[,，]\d{3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?/y
const AFTER_DIGITS =
  /([多余几]?) ?(?:个(?=[十百千]?亿))?((?:[十百千]?万?亿|[十百千]?万|千(?![瓦米克伏卡焦帕赫升])|百(?![分姓货科])|十(?=[余多]?[亿万]))?)([多余]?)/y
const NUMERAL = /[零一二两三四五六七八九十百千万亿]+/y
const FRACTION = /点([零一二三四五六七八九]+)/y
const VAGUE = /(?:几|数)[十百千万亿]+[多余]?[十百千万亿]*|[十百千]几|几(?=[个家项年座])/y
const AFTER_NUMERAL = /([多余几来]?)((?:[十百千]?[万亿])?)/y
const WORD = /[a-z]+/iy
const WORD_SCALE = /[ -](hundred|thousand|lakhs?|million|crores?|billion|trillion|dozen)\b/iy
const AND_A_HALF = /(?:,? and)? a half\b(?= (?!of\b)[a-z]|-| ?%)/iy
/** Two hundred and fifty */
const AND_MORE = / and ([a-z]+)(?:-([a-z]+))?\b/iy
const VAGUE_WORD =
  /(?:dozens|scores|tens|hundreds|thousands|millions|billions)(?: of (?:thousands|millions|billions))?(?= of\b)/iy
const SCALE_LETTER = / ?(trn|tn|bn|mn)\b|([kmb])(?![a-z\d²³/])/iy

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function vague(end: number): NumberRead {
  return { value: 0, end, scale: 1, more: false, writing: 'bare', why: 'vague-number' }
}

/** Multiplied, without the noise that multiplying decimals makes: 1.1 × 1e8. */
export function times(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(15))
}

/** The rest of 1亿2000万: further digits with a smaller scale. */
function readSmallerPart(text: string, at: number, scale: number): NumberRead | null {
  if (scale < 1e8 || !/\d/.test(text.charAt(at))) return null
  const rest = readDigits(text, at)
  return rest !== null && rest.why === null && rest.scale > 1 && rest.scale < scale ? rest : null
}

const scaleOfWord = (word = '') => SCALE_WORDS[word.toLowerCase().replace(/^(lakh|crore)s$/, '$1')] ?? 1

function englishScale(text: string, end: number): { scale: number; end: number } {
  const word = matchAt(WORD_SCALE, text, end)
  if (word) {
    const scale = scaleOfWord(word[1])
    const next = WORD_SCALE.lastIndex
    // 2 lakh crore
    const more = matchAt(WORD_SCALE, text, next)
    return more && scale === 1e5
      ? { scale: scale * scaleOfWord(more[1]), end: WORD_SCALE.lastIndex }
      : { scale, end: next }
  }
  const letters = matchAt(SCALE_LETTER, text, end)
  if (!letters || /[\u3400-\u9fff]/.test(text.charAt(SCALE_LETTER.lastIndex))) return { scale: 1, end }
  return { scale: SCALE_LETTERS[(letters[1] ?? letters[2] ?? '').toLowerCase()] ?? 1, end: SCALE_LETTER.lastIndex }
}

function readDigits(text: string, at: number): NumberRead | null {
  const match = matchAt(DIGITS, text, at)
  if (!match) return null
  const value = Number(match[0].replace(/[,，]/g, ''))
  const end = at + match[0].length
  const [whole = '', before = '', words = '', after = ''] = matchAt(AFTER_DIGITS, text, end) ?? []
  if (before === '几') return vague(end + whole.length)
  const plain = { value, end, scale: 1, more: false, writing: 'digits', why: null } as const
  if (whole.trim() === '') {
    const english = englishScale(text, end)
    return { ...plain, ...english, value: times(value, english.scale) }
  }
  const scale = scaleOf(words)
  const first = {
    ...plain,
    value: times(value, scale),
    end: end + whole.trimEnd().length,
    scale,
    more: before + after !== '',
  }
  const rest = readSmallerPart(text, first.end, scale)
  return rest ? { ...first, value: first.value + rest.value, end: rest.end, more: rest.more } : first
}

/** The run of numeral characters without a 千 that belongs to 千瓦 or 千米. */
function numeralRun(text: string, at: number): string {
  const run = matchAt(NUMERAL, text, at)?.[0] ?? ''
  const isUnit = run.length > 1 && run.endsWith('千') && /[瓦米克伏卡焦帕赫]/.test(text.charAt(at + run.length))
  return isUnit ? run.slice(0, -1) : run
}

/** Two digits side by side (两三个, 七八百) are a rough range; anything else that is no numeral is nothing. */
function readAdjacent(text: string, at: number, run: string): NumberRead | null {
  const [first, second] = [digitOf(run.charAt(0)), digitOf(run.charAt(1))]
  if (first === null || second !== first + 1) return null
  const rest = run.slice(2)
  const counts = rest === '' ? /[个家项年座倍名]/.test(text.charAt(at + run.length)) : /^[十百千万亿]+$/.test(rest)
  return counts ? { ...vague(at + run.length), why: 'rough-range' } : null
}

function readHan(text: string, at: number): NumberRead | null {
  if (matchAt(VAGUE, text, at)) return vague(VAGUE.lastIndex)
  const run = numeralRun(text, at)
  const numeral = run === '' ? null : readNumeral(run)
  if (!numeral) return readAdjacent(text, at, run)
  let end = at + run.length
  const fraction = matchAt(FRACTION, text, end)
  if (fraction) end = FRACTION.lastIndex
  const [tail = '', more = '', words = ''] = matchAt(AFTER_NUMERAL, text, end) ?? []
  if (more === '几') return vague(end + tail.length)
  const decimals = (fraction?.[1] ?? '')
    .split('')
    .map((character) => digitOf(character) ?? 0)
    .join('')
  const value = Number(`${numeral.value}.${decimals}`)
  const writing = numeral.bare ? 'bare' : 'numeral'
  const own = /[万亿]/.test(run) || numeral.bare ? numeral.value : 1
  return {
    value: times(value, scaleOf(words)),
    end: end + tail.length,
    scale: scaleOf(words) * own,
    more: more !== '',
    writing,
    why: null,
  }
}

const PART_OF_SCALE =
  /(?:(half|an? half|an? quarter|three[- ]quarters)(?: of)? an?) (million|billion|thousand|dozen)\b/iy

/** Half a million, a quarter of a million. */
function readPartOfScale(text: string, at: number): NumberRead | null {
  const match = matchAt(PART_OF_SCALE, text, at)
  if (!match) return null
  const part = /half/i.test(match[1] ?? '') ? 0.5 : /three/i.test(match[1] ?? '') ? 0.75 : 0.25
  const scale = SCALE_WORDS[(match[2] ?? '').toLowerCase()] ?? 1
  return { value: part * scale, end: at + match[0].length, scale, more: false, writing: 'word', why: null }
}

const smallOf = (word: string | undefined) =>
  word === undefined ? null : (SPELLED_NUMBERS.get(word.toLowerCase()) ?? null)

function readWords(text: string, at: number): NumberRead | null {
  const part = readPartOfScale(text, at)
  if (part) return part
  if (matchAt(VAGUE_WORD, text, at)) return vague(VAGUE_WORD.lastIndex)
  const word = (matchAt(WORD, text, at)?.[0] ?? '').toLowerCase()
  const first = word === 'a' ? 1 : SPELLED_NUMBERS.get(word)
  if (first === undefined) return null
  let [value, end, scale] = [first, at + word.length, 1]
  const unit = first >= 20 ? /^-([a-z]+)/i.exec(text.slice(end, end + 7)) : null
  const ones = SPELLED_NUMBERS.get((unit?.[1] ?? '').toLowerCase())
  if (unit && ones !== undefined && ones < 10) [value, end] = [value + ones, end + unit[0].length]
  // Two and a half days.
  if (matchAt(AND_A_HALF, text, end) && first >= 1) [value, end] = [value + 0.5, AND_A_HALF.lastIndex]
  for (let match = matchAt(WORD_SCALE, text, end); match; match = matchAt(WORD_SCALE, text, end)) {
    scale *= scaleOfWord(match[1])
    end = WORD_SCALE.lastIndex
  }
  const more = scale >= 100 && scale <= 1e3 ? matchAt(AND_MORE, text, end) : null
  const [tens, units] = [smallOf(more?.[1]), smallOf(more?.[2])]
  if (more && tens !== null) {
    const added = tens + (tens >= 20 ? (units ?? 0) : 0)
    return { value: value * scale + added, end: end + more[0].length, scale, more: false, writing: 'word', why: null }
  }
  const isTime = word === 'one' && /^ (?:hour|day|week|month|minute)\b/i.test(text.slice(end, end + 8))
  if (scale === 1 && (word === 'a' || word === 'one') && !isTime) return null
  return { value: value * scale, end, scale, more: false, writing: 'word', why: null }
}

/** The number that starts at `at` of a folded text; null where there is none. */
export function readNumberAt(text: string, at: number): NumberRead | null {
  const character = text.charAt(at)
  if (/\d/.test(character)) return readDigits(text, at)
  return /[a-z]/i.test(character) ? readWords(text, at) : readHan(text, at)
}

/** The number after 百分之 or 千分之, where digits may simply follow one another: 百分之七五一. */
export function readPartsAt(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const read = readNumberAt(text, at)
  if (read && read.why === null && !read.more && read.writing !== 'bare') return read
  const run = matchAt(/[零一二三四五六七八九]+/y, text, at)?.[0] ?? ''
  const value = readDigitRun(run)
  if (value !== null) return { value, end: at + run.length }
  return /^百(?![分])/.test(text.slice(at, at + 2)) ? { value: 100, end: at + 1 } : null
}
