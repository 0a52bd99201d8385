/** What is read from the XML of a worksheet itself: how far it reaches where cells are merged, and which are not what the reader makes of them. */
import { NO_RESULT, type Merge } from '#src/desk/sheet/workbook.ts'

/** How a number is shown where its value alone would be misread. */
export type ShownAs = 'month' | 'year' | 'percent'

/** The row and column of a cell's address, from 1; null where it is none. */
function position(address: string): { readonly row: number; readonly column: number } | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(address.replaceAll('$', ''))
  if (!match) return null
  const column = Array.from(match[1] ?? '').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(match[2]), column }
}

/** The value of an attribute in the text of a tag, null where it has none. Entities are left as they are. */
export function readAttribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null
}

/** The last row and the last column that hold a value; 0 and 0 for an empty sheet. */
export function sheetExtent(xml: string): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0]
  for (const match of xml.matchAll(/<(?:\w+:)?c\s[^<>]*?\br="([A-Z]{1,3}\d{1,7})"[^<>]*>/g)) {
    const isEmpty = match[0].endsWith('/>') || xml.startsWith('</', match.index + match[0].length)
    const at = isEmpty ? null : position(match[1] ?? '')
    if (at === null) continue
    rows = Math.max(rows, at.row)
    columns = Math.max(columns, at.column)
  }
  return { rows, columns }
}

/** The merged areas, counted from 0, in the order of the sheet. */
export function sheetMerges(xml: string): readonly Merge[] {
  return [...xml.matchAll(/<(?:\w+:)?mergeCell\b[^>]*>/g)].flatMap(([tag]) => {
    const [from, to] = (readAttribute(tag, 'ref') ?? '').split(':').map(position)
    return from && to ? [{ top: from.row - 1, left: from.column - 1, bottom: to.row - 1, right: to.column - 1 }] : []
  })
}

/** A cell that the reader leaves empty or gives otherwise than it is shown, counted from 0. */
export interface OddCell {
  readonly row: number
  readonly column: number
  /** What stands there instead: #REF! and its like, NO_RESULT, digits that no number keeps; or how the value is shown. */
  readonly is: { readonly text: string } | { readonly shown: ShownAs }
}

/* Every whole number below is kept digit by digit. */
const LONG_NUMBER = /^-?\d{16,}$/

/** The odd cells in the order of the sheet; `formats` by the style of a cell. */
export function sheetOddCells(xml: string, formats: ReadonlyMap<string, ShownAs>): readonly OddCell[] {
  const odd: OddCell[] = []
  const look = (tag: string, content: string) => {
    const is = oddity(tag, content.replace(/<\/(?:\w+:)?c>.*/s, ''), formats)
    const at = is && position(readAttribute(tag, 'r') ?? '')
    if (is && at) odd.push({ row: at.row - 1, column: at.column - 1, is })
  }
  let [tag, end] = ['', 0]
  for (const match of xml.matchAll(/<(?:\w+:)?c\s[^<>]*>/g)) {
    look(tag, xml.slice(end, match.index))
    tag = match[0]
    end = match.index + tag.length
  }
  look(tag, xml.slice(end))
  return odd
}

function oddity(tag: string, body: string, formats: ReadonlyMap<string, ShownAs>): OddCell['is'] | null {
  if (tag === '' || tag.endsWith('/>')) return null
  const type = readAttribute(tag, 't') ?? 'n'
  const [, value] = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)/.exec(body) ?? []
  if (type === 'e') return { text: value ?? NO_RESULT }
  /* A formula may come to an empty text: then its value is there, and empty. */
  const isKnown = type === 'str' ? value !== undefined : value !== undefined && value !== ''
  if (!isKnown && /<(?:\w+:)?f[\s/>]/.test(body)) return { text: NO_RESULT }
  if (type !== 'n' || value === undefined || value === '') return null
  if (LONG_NUMBER.test(value) && String(Number(value)) !== value) return { text: value }
  const shown = formats.get(readAttribute(tag, 's') ?? '')
  return shown === undefined ? null : { shown }
}
