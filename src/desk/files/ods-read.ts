/** The tables of an OpenDocument spreadsheet. What is shown of a number stands beside it in the file, so no number format has to be worked out. */
import { NO_RESULT, type SheetCell, type SheetTable } from '#src/desk/sheet/workbook.ts'
import { readOdsStyles, type OdsStyles } from './ods-styles.ts'
import { refuse, type SheetFileRead } from './sheet-file.ts'
import { dateBesideText, numberBesideText } from './shown-text.ts'
import { TableBuilder, TooLarge, type CellBudget } from './table-builder.ts'
import { readAttribute } from './xml-attribute.ts'
import { xmlText, xmlTokens, type XmlToken } from './xml-tokens.ts'
import { raised } from './xlsx-rich-text.ts'
import { LIMITS } from './xlsx-limits.ts'
import type { ZipTexts } from './zip-texts.ts'

/** Whose content is not the table's: remarks, drawings, what changes undid. */
const PASSED_OVER = new Set([
  'office:annotation',
  'table:shapes',
  'table:tracked-changes',
  'office:forms',
  'draw:frame',
  'office:event-listeners',
])
const CELLS = new Set(['table:table-cell', 'table:covered-table-cell'])

interface OpenCell {
  readonly tag: string
  readonly isCovered: boolean
  all: string
  struck: string
  rest: string
  paragraphs: number
}

interface State {
  readonly styles: OdsStyles
  readonly budget: CellBudget
  readonly tables: SheetTable[]
  table: TableBuilder | null
  columns: number
  /** The row that is open, and how often it stands. */
  row: { readonly tag: string; readonly cells: OpenCell[] } | null
  cell: OpenCell | null
  readonly spans: (string | null)[]
  passedOver: number
}

/** Reads the parts of an .ods. Never throws. */
export async function readOds(part: ZipTexts): Promise<SheetFileRead> {
  const [content, named, manifest] = [
    await part('content.xml'),
    await part('styles.xml'),
    await part('META-INF/manifest.xml'),
  ]
  if (/<manifest:encryption-data\b/.test(manifest ?? '')) return refuse('encrypted')
  if (content === null) return refuse('damaged')
  if (!content.includes('<office:spreadsheet')) return refuse('not-a-table')
  const state: State = {
    styles: readOdsStyles([named ?? '', content]),
    budget: { cells: 0 },
    tables: [],
    table: null,
    columns: 0,
    row: null,
    cell: null,
    spans: [],
    passedOver: 0,
  }
  try {
    for (const token of xmlTokens(content)) read(state, token)
  } catch (error) {
    if (error instanceof TooLarge) return error.refused
    throw error
  }
  return { ok: true, workbook: state.tables, notices: [] }
}

function read(state: State, token: XmlToken): void {
  if (token.kind !== 'text' && PASSED_OVER.has(token.name)) state.passedOver += token.kind === 'open' ? 1 : -1
  else if (state.passedOver > 0) return
  else if (token.kind === 'open') open(state, token.name, token.tag)
  else if (token.kind === 'close') close(state, token.name)
  else addText(state, token.text)
}

function open(state: State, name: string, tag: string): void {
  const { styles, cell } = state
  if (name === 'table:table') {
    const style = readAttribute(tag, 'table:style-name') ?? ''
    const title = xmlText(readAttribute(tag, 'table:name') ?? '')
    state.table = new TableBuilder(title, state.budget, styles.hiddenTables.has(style))
    state.columns = 0
  } else if (name === 'table:table-column') {
    const count = repeated(tag, 'table:number-columns-repeated')
    if (isCollapsed(tag))
      for (let at = 0; at < Math.min(count, LIMITS.columns); at += 1) state.table?.hideColumn(state.columns + at)
    state.columns += count
  } else if (name === 'table:table-row') state.row = { tag, cells: [] }
  else if (CELLS.has(name))
    state.cell = { tag, isCovered: name !== 'table:table-cell', all: '', struck: '', rest: '', paragraphs: 0 }
  else if (name === 'text:p' && cell) {
    cell.paragraphs += 1
    if (cell.paragraphs > 1) addText(state, '\n')
  } else if (name === 'text:s') addText(state, ' '.repeat(Math.min(repeated(tag, 'text:c'), 100)))
  else if (name === 'text:tab' || name === 'text:line-break') addText(state, name === 'text:tab' ? '\t' : '\n')
  else if (name === 'text:span') state.spans.push(readAttribute(tag, 'text:style-name'))
}

