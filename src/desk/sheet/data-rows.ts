/** The rows below a header: which hold a task, and which are titles, totals and notes that only look like one. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { ComplaintCode } from './sheet-fault.ts'
import { columnOf, type ColumnId } from './columns.ts'
import type { Header } from './find-header.ts'
import { cellAt, rowCellAt, shownAt, topOfMerge, type FilledTable } from './merged-cells.ts'
import { plain } from './plain.ts'
import { plainNumber } from './record-field.ts'
import { headsAnotherTable, kindOfRow, PART_OF, readNumbering, type RowLook } from './row-kind.ts'
import { cellText, isBlank, NO_RESULT, type SheetCell } from './workbook.ts'

/** One row that holds a task: its cells by column, blank ones left out. `row` from 1. */
export interface DataRow {
  readonly row: number
  readonly cells: ReadonlyMap<ColumnId, SheetCell>
  /** The wider task that it is part of; '' for none. */
  readonly within: string
  /** Columns whose bare number is a fraction, a hundred times as many per cent. */
  readonly fractions?: ReadonlySet<ColumnId>
  /** What it says shall be reached or done on the way, in the order of the days. */
  readonly interims?: readonly Interim[]
}

/** What shall be by a day on the way to the target. */
export interface Interim {
  readonly last: CalendarDate
  readonly cell: SheetCell
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
  const looks: RowLook[] = []
  const faults = new Map<number, LeftOutRow[]>()
  for (let at = last + 1; at < filled.table.rows.length; at += 1) {
    if (at % ROWS_A_STEP === 0) yield
    const own = (filled.table.rows[at] ?? []).filter((cell) => !isBlank(cell))
    if (own.length === 0) continue
    if (!isOurs && headsAnotherTable(header, at)) {
      leftOut.push({ row: at + 1, column: null, code: 'another-table', found: own.map(cellText).join(' | ') })
      break
    }
    const found: LeftOutRow[] = []
    looks.push({ at, own, cells: readCells(header, at, isOurs, found) })
    faults.set(at, found)
  }
  const numbering = readNumbering(looks)
  let within = ''
  let whole = ''
  for (const look of looks) {
    const { at, own, cells } = look
    const code = isOurs ? null : kindOfRow(header, look, numbering)
    if (code) leftOut.push({ row: at + 1, column: null, code, found: own.map(cellText).join(' | ') })
    else {
      leftOut.push(...(faults.get(at) ?? []))
      within = withinOf(header, at, within)
      const named = isOurs ? cells : asPart(cells, whole)
      if (named === cells) whole = nameIn(cells)
      rows.push({ row: at + 1, cells: named, within })
    }
  }
  return { rows, leftOut }
}

const nameIn = (cells: DataRow['cells']): string => cellText(cells.get('title') ?? cells.get('metric')).trim()

/* 其中：第一产业 below 地区生产总值 is named after both. */
function asPart(cells: DataRow['cells'], whole: string): DataRow['cells'] {
  const id = cells.has('title') ? 'title' : 'metric'
  const name = nameIn(cells)
  if (whole === '' || !PART_OF.test(plain(name))) return cells
  return new Map(cells).set(id, `${whole}：${name.replace(/^其中[:：]?\s*/, '')}`)
}

/* The wider task, which stands once above those in it. */
function withinOf({ filled, within }: Header, at: number, before: string): string {
  if (within === null) return ''
  const text = cellText(rowCellAt(filled, at, within)).trim()
  return text === '' ? before : text
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
  const parts = { target: new Array<SheetCell>(), latest: new Array<SheetCell>() }
  const title = columns.findIndex(({ column }) => column === 'title')
  for (const [at, { column }] of columns.entries()) {
    if (column === null) continue
    const isFigure = columnOf(column).type === 'figure'
    const isShared = isFigure && !isOurs && isOfSeveralTasks(filled, row, at, title)
    const cell = isShared ? shownAt(filled, row, at) : isFigure ? cellAt(filled, row, at) : rowCellAt(filled, row, at)
    const failure = isOurs || isBlank(cell) ? null : isShared ? 'figure-merged' : failureOf(cell)
    if (column === 'target' || column === 'latest') parts[column].push(failure === null ? cell : null)
    if (failure) leftOut.push({ row: row + 1, column: at, code: failure, found: cellText(cell) })
    else if (!isBlank(cell)) cells.set(column, cell)
    if (columnOf(column).type === 'figure' && losesDigits(cellText(cell)))
      leftOut.push({ row: row + 1, column: at, code: 'figure-rounded', found: cellText(cell) })
  }
  for (const id of ['target', 'latest'] as const)
    if (parts[id].length > 1 && !parts[id].every(isBlank))
      addUp(id, parts[id], cells, (found) =>
        leftOut.push({
          row: row + 1,
          column: columns.findIndex(({ column }) => column === id),
          code: 'parts-missing',
          found,
        }),
      )
  return cells
}

/* One number for rows of several tasks: nobody knows whose. One task that is merged with it has it. */
function isOfSeveralTasks(filled: FilledTable, row: number, column: number, title: number): boolean {
  const top = topOfMerge(filled, row, column)
  return top !== null && (title < 0 || !isBlank(cellAt(filled, top + 1, title)))
}

/* The parts of a year as the whole; where one of them is no number there is none, and no target where one is missing: what is to come was not done yet. */
function addUp(
  id: 'target' | 'latest',
  parts: readonly SheetCell[],
  cells: Map<ColumnId, SheetCell>,
  leaveOut: (found: string) => void,
): void {
  const filled = id === 'target' ? parts : parts.filter((part) => !isBlank(part))
  const numbers = filled.map((part) => (typeof part === 'number' ? part : plainNumber(cellText(part))))
  const sum = numbers.reduce<number | null>((all, part) => (all === null || part === null ? null : all + part), 0)
  if (sum !== null) {
    cells.set(id, Number(sum.toPrecision(15)))
    return
  }
  cells.delete(id)
  leaveOut(parts.map(cellText).join(' | '))
}

/* A whole number too long to be counted with. */
function losesDigits(text: string): boolean {
  const [digits] = /[1-9]\d{15,}/.exec(plain(text).replaceAll(',', '')) ?? []
  return digits !== undefined && BigInt(digits) !== BigInt(Number(digits))
}
