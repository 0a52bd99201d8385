/** What a number format of a spreadsheet makes of a number, where that is more or other than the number: 12.5万 of 125000, nothing of 0. */
import { scaledText, type SheetCell } from '#src/desk/sheet/workbook.ts'

interface Section {
  /** [>=10000], as a test; null: none. */
  readonly holds: ((value: number) => boolean) | null
  readonly before: string
  readonly after: string
  readonly hasDigits: boolean
  readonly isPercent: boolean
  /** What is shown is the number divided by it. */
  readonly divisor: number
  /** Dates, powers, fractions, texts: the number is left as it is. */
  readonly isOther: boolean
}

const DECORATION = /[-+()（）\s¥￥$€£]/g

/** The number as it is to be read: a number, a text with what the format shows beside it, or null where it shows nothing. */
export function numberAsShown(value: number, formatCode: string): SheetCell {
  const section = sectionFor(value, splitSections(formatCode).slice(0, 3).map(readSection))
  if (section === null || section.isOther) return value
  const [before, after] = [section.before, section.after].map((text) => text.replaceAll(DECORATION, ''))
  if (!section.hasDigits) return `${before}${after}` || null
  const shown = Number(((value / section.divisor) * (section.isPercent ? 100 : 1)).toPrecision(15))
  const suffix = `${section.isPercent ? '%' : ''}${after}`
  if (before === '' && suffix === '') return section.divisor === 1 ? value : scaledText(shown, section.divisor)
  return suffix === '' && section.divisor !== 1 ? scaledText(shown, section.divisor) : `${before}${shown}${suffix}`
}

function sectionFor(value: number, sections: readonly Section[]): Section | null {
  const [first, second, third] = sections
  if (!first) return null
  if (sections.some(({ holds }) => holds !== null))
    return sections.find(({ holds }) => holds?.(value)) ?? sections.find(({ holds }) => holds === null) ?? null
  if (value < 0) return second ?? first
  return value === 0 ? (third ?? first) : first
}

/* The parts of a format code, apart by semicolons that are not texts. */
function splitSections(code: string): readonly string[] {
  return code.match(/(?:"[^"]*"|[\\!_*].|\[[^\]]*\]|[^;])+|(?<=^|;)(?=;|$)/g) ?? ['']
}

const TOKEN = /"([^"]*)"|[\\!](.)|[_*].|\[([^\]]*)\]|(general)|([0#?])|([.])|(,)|(%)|(e[+-]|[/@ymdhsge])|(.)/giu

function readSection(code: string): Section {
  let [holds, before, after]: [Section['holds'], string, string] = [null, '', '']
  let [digits, commas, shifted, isPercent, isOther, hasPoint] = [0, 0, 0, false, false, false]
  for (const [, quoted, escaped, bracket, general, digit, point, comma, percent, other, sign] of code.matchAll(TOKEN)) {
    const literal = quoted ?? escaped ?? sign ?? ''
    if (bracket !== undefined) {
      holds = condition(bracket) ?? holds
      if (/^[hms]+$/i.test(bracket)) isOther = true
    } else if (digit !== undefined || general !== undefined) {
      digits += 1
      /* 0!.0, shows a tenth more than its commas say: the point is a text. */
      if (after.includes('.') && !hasPoint) shifted += 1
      commas = 0
    } else if (point !== undefined) hasPoint = true
    else if (comma !== undefined) commas += digits > 0 ? 1 : 0
    else if (percent !== undefined) isPercent = true
    else if (other !== undefined) isOther = true
    else if (digits > 0) after += literal
    else before += literal
  }
  const inside = shifted > 0 ? after.replace('.', '') : after
  return {
    holds,
    before,
    after: inside,
    hasDigits: digits > 0,
    isPercent,
    divisor: 1000 ** commas * 10 ** shifted,
    isOther,
  }
}

function condition(bracket: string): Section['holds'] {
  const [, sign = '', digits = ''] = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(bracket) ?? []
  const limit = Number(digits)
  if (sign === '') return null
  const tests: Readonly<Record<string, (value: number) => boolean>> = {
    '<=': (value) => value <= limit,
    '>=': (value) => value >= limit,
    '<>': (value) => value !== limit,
    '<': (value) => value < limit,
    '>': (value) => value > limit,
    '=': (value) => value === limit,
  }
  return tests[sign] ?? null
}