function close(state: State, name: string): void {
  if (name === 'text:span') state.spans.pop()
  else if (CELLS.has(name) && state.cell) {
    state.row?.cells.push(state.cell)
    state.cell = null
  } else if (name === 'table:table-row') endRow(state)
  else if (name === 'table:table' && state.table) {
    state.tables.push(state.table.build())
    state.table = null
  }
}

/* Only what stands in a paragraph of a cell is text: between the tags are line ends. */
function addText({ cell, spans, styles }: State, text: string): void {
  if (!cell || cell.paragraphs === 0) return
  const names = [readAttribute(cell.tag, 'table:style-name'), ...spans].filter((name) => name !== null)
  const isStruck = names.some((name) => styles.struck.has(name))
  const seen = names.some((name) => styles.raised.has(name)) ? raised(text) : text
  cell.all += seen
  if (isStruck) cell.struck += seen
  else cell.rest += seen
}

function endRow({ row, table }: State): void {
  if (!row || !table) return
  const times = repeated(row.tag, 'table:number-rows-repeated')
  const isEmpty = row.cells.every((cell) => cell.isCovered || (valueOf(cell) === null && spanOf(cell.tag) === null))
  if (isEmpty) {
    table.skipRows(times)
    return
  }
  /* So many equal rows that are not empty are none that a person made. */
  for (let time = 0; time < times; time += 1) {
    table.startRow(isCollapsed(row.tag))
    for (const cell of row.cells) addCell(table, cell)
  }
}

function addCell(table: TableBuilder, cell: OpenCell): void {
  const times = repeated(cell.tag, 'table:number-columns-repeated')
  const value = cell.isCovered ? null : valueOf(cell)
  const span = cell.isCovered ? null : spanOf(cell.tag)
  if (value === null && span === null) {
    table.skipCells(times)
    return
  }
  const rest = cell.rest.trim() === '' ? null : cell.rest
  for (let time = 0; time < times; time += 1)
    table.add({ value, struck: cell.struck, rest, across: span?.across ?? 1, down: span?.down ?? 1 })
}

function valueOf({ tag, all }: OpenCell): SheetCell {
  const type = readAttribute(tag, 'office:value-type')
  const value = readAttribute(tag, 'office:value')
  if (type === null) return readAttribute(tag, 'table:formula') === null ? null : NO_RESULT
  if (/calcext:value-type="error"/.test(tag)) return all.startsWith('#') ? all : '#VALUE!'
  if (type === 'boolean') return readAttribute(tag, 'office:boolean-value') === 'true'
  if (type === 'date') return dateBesideText((readAttribute(tag, 'office:date-value') ?? '').slice(0, 10), all)
  if (value === null) return all === '' ? null : all
  if (type === 'percentage') return all.trim() === '' ? null : `${Number((Number(value) * 100).toPrecision(15))}%`
  return Number.isFinite(Number(value)) ? numberBesideText(Number(value), all) : all
}

function spanOf(tag: string): { readonly across: number; readonly down: number } | null {
  const [across, down] = [repeated(tag, 'table:number-columns-spanned'), repeated(tag, 'table:number-rows-spanned')]
  return across === 1 && down === 1 ? null : { across, down }
}

function repeated(tag: string, name: string): number {
  const count = Number(readAttribute(tag, name) ?? '1')
  return Number.isInteger(count) && count > 0 ? count : 1
}

function isCollapsed(tag: string): boolean {
  return /^(?:collapse|filter)$/.test(readAttribute(tag, 'table:visibility') ?? '')
}
