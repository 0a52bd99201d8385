/** Chinese numerals: 三千五百万, 两百, 十五, 三万五. */

const DIGITS = '零一二三四五六七八九'
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }

/** `bare`: it starts with 百, 千, 万 or 亿, as in 近万家 or 百亿: a number only where something says so. */
export interface Numeral {
  readonly value: number
  readonly bare: boolean
}

/** 0 to 9, or null: 两 is 2. */
export function digitOf(character: string): number | null {
  if (character === '两') return 2
  const at = DIGITS.indexOf(character)
  return character === '' || at < 0 ? null : at
}

/** Digits one after another: 七五一 is 751, 二零二六 is 2026. Null where anything else stands there. */
export function readDigitRun(run: string): number | null {
  let value = 0
  for (const character of run) {
    const digit = digitOf(character)
    if (digit === null) return null
    value = value * 10 + digit
  }
  return run === '' ? null : value
}

/** The product of scale words: 万亿 is 1e12, 千万 is 1e7; 1 for none. */
export function scaleOf(words: string): number {
  return words.split('').reduce((product, word) => product * (SCALES[word] ?? 1), 1)
}

/**
 * Reads a numeral written in full; null where it is not well formed, as in the
 * names 十百千 and 百千万, or 二三 (two digits with no place between them).
 */
export function readNumeral(run: string): Numeral | null {
  let [total, section, scale, previous] = [0, 0, Infinity, '']
  let digit: number | null = null
  const bare = /^[百千万亿]/.test(run)
  for (const character of run) {
    const size = SCALES[character]
    if (character === '零') {
      if (digit !== null) return null
    } else if (size === undefined) {
      if (digit !== null) return null
      digit = digitOf(character)
    } else if (size < 1e4) {
      if (size >= scale || (digit === null && previous !== '' && !(size === 10 && previous === '零'))) return null
      section += (digit ?? 1) * size
      ;[digit, scale] = [null, size]
    } else {
      const below: number = section + (digit ?? 0)
      if (below === 0 && previous !== '' && previous !== '万') return null
      total = size === 1e8 ? (total + below || 1) * size : total + (below || 1) * size
      ;[section, digit, scale] = [0, null, Infinity]
    }
    previous = character
  }
  if (digit !== null && bare) return null
  const beforeLast = SCALES[run.at(-2) ?? ''] ?? 10
  return { value: total + section + (digit ?? 0) * (beforeLast / 10), bare }
}
