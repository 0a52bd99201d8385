/** Numbers as people write them, in either language: 30万, 300,000, 0.3 million, 1810多亿, 30 wan. */

/** Scale words after a number, longest first where one begins another. 千 and 百 alone are left out: 千瓦, 千米. */
const SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
  ['trillion', 1e12],
  ['billion', 1e9],
  ['bn', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
  ['yi', 1e8],
  ['wan', 1e4],
]
const FACTORS = new Map(SCALES)

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`
const SCALE = `(?:${SCALES.map(([word]) => (/[a-z]/.test(word) ? `${word}(?![a-z])` : word)).join('|')})`

/** The source of a pattern for one number in normalised text, with groups `digits` and `scale`; 多, 余 and 几 between them do not count. */
export const NUMBER = String.raw`(?<digits>${DIGITS})(?:\s*[多余几]?\s*(?<scale>${SCALE}))?`

/** The value of what NUMBER matched. Rounded to twelve digits, so that 1.1亿 is 110000000 and not a hair beside it. */
export function numberValue(digits: string, scale: string | undefined): number {
  const value = Number(digits.replaceAll(',', '')) * (scale === undefined ? 1 : (FACTORS.get(scale) ?? 1))
  return Number(value.toPrecision(12))
}

const EVERY_NUMBER = new RegExp(NUMBER, 'g')

/** The values of all numbers in a normalised text, in the order in which they stand there. */
export function numbersIn(text: string): readonly number[] {
  return Array.from(text.matchAll(EVERY_NUMBER), ({ groups }) =>
    numberValue(groups?.['digits'] ?? '', groups?.['scale']),
  )
}
