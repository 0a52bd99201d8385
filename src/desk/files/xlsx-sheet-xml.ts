/** What is read from the XML of a worksheet itself: how far it reaches where cells are merged, and which are not what the reader makes of them. */
import { readAttribute } from './xml-attribute.ts'
import type { CellStyles, ShownAs } from './xlsx-number-formats.ts'
import { readRuns, type TextRun } from './xlsx-rich-text.ts'
import { NO_RESULT, type Merge } from '#src/desk/sheet/workbook.ts'

/** The row and column of a cell's address, from 1; null where it is none. */
function position(address: string): { readonly row: number; readonly column: number } | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(address.replaceAll('$', ''))
  if (!match) return null
  const column = Array.from(match[1] ?? '').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(match[2]), column }
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
  /** What stands there instead: #REF! and its like, NO_RESULT, digits that no number keeps; how the value is shown; parts of its text with a look of their own. */
  readonly is: { readonly text: string } | { readonly shown: ShownAs } | { readonly runs: readonly TextRun[] } | null
  /** Its style strikes it through. */
  readonly isStruck: boolean
}

/* Every whole number below is kept digit by digit. */
const LONG_NUMBER = /^-?\d{16,}$/

/** What the cells of a workbook share. */
export interface SharedLooks extends CellStyles {
  /** Texts with parts of their own look, by number. */
  readonly texts: ReadonlyMap<string, readonly TextRun[]>
}

/** The odd cells in the order of the sheet. */
export function sheetOddCells(xml: string, looks: SharedLooks): readonly OddCell[] {
  const odd: OddCell[] = []
  /* Zeros that the whole sheet does not show. */
  const hidesZeros = /<(?:\w+:)?sheetView\s[^>]*showZeros="(?:0|false)"/.test(xml)
  const look = (tag: string, content: string) => {
    if (tag === '' || tag.endsWith('/>')) return
    const body = content.replace(/<\/(?:\w+:)?c>.*/s, '')
    const is = hidesZeros && isZero(tag, body) ? { text: '' } : oddity(tag, body, looks)
    const isStruck = looks.struck.size > 0 && looks.struck.has(readAttribute(tag, 's') ?? '')
    const at = is === null && !isStruck ? null : position(readAttribute(tag, 'r') ?? '')
    if (at) odd.push({ row: at.row - 1, column: at.column - 1, is, isStruck })
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

/** The rows and columns that are not shown, counted from 0; nothing beyond what the sheet holds. */
export function sheetHidden(xml: string, rows: number, columns: number) {
  const hidden = (tag: string) => /^(?:1|true)$/.test(readAttribute(tag, 'hidden') ?? '') || isFlat(tag)
  const hiddenRows = [...xml.matchAll(/<(?:\w+:)?row\s[^<>]*>/g)].flatMap(([tag]) => {
    const row = Number(readAttribute(tag, 'r') ?? '0')
    return hidden(tag) && row > 0 && row <= rows ? [row - 1] : []
  })
  const hiddenColumns = [...xml.matchAll(/<(?:\w+:)?col\s[^<>]*>/g)].flatMap(([tag]) => {
    const [first, last] = ['min', 'max'].map((name) => Number(readAttribute(tag, name) ?? '0'))
    if (!hidden(tag) || !first || !last) return []
    return Array.from({ length: Math.max(0, Math.min(last, columns) - first + 1) }, (_, at) => first - 1 + at)
  })
  return { hiddenRows, hiddenColumns }
}

/* Of no height or no width. */
function isFlat(tag: string): boolean {
  return ['ht', 'width'].some((name) => Number(readAttribute(tag, name) ?? '1') === 0)
}

function isZero(tag: string, body: string): boolean {
  return (readAttribute(tag, 't') ?? 'n') === 'n' && /<(?:\w+:)?v>-?0(?:\.0*)?<\//.test(body)
}

function oddity(tag: string, body: string, { shown: formats, texts }: SharedLooks): OddCell['is'] {
  const type = readAttribute(tag, 't') ?? 'n'
  const [, value] = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)/.exec(body) ?? []
  if (type === 'e') return { text: value ?? NO_RESULT }
  /* A formula may come to an empty text: then its value is there, and empty. */
  const isKnown = type === 'str' ? value !== undefined : value !== undefined && value !== ''
  if (!isKnown && /<(?:\w+:)?f[\s/>]/.test(body)) return { text: NO_RESULT }
  const runs = type === 's' ? texts.get(value ?? '') : type === 'inlineStr' ? readRuns(body) : undefined
  if (runs) return { runs }
  if (type !== 'n' || value === undefined || value === '') return null
  if (LONG_NUMBER.test(value) && String(Number(value)) !== value) return { text: value }
  const shown = formats.get(readAttribute(tag, 's') ?? '')
  return shown === undefined ? null : { shown }
}
