/** The rows below a header: which hold a task, and which are titles, totals and notes that only look like one. */
import type { ComplaintCode } from './sheet-fault.ts'
import { columnOf, type ColumnId } from './columns.ts'
import type { Header } from './find-header.ts'
import { cellAt, rowCellAt } from './merged-cells.ts'
import { plain } from './plain.ts'
import { cellText, isBlank, NO_RESULT, type SheetCell } from './workbook.ts'

/** One row that holds a task: its cells by column, blank ones left out. `row` from 1. */
export interface DataRow {
  readonly row: number
  readonly cells: ReadonlyMap<ColumnId, SheetCell>
}

/** A row, or one of its cells, that was left out or not taken to the last digit, and why. */
export interface LeftOutRow {
  readonly row: number
  /** From 0; null: the whole row. */
  readonly column: number | null
  readonly code: ComplaintCode
  readonly found: string
}

const ROWS_A_STEP = 200
const TOTAL = /^(?:合计|总计|小计|共计|累计|总和|sub-?total|grandtotal|total|sum)[:：]?$/i
const NOTE =
  /^(?:注|备注|说明|附注|填表|制表|审核|填报|联系|数据来源|资料来源|note|notes|source|remarks)(?:[\d一二三四五六七八九十]*[:：.、.]|$|人|单位)/i
/* What a spreadsheet shows where a formula failed. */
const FAILED = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/

/** Goes through the rows under a header. Blank rows are passed over. `isOurs`: every other row is a task, whatever its title says, and no cell is left out. */
export function* dataRows(
  header: Header,
  isOurs = false,
): Generator<void, { readonly rows: readonly DataRow[]; readonly leftOut: readonly LeftOutRow[] }> {
  const { filled, last } = header
  const rows: DataRow[] = []
  const leftOut: LeftOutRow[] = []
  for (let at = last + 1; at < filled.table.rows.length; at += 1) {
    if (at % ROWS_A_STEP === 0) yield
    const own = (filled.table.rows[at] ?? []).filter((cell) => !isBlank(cell))
    if (own.length === 0) continue
    const cells = readCells(header, at, isOurs, leftOut)
    const code = isOurs ? null : notATask(header, own, cells, at)
    if (code) leftOut.push({ row: at + 1, column: null, code, found: own.map(cellText).join(' | ') })
    else rows.push({ row: at + 1, cells })
  }
  return { rows, leftOut }
}

/** Why a cell holds no value but a formula that failed; null: it holds one. */
export function failureOf(cell: SheetCell): ComplaintCode | null {
  if (cell === NO_RESULT) return 'formula-no-result'
  return typeof cell === 'string' && FAILED.test(cell) ? 'cell-error' : null
}

function readCells(
  { filled, columns }: Header,
  row: number,
  isOurs: boolean,
  leftOut: LeftOutRow[],
): ReadonlyMap<ColumnId, SheetCell> {
  const cells = new Map<ColumnId, SheetCell>()
  for (const [at, { column }] of columns.entries()) {
    if (column === null) continue
    const cell = columnOf(column).type === 'figure' ? cellAt(filled, row, at) : rowCellAt(filled, row, at)
    const failure = isOurs ? null : failureOf(cell)
    if (failure) leftOut.push({ row: row + 1, column: at, code: failure, found: cellText(cell) })
    else if (!isBlank(cell)) cells.set(column, cell)
    if (columnOf(column).type === 'figure' && losesDigits(cellText(cell)))
      leftOut.push({ row: row + 1, column: at, code: 'figure-rounded', found: cellText(cell) })
  }
  return cells
}

/* A whole number too long to be counted with. */
function losesDigits(text: string): boolean {
  const [digits] = /[1-9]\d{15,}/.exec(plain(text).replaceAll(',', '')) ?? []
  return digits !== undefined && BigInt(digits) !== BigInt(Number(digits))
}

function notATask(
  { filled, first, last, columns }: Header,
  own: readonly SheetCell[],
  cells: ReadonlyMap<ColumnId, SheetCell>,
  at: number,
): ComplaintCode | null {
  const texts = own.map((cell) => cellText(cell).trim())
  const [text = ''] = texts
  for (let row = first; row <= last; row += 1) {
    const heading = columns
      .map((_, column) => plain(cellText(cellAt(filled, row, column))))
      .filter((each) => each !== '')
    if (heading.length > 1 && heading.join('/') === texts.map(plain).join('/')) return 'repeated-header'
  }
  if (cells.has('id') && cells.has('title')) return null
  if (texts.slice(0, 3).some((each) => TOTAL.test(plain(each)))) return 'total-row'
  if (own.length > 1) return null
  if (NOTE.test(plain(text))) return 'note-row'
  const isNote = at > last + 1 && text.length > 40 && !cells.has('title')
  if (isNote) return 'note-row'
  /* One text alone at the left, or across the table, is a heading between the rows. */
  const title = columns.findIndex(({ column }) => column === 'title')
  return title > 0 && isBlank(cellAt(filled, at, title)) && typeof own[0] === 'string' ? 'section-row' : null
}
