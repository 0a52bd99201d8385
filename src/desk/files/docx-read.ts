/** The tables of a Word document, each with the lines above it: its title, its unit, its day. */
import type { SheetTable } from '#src/desk/sheet/workbook.ts'
import { refuse, type SheetFileRead } from './sheet-file.ts'
import { TableBuilder, TooLarge, type CellBudget } from './table-builder.ts'
import { readAttribute } from './xml-attribute.ts'
import { hasMark, raised } from './xlsx-rich-text.ts'
import { xmlTokens, type XmlToken } from './xml-tokens.ts'
import type { ZipTexts } from './zip-texts.ts'

/** Lines above a table that are taken for its title. */
const LINES_ABOVE = 6
const LONGEST_LINE = 120
/* The same once more for older programs, and what is no text of the page. */
const PASSED_OVER = new Set(['mc:Fallback', 'w:instrText', 'w:pict', 'w:drawing', 'w:object'])

interface Pieces {
  all: string
  struck: string
  rest: string
}

interface OpenCell extends Pieces {
  across: number
  merge: 'none' | 'begins' | 'goes-on'
}

interface State {
  readonly name: string
  readonly budget: CellBudget
  readonly tables: SheetTable[]
  /** Lines since the last table. */
  above: string[]
  line: string
  depth: number
  table: TableBuilder | null
  cell: OpenCell | null
  look: 'plain' | 'struck' | 'hidden'
  isRaised: boolean
  /** Within text that a tracked change took out. */
  deleted: number
  inLook: boolean
  inText: boolean
  passedOver: number
}

/** Reads the parts of a .docx; `name` names its tables. Never throws. */
export async function readDocx(part: ZipTexts, name: string): Promise<SheetFileRead> {
  const document = await part('word/document.xml')
  if (document === null) return refuse('damaged')
  const state: State = {
    name,
    budget: { cells: 0 },
    tables: [],
    above: [],
    line: '',
    depth: 0,
    table: null,
    cell: null,
    look: 'plain',
    isRaised: false,
    deleted: 0,
    inLook: false,
    inText: false,
    passedOver: 0,
  }
  try {
    for (const token of xmlTokens(document)) read(state, token)
  } catch (error) {
    if (error instanceof TooLarge) return error.refused
    throw error
  }
  return state.tables.length === 0 ? refuse('no-table') : { ok: true, workbook: state.tables, notices: [] }
}

function read(state: State, token: XmlToken): void {
  if (token.kind !== 'text' && PASSED_OVER.has(token.name)) state.passedOver += token.kind === 'open' ? 1 : -1
  else if (state.passedOver > 0) return
  else if (token.kind === 'text') {
    if (state.inText) addText(state, token.text)
  } else if (token.kind === 'open') {
    if (!openTable(state, token.name, token.tag)) openText(state, token.name, token.tag)
  } else close(state, token.name)
}

function openTable(state: State, name: string, tag: string): boolean {
  if (name === 'w:tbl') {
    state.depth += 1
    if (state.depth === 1) startTable(state)
  } else if (state.depth !== 1) return false
  else if (name === 'w:tr') state.table?.startRow()
  else if (name === 'w:tc') state.cell = { all: '', struck: '', rest: '', across: 1, merge: 'none' }
  else if (name === 'w:gridBefore') state.table?.skipCells(count(tag))
  else if (name === 'w:gridSpan' && state.cell) state.cell.across = count(tag)
  else if (name === 'w:vMerge' && state.cell)
    state.cell.merge = readAttribute(tag, 'w:val') === 'restart' ? 'begins' : 'goes-on'
  else return false
  return true
}

function openText(state: State, name: string, tag: string): void {
  if (name === 'w:r') [state.look, state.isRaised] = ['plain', false]
  else if (name === 'w:rPr') state.inLook = true
  else if (name === 'w:t' || name === 'w:delText') state.inText = true
  else if (name === 'w:del' || name === 'w:moveFrom') state.deleted += 1
  else if (name === 'w:tab' && !state.inLook) addText(state, ' ')
  else if (name === 'w:br' || name === 'w:cr') addText(state, '\n')
  else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') addText(state, '※')
  else if (state.inLook) look(state, name, tag)
}

function look(state: State, name: string, tag: string): void {
  const isOn = hasMark(tag.replace(/\bw:val=/, 'val='), name.replace('w:', ''))
  if ((name === 'w:strike' || name === 'w:dstrike') && isOn) state.look = 'struck'
  else if (name === 'w:vanish' && isOn) state.look = 'hidden'
  else if (name === 'w:vertAlign') state.isRaised = readAttribute(tag, 'w:val') === 'superscript'
}

function close(state: State, name: string): void {
  if (name === 'w:rPr') state.inLook = false
  else if (name === 'w:t' || name === 'w:delText') state.inText = false
  else if (name === 'w:del' || name === 'w:moveFrom') state.deleted -= 1
  else if (name === 'w:p') endParagraph(state)
  else if (name === 'w:tc' && state.depth === 1) endCell(state)
  else if (name === 'w:tbl') {
    state.depth -= 1
    if (state.depth > 0 || !state.table) return
    state.tables.push(state.table.build())
    state.table = null
  }
}

function startTable(state: State): void {
  const number = state.tables.length + 1
  state.table = new TableBuilder(number === 1 ? state.name : `${state.name} ${number}`, state.budget)
  for (const line of state.above.slice(-LINES_ABOVE)) {
    state.table.startRow()
    state.table.add({ value: line, struck: '', rest: null, across: 1, down: 1 })
  }
  state.above = []
}

function endParagraph(state: State): void {
  if (state.cell) addText(state, '\n')
  else {
    const line = state.line.trim()
    if (line !== '' && line.length <= LONGEST_LINE) state.above.push(line)
    state.line = ''
  }
}

function endCell({ cell, table }: State): void {
  if (!cell || !table) return
  const { column } = table
  const [value, rest] = [cell.all.trim(), cell.rest.trim()]
  if (cell.merge === 'goes-on') table.growAbove(column)
  else
    table.add({
      value: value === '' ? null : value,
      struck: cell.struck,
      rest: rest === '' ? null : rest,
      across: cell.across,
      down: 1,
      mayGrow: cell.merge === 'begins',
    })
  table.skipCells(cell.merge === 'goes-on' ? cell.across : cell.across - 1)
}

function addText(state: State, written: string): void {
  if (state.look === 'hidden') return
  const text = state.isRaised ? raised(written) : written
  const { cell } = state
  const isGone = state.deleted > 0 || state.look === 'struck'
  if (!cell) {
    if (!isGone) state.line += text
    return
  }
  cell.all += text
  if (isGone) cell.struck += text
  else cell.rest += text
}

function count(tag: string): number {
  const number = Number(readAttribute(tag, 'w:val') ?? '1')
  return Number.isInteger(number) && number > 0 && number < 1000 ? number : 1
}
