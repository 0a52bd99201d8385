/** Values put into cells of a worksheet's XML: their styles stay, and so does every sign of all that is not named. */
import { columnLetter } from '#src/desk/sheet/workbook.ts'
import { readAttribute } from './xml-attribute.ts'

/** A value to put into a cell, which is counted from 0. */
export interface CellEdit {
  readonly row: number
  readonly column: number
  readonly value: number | string
}

/** formula: the cell works its value out itself · shape: the sheet is written in a way that is not patched. */
export type NotSet = 'formula' | 'shape'

/** The XML with what could be set, and why the rest was not. */
export interface SetCells {
  readonly xml: string
  readonly notSet: ReadonlyMap<CellEdit, NotSet>
}

const ROW = /<((?:\w+:)?)row\b([^<>]*?)(?:\/>|>(.*?)<\/\1row>)/gs
const CELL = /<((?:\w+:)?)c\b([^<>]*?)(?:\/>|>(.*?)<\/\1c>)/gs
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
/* Signs that no XML holds. */
// oxlint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Sets values. A cell that is not there takes the style of the one above it in its column. */
export function setCells(xml: string, edits: readonly CellEdit[]): SetCells {
  const notSet = new Map<CellEdit, NotSet>()
  if (/<!--|<!\[CDATA\[/.test(xml)) return { xml, notSet: new Map(edits.map((edit) => [edit, 'shape'])) }
  const byRow = new Map<number, CellEdit[]>()
  for (const edit of edits) byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit])
  const columns = new Map(
    [...new Set(edits.map(({ column }) => column))].map((column) => [columnLetter(column), column]),
  )
  const styles = new Map<number, string>()
  const done = new Set<number>()
  const set = xml.replace(ROW, (whole: string, prefix: string, attributes: string, body: string | undefined) => {
    const row = Number(readAttribute(attributes, 'r') ?? '0') - 1
    const wanted = byRow.get(row) ?? []
    const cells = [...(body ?? '').matchAll(CELL)]
    const isPatched =
      wanted.length > 0 && body !== undefined && cells.every(([, , own]) => readAttribute(own ?? '', 'r') !== null)
    const next = isPatched ? withCells({ prefix, body, cells, row }, wanted, styles, notSet) : null
    if (isPatched) done.add(row)
    for (const [, , own = ''] of cells) {
      const column = columns.get((readAttribute(own, 'r') ?? '').replace(/\d+$/, ''))
      const style = readAttribute(own, 's')
      if (column !== undefined && style !== null) styles.set(column, style)
    }
    if (next === null || body === undefined) return whole
    const start = whole.length - body.length - `</${prefix}row>`.length
    return whole.slice(0, start) + next + whole.slice(start + body.length)
  })
  for (const edit of edits) if (!done.has(edit.row)) notSet.set(edit, 'shape')
  return { xml: set, notSet }
}

interface RowXml {
  readonly prefix: string
  readonly body: string
  readonly cells: readonly RegExpExecArray[]
  readonly row: number
}

function withCells(
  { prefix, body, cells, row }: RowXml,
  edits: readonly CellEdit[],
  styles: ReadonlyMap<number, string>,
  notSet: Map<CellEdit, NotSet>,
): string {
  const places = cells.map((cell) => ({ cell, column: columnOf(readAttribute(cell[2] ?? '', 'r') ?? '') }))
  const changes: { readonly from: number; readonly to: number; readonly text: string }[] = []
  for (const edit of edits) {
    const own = places.find(({ column }) => column === edit.column)?.cell
    if (own && /<(?:\w+:)?f[\s/>]/.test(own[3] ?? '')) notSet.set(edit, 'formula')
    else if (own) {
      const attributes = (own[2] ?? '').replace(/\st="[^"]*"/, '').trimEnd()
      changes.push({
        from: own.index,
        to: own.index + own[0].length,
        text: cellXml(own[1] ?? '', attributes, edit.value),
      })
    } else {
      const next = places.find(({ column }) => column > edit.column)?.cell.index ?? body.length
      const style = styles.get(edit.column)
      const attributes = ` r="${columnLetter(edit.column)}${row + 1}"${style === undefined ? '' : ` s="${style}"`}`
      changes.push({ from: next, to: next, text: cellXml(prefix, attributes, edit.value) })
    }
  }
  let [text, at] = ['', 0]
  for (const change of changes.toSorted((a, b) => a.from - b.from)) {
    text += body.slice(at, change.from) + change.text
    at = change.to
  }
  return text + body.slice(at)
}

function cellXml(prefix: string, attributes: string, value: number | string): string {
  if (typeof value === 'number') return `<${prefix}c${attributes}><${prefix}v>${value}</${prefix}v></${prefix}c>`
  const text = value.replace(UNWRITABLE, '').replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
  return `<${prefix}c${attributes} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`
}

/* From 0; −1 for no address. */
function columnOf(address: string): number {
  const letters = /^[A-Z]+/.exec(address)?.[0] ?? ''
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
