/** What the number formats of an .xlsx hide from a reader of bare values: a month that is stored as its first day, a percentage that is stored as a fraction, a cell that is struck through. */
import { decoded, hasMark } from './xlsx-rich-text.ts'
import { readAttribute } from './xml-attribute.ts'

/** How a number is shown where its value alone would be misread. */
export type ShownAs = 'month' | 'year' | 'percent' | { readonly code: string }

/** What the styles of cells say of them, by the number of a style. */
export interface CellStyles {
  readonly shown: ReadonlyMap<string, ShownAs>
  readonly struck: ReadonlySet<string>
}

/* Texts, conditions, parts for some numbers only, a comma that divides. */
const MORE_THAN_DIGITS = /[;"\\![%]|,(?![#0?])|[^\d#?.,eE+\s-]/

/* Formats that a workbook names by number alone, in Excel and WPS as sold in mainland China. */
const BUILT_IN: Readonly<Record<string, ShownAs>> = {
  9: 'percent',
  10: 'percent',
  17: 'month',
  27: 'month',
  36: 'month',
  50: 'month',
  52: 'month',
  57: 'month',
}

/** The cell styles, by the number that cells name, that show less or other than the value, and those that strike it through; from xl/styles.xml. */
export function readStyles(xml: string): CellStyles {
  const codes = new Map<string, string>()
  for (const [tag] of xml.matchAll(/<(?:\w+:)?numFmt\b(?:[^"<>]|"[^"]*")*>/g))
    codes.set(readAttribute(tag, 'numFmtId') ?? '', decoded(readAttribute(tag, 'formatCode') ?? ''))
  const fonts = [...part(xml, 'fonts').matchAll(/<(?:\w+:)?font\b[^>]*?(?:\/>|>.*?<\/(?:\w+:)?font>)/gs)].map(
    ([font]) => hasMark(font, 'strike'),
  )
  const shown = new Map<string, ShownAs>()
  const struck = new Set<string>()
  for (const [style, [tag]] of [...part(xml, 'cellXfs').matchAll(/<(?:\w+:)?xf\b[^<>]*>/g)].entries()) {
    const id = readAttribute(tag, 'numFmtId') ?? ''
    const as = shownByFormat(id, codes.get(id))
    if (as !== undefined) shown.set(String(style), as)
    if (fonts[Number(readAttribute(tag, 'fontId') ?? '-1')] === true) struck.add(String(style))
  }
  return { shown, struck }
}

function part(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}\\b.*?</(?:\\w+:)?${name}>`, 's').exec(xml)?.[0] ?? ''
}

/* The part for positive numbers, without texts, spaces to keep free, colours and countries. */
function plainCode(formatCode: string): string {
  const code = formatCode.replaceAll(/"[^"]*"|\\.|[_*]./g, '')
  return (code.split(';')[0] ?? '').replaceAll(/\[(?![hms]+\])[^\]]*\]/gi, '').toLowerCase()
}

/** How a format shows a number: by its own code, or by the number that a workbook names it by. */
export function shownByFormat(id: string, code: string | undefined): ShownAs | undefined {
  return code === undefined ? BUILT_IN[id] : shownBy(code)
}

/** Whether a format shows a day or a time. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code !== undefined) return /[ymdhs]/.test(plainCode(code).replaceAll('general', ''))
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
}

function shownBy(formatCode: string): ShownAs | undefined {
  const code = plainCode(formatCode)
  if (code.includes('%') && !/[;"\\!]/.test(formatCode)) return 'percent'
  const letters = code.replaceAll(/[\s\-./年月,]/g, '')
  if (!/^[ymeg]+$/.test(letters)) return MORE_THAN_DIGITS.test(formatCode) ? { code: formatCode } : undefined
  return letters.includes('m') ? 'month' : 'year'
}
