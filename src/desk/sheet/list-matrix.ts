/** A matrix as the list that it stands for: a row for each indicator and place, so that it is read as any other table. */
import { columnOf, type ColumnId } from './columns.ts'
import type { Answers, Doubts } from './doubts.ts'
import { findMatrix } from './find-matrix.ts'
import type { Matrix, MatrixEntry } from './matrix-cells.ts'
import type { MatrixRole } from './matrix-words.ts'
import type { SheetComplaint } from './sheet-fault.ts'
import { cellText, columnLetter, type SheetCell, type SheetTable, type Workbook } from './workbook.ts'

/** A workbook whose matrices are lists. */
export interface ListedWorkbook {
  readonly workbook: Workbook
  /** What was found wrong with a sheet, said of the cells that it was made of, and with what is to be said of the matrix itself: which numbers wait for an answer, which columns are not read. */
  readonly placed: (complaints: readonly SheetComplaint[], sheet: string, doubts: Doubts) => readonly SheetComplaint[]
}

interface Listed {
  /** As it came. */
  readonly source: SheetTable
  readonly table: SheetTable
  readonly matrix: Matrix
  /** In the order of the list's rows. */
  readonly entries: readonly MatrixEntry[]
}

/** The columns of a list, in their order. */
const COLUMNS = ['title', 'metric', 'region', 'unit', 'target', 'latest'] as const satisfies readonly ColumnId[]
const CODE = 'matrix-values'
const TOTAL = /^(?:合计|总计|小计|共计|[全各本][省市县区镇].{0,4}|.{0,6}平均)$/

/** Turns each matrix of a workbook into a list. Numbers of which no words tell whether they are targets are left out of it until that is answered. */
export function listMatrices(workbook: Workbook, answers: Answers = {}): ListedWorkbook {
  const lists = new Map<string, Listed>()
  for (const table of workbook) {
    const matrix = table.layout === undefined ? findMatrix(table) : null
    if (matrix) lists.set(table.name, listOf(table, matrix, answers))
  }
  return {
    workbook: workbook.map((table) => lists.get(table.name)?.table ?? table),
    placed: (complaints, sheet, doubts) => {
      const list = lists.get(sheet)
      return list ? [...said(list, doubts), ...complaints.map((complaint) => placeOf(complaint, list))] : complaints
    },
  }
}

function listOf(table: SheetTable, matrix: Matrix, answers: Answers): Listed {
  const answered = roleOf(answers[`${CODE}:`])
  const entries = matrix.entries.flatMap((entry) => {
    const numbers = entry.numbers.flatMap((number) => {
      const role = number.role ?? answered
      return role === null ? [] : [{ ...number, role }]
    })
    return numbers.length === 0 ? [] : [{ ...entry, numbers }]
  })
  /* 2026年目标 and 1-11月 say the year and the day of all, where all say the same. */
  const headed = (role: MatrixRole) => {
    const own = new Set(
      entries.flatMap(({ numbers }) => numbers.flatMap((each) => (each.role === role ? each.heading : []))),
    )
    const [only = ''] = own
    return own.size === 1 && /\d/.test(only) ? only : null
  }
  const heads = COLUMNS.map(
    (id) => (id === 'target' ? headed('plan') : id === 'latest' ? headed('done') : null) ?? columnOf(id).zh,
  )
  const rows = [...table.rows.slice(0, matrix.headings), heads, ...entries.map(rowOf)]
  const merges = (table.merges ?? []).filter(({ bottom }) => bottom < matrix.headings)
  const { isHidden } = table
  return {
    source: table,
    table: { name: table.name, rows, merges, ...(isHidden === undefined ? {} : { isHidden }) },
    matrix,
    entries,
  }
}

function roleOf(answer: string | null | undefined): MatrixRole {
  return answer === 'target' ? 'plan' : answer === 'latest' ? 'done' : null
}

function rowOf({ place, metric, unit, numbers }: MatrixEntry): readonly SheetCell[] {
  const of = (role: MatrixRole) => numbers.find((number) => number.role === role)?.value ?? null
  return [`${place}${metric}`, metric, place, unit, of('plan'), of('done')]
}

function said({ source: table, matrix, entries }: Listed, doubts: Doubts): readonly SheetComplaint[] {
  const { name: sheet } = table
  const headingOf = (column: number) => matrix.headingsOf[column] ?? ''
  const waiting = matrix.entries.flatMap(({ numbers }) =>
    numbers.flatMap(({ row, column, value, role }): SheetComplaint[] => {
      const found = cellText(value)
      if (role !== null || doubts.ask({ code: CODE, about: '', sheet, example: found }) !== null) return []
      return [
        {
          code: 'not-answered',
          sheet,
          row: row + 1,
          column: columnLetter(column),
          heading: headingOf(column),
          found,
          expected: '',
        },
      ]
    }),
  )
  const unread = matrix.unread.map((column): SheetComplaint => {
    return {
      code: 'unknown-column',
      sheet,
      row: null,
      column: columnLetter(column),
      heading: headingOf(column),
      found: '',
      expected: '',
    }
  })
  /* A total is left out; of other rows with numbers nobody has read anything. */
  const others = matrix.otherRows.map((row): SheetComplaint => {
    const texts = (table.rows[row] ?? []).map(cellText).filter((text) => text !== '')
    return {
      code: texts.some((text) => TOTAL.test(text)) ? 'total-row' : texts.length > 2 ? 'another-table' : 'note-row',
      sheet,
      row: row + 1,
      column: null,
      heading: '',
      found: texts.join(' | '),
      expected: '',
    }
  })
  const listed: SheetComplaint = {
    code: 'matrix-listed',
    sheet,
    row: null,
    column: null,
    heading: '',
    found: String(entries.length),
    expected: '',
  }
  return [listed, ...waiting, ...unread, ...others]
}

/* Back to where it stands: a list's row is a cell of its matrix. */
function placeOf(complaint: SheetComplaint, { table, matrix, entries }: Listed): SheetComplaint {
  if (complaint.sheet !== table.name || complaint.row === null) return complaint
  const entry = entries[complaint.row - matrix.headings - 2]
  if (!entry) return complaint
  const id = COLUMNS.find((_, at) => columnLetter(at) === complaint.column)
  const [first] = entry.numbers
  const number = entry.numbers.find(({ role }) => role === (id === 'latest' ? 'done' : 'plan')) ?? first
  const at = id === 'metric' ? entry.metricAt : id === 'region' ? entry.placeAt : number
  return at ? { ...complaint, row: at.row + 1, column: columnLetter(at.column) } : complaint
}
