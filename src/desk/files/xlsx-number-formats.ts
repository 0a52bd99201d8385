/** What the number formats of an .xlsx hide from a reader of bare values: a month that is stored as its first day, a percentage that is stored as a fraction. */
import { readAttribute, type ShownAs } from './xlsx-sheet-xml.ts'

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

/** The cell styles, by the number that cells name, which show less or other than the value; from xl/styles.xml. */
export function readNumberFormats(xml: string): ReadonlyMap<string, ShownAs> {
  const codes = new Map<string, string>()
  for (const [tag] of xml.matchAll(/<(?:\w+:)?numFmt\b(?:[^"<>]|"[^"]*")*>/g))
    codes.set(readAttribute(tag, 'numFmtId') ?? '', plainCode(readAttribute(tag, 'formatCode') ?? ''))
  const styles = /<(?:\w+:)?cellXfs\b.*?<\/(?:\w+:)?cellXfs>/s.exec(xml)?.[0] ?? ''
  const shown = [...styles.matchAll(/<(?:\w+:)?xf\b[^<>]*>/g)].map(([tag]) => {
    const id = readAttribute(tag, 'numFmtId') ?? ''
    const code = codes.get(id)
    return code === undefined ? BUILT_IN[id] : shownBy(code)
  })
  return new Map(shown.flatMap((as, style) => (as === undefined ? [] : [[String(style), as]])))
}

/* The part for positive numbers, without texts, spaces to keep free, colours and countries. */
function plainCode(formatCode: string): string {
  const code = formatCode.replaceAll('&quot;', '"').replaceAll(/"[^"]*"|\\.|[_*]./g, '')
  return (code.split(';')[0] ?? '').replaceAll(/\[(?![hms]+\])[^\]]*\]/gi, '').toLowerCase()
}

function shownBy(code: string): ShownAs | undefined {
  if (code.includes('%')) return 'percent'
  const letters = code.replaceAll(/[\s\-./年月,]/g, '')
  if (!/^[ymeg]+$/.test(letters)) return undefined
  return letters.includes('m') ? 'month' : 'year'
}
