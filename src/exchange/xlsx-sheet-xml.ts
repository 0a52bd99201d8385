/** What is read from the XML of a worksheet itself: how far it reaches and where cells are merged. */
import type { Merge } from '#src/sheet/workbook.ts'

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
  for (const match of xml.matchAll(/<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3}\d{1,7})"[^>]*>/g)) {
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

/** A cell whose formula ended in an error, counted from 0. */
export interface ErrorCell {
  readonly row: number
  readonly column: number
  /** #REF!, #N/A and their like. */
  readonly text: string
}

/** The cells that hold an error, in the order of the sheet. */
export function sheetErrors(xml: string): readonly ErrorCell[] {
  if (!xml.includes('t="e"')) return []
  return [...xml.matchAll(/<(?:\w+:)?c\s([^>]*\bt="e"[^>]*)>(?:(?!<\/(?:\w+:)?c>).)*?<(?:\w+:)?v>([^<]*)</gs)].flatMap(([, attributes = '', text = '']) => {
    const at = position(readAttribute(` ${attributes}`, 'r') ?? '')
    return at ? [{ row: at.row - 1, column: at.column - 1, text }] : []
  })
}
