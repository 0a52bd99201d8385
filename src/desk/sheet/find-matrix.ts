/** Tables that say one number for each indicator and place: 各县（市、区）目标任务分解表, with the places across or down. */
import { readHeading } from './heading.ts'
import { cellAt, fillMerges, shownAt, type FilledTable } from './merged-cells.ts'
import { isRoleWord, nameOf, roleOf, roleOfTitles, type MatrixRole } from './matrix-words.ts'
import { plain } from './plain.ts'
import { cellText, isBlank, type SheetCell, type SheetTable } from './workbook.ts'

/** What a matrix says of one indicator in one place. */
export interface MatrixEntry {
  readonly place: string
  /** Where the place is named. */
  readonly placeAt: { readonly row: number; readonly column: number }
  readonly metric: string
  readonly metricAt: { readonly row: number; readonly column: number }
  /** As written; '' for none. */
  readonly unit: string
  /** Counted from 0. */
  readonly numbers: readonly {
    readonly row: number
    readonly column: number
    readonly value: SheetCell
    readonly role: MatrixRole
  }[]
}

export interface Matrix {
  /** The row of the headings that names places or indicators, from 0. */
  readonly headings: number
  readonly entries: readonly MatrixEntry[]
  /** Columns that hold something and belong to no entry, apart from numbering. */
  readonly unread: readonly number[]
  /** What stands over each column. */
  readonly headingsOf: readonly string[]
}

/** A column of indicators, with the numbers' role where its heading says it. */
interface MetricColumn {
  readonly column: number
  readonly metric: string
  readonly unit: string
  readonly role: MatrixRole
}

const ROWS_TRIED = 12
const FEWEST_PLACES = 3
/** What must be numbers of the cells that should be. */
const MOSTLY = 0.7
const PLACE =
  /^(?!全|各|本|合|总|小|分|所|地区|县区|市区|城区|镇区|乡镇|社区|辖区)\p{Script=Han}{1,9}(?:自治县|县|市|区|镇|乡|旗|街道)$/u
const PLACE_HEADING =
  /^(?:各|所[在属辖])?(?:县|市|区|镇|乡|旗|街道|地区|地市|[、/（）()\s]|办|单位|名称)*(?:县|市|区|镇|乡|旗|街道|地区|地市|区域|辖区)(?:[、/（）()\s]|县|市|区|镇|乡|街道|办|名称)*$/
const NUMBER = /^[≥≤>＞<＜+±~～-]?\s*\d[\d,，.]*\s*[%％\p{Script=Han}/³²]{0,8}$/u
const SHARE = /率$|占比|进度$|排名|位次|增[速幅长]|同比|[%％]$/
const NAMES_COUNTED: ReadonlySet<string> = new Set(['title', 'metric', 'summary'])

/** The matrix in a table; null: it is none. */
export function findMatrix(table: SheetTable): Matrix | null {
  const filled = fillMerges(table)
  for (let row = 0; row < Math.min(ROWS_TRIED, table.rows.length); row += 1) {
    const found = placesAcross(filled, row) ?? placesDown(filled, row)
    if (found) return found
  }
  return null
}

const textAt = (filled: FilledTable, row: number, column: number) => cellText(shownAt(filled, row, column)).trim()
const isNumber = (cell: SheetCell) => typeof cell === 'number' || NUMBER.test(cellText(cell).normalize('NFKC').trim())
const isNothing = (cell: SheetCell) => isBlank(cell) || /^[-—–/]+$/.test(cellText(cell).trim())

/* Places as headings, indicators below one another. */
function placesAcross(filled: FilledTable, headings: number): Matrix | null {
  const columns = Array.from({ length: filled.width }, (_, column) => column)
  const places = columns.filter((column) => PLACE.test(plain(cellText(cellAt(filled, headings, column)))))
  const names = places.map((column) => textAt(filled, headings, column))
  const [first = 0] = places
  if (places.length < FEWEST_PLACES || new Set(names).size < places.length) return null
  const rows = rowsBelow(filled, headings)
  const label = columns.find((column) => column < first && isLabel(filled, headings, rows, column))
  if (label === undefined) return null
  const unit = columns.find((column) => readHeading(textAt(filled, headings, column)).column === 'unit')
  const body = rows.filter(
    (row) => textAt(filled, row, label) !== '' && places.some((column) => isNumber(cellAt(filled, row, column))),
  )
  const cells = body.flatMap((row) =>
    places.map((column) => cellAt(filled, row, column)).filter((cell) => !isNothing(cell)),
  )
  if (body.length === 0 || cells.filter(isNumber).length < MOSTLY * cells.length) return null
  const role = roleAbove(filled, headings)
  const entries = body.flatMap((row) =>
    places.flatMap((column): MatrixEntry[] => {
      const value = cellAt(filled, row, column)
      if (isNothing(value)) return []
      const text = textAt(filled, row, label)
      return [
        {
          place: textAt(filled, headings, column),
          placeAt: { row: headings, column },
          metric: nameOf(text),
          metricAt: { row, column: label },
          unit: unit === undefined ? readHeading(text).bracket : textAt(filled, row, unit),
          numbers: [{ row, column, value, role }],
        },
      ]
    }),
  )
  return { headings, entries, ...otherColumns(filled, headings, [label, unit, ...places]) }
}

/* Places below one another, indicators as headings, perhaps with plan and done under each. */
function placesDown(filled: FilledTable, headings: number): Matrix | null {
  const columns = Array.from({ length: filled.width }, (_, column) => column)
  const placed = columns.find((column) => PLACE_HEADING.test(textAt(filled, headings, column)))
  if (placed === undefined) return null
  const rows = rowsBelow(filled, headings)
  const body = rows.filter((row) => PLACE.test(plain(textAt(filled, row, placed))))
  const [start] = body
  if (
    body.length < FEWEST_PLACES ||
    start === undefined ||
    new Set(body.map((row) => textAt(filled, row, placed))).size < body.length
  )
    return null
  const metrics = columns.flatMap((column) => metricColumn(filled, column, { headings, start, body, placed }))
  const named = new Set(metrics.map(({ metric }) => metric))
  const worded = columns.filter(
    (column) =>
      column !== placed &&
      !metrics.some((each) => each.column === column) &&
      body.some((row) => isWording(filled, headings, row, column)),
  )
  if (named.size < 2 || worded.length > 0) return null
  const above = roleAbove(filled, headings)
  const entries = body.flatMap((row) =>
    [...named].flatMap((metric): MatrixEntry[] => {
      const own = metrics.filter((each) => each.metric === metric)
      const [head] = own
      const numbers = own.flatMap(({ column, role }) => {
        const value = cellAt(filled, row, column)
        return isNothing(value) ? [] : [{ row, column, value, role: role ?? above }]
      })
      if (numbers.length === 0 || !head) return []
      return [
        {
          place: textAt(filled, row, placed),
          placeAt: { row, column: placed },
          metric,
          metricAt: { row: headings, column: head.column },
          unit: head.unit,
          numbers,
        },
      ]
    }),
  )
  return {
    headings: start - 1,
    entries,
    ...otherColumns(filled, headings, [placed, ...metrics.map(({ column }) => column)]),
  }
}

interface Down {
  readonly headings: number
  /** The first row of a place. */
  readonly start: number
  readonly body: readonly number[]
  readonly placed: number
}

/* A column of numbers under an indicator's name; shares and ranks are none. */
function metricColumn(
  filled: FilledTable,
  column: number,
  { headings, start, body, placed }: Down,
): readonly MetricColumn[] {
  const texts = Array.from({ length: start - headings }, (_, at) => textAt(filled, headings + at, column)).filter(
    (text, at, all) => text !== '' && text !== all[at - 1],
  )
  const [head = ''] = texts
  const last = texts.at(-1) ?? ''
  const cells = body.map((row) => cellAt(filled, row, column)).filter((cell) => !isNothing(cell))
  const known = readHeading(head).column
  if (column === placed || head === '' || (known !== null && !NAMES_COUNTED.has(known))) {
    if (!(texts.length > 1 && isRoleWord(head))) return []
  }
  if (cells.length === 0 || cells.filter(isNumber).length < MOSTLY * cells.length) return []
  if (texts.length > 1 && SHARE.test(nameOf(last))) return []
  const unit = texts.map((text) => readHeading(text).bracket).findLast((text) => text !== '') ?? ''
  if (texts.length === 1) return isRoleWord(head) ? [] : [{ column, metric: nameOf(head), unit, role: null }]
  // 目标任务 over several indicators, or an indicator over 计划 and 完成.
  const [metric, roleText] = isRoleWord(head) ? [last, head] : [head, last]
  return [{ column, metric: nameOf(metric), unit, role: roleOf(roleText) }]
}

/* The rows under the headings that hold something. */
function rowsBelow({ table }: FilledTable, headings: number): readonly number[] {
  return table.rows.flatMap((cells, row) => (row > headings && !cells.every(isBlank) ? [row] : []))
}

/* Whether a column names what is counted: words, and no unit or number. */
function isLabel(filled: FilledTable, headings: number, rows: readonly number[], column: number): boolean {
  const known = readHeading(textAt(filled, headings, column)).column
  if (known === 'unit' || known === 'number' || known === 'lead') return false
  const texts = rows.map((row) => cellText(cellAt(filled, row, column)).trim()).filter((text) => text !== '')
  return texts.length > 0 && texts.filter((text) => text.length > 1 && !isNumber(text)).length >= MOSTLY * texts.length
}

/* A cell that says what is to be done, apart from who does it. */
function isWording(filled: FilledTable, headings: number, row: number, column: number): boolean {
  const known = readHeading(textAt(filled, headings, column)).column
  if (known === 'lead' || known === 'supporting' || known === 'notes' || known === 'due' || known === 'number')
    return false
  const text = cellText(cellAt(filled, row, column)).trim()
  return text !== '' && !isNumber(text) && !/^[-—–/]+$/.test(text)
}

function otherColumns(
  filled: FilledTable,
  headings: number,
  used: readonly (number | undefined)[],
): Pick<Matrix, 'unread' | 'headingsOf'> {
  const headingsOf = Array.from({ length: filled.width }, (_, column) => textAt(filled, headings, column))
  const isOther = (heading: string, column: number) =>
    heading !== '' && !used.includes(column) && readHeading(heading).column !== 'number'
  return { unread: headingsOf.flatMap((heading, column) => (isOther(heading, column) ? [column] : [])), headingsOf }
}

/* What the titles above and the tab say of all numbers: 目标任务分解表 is a plan, 完成情况表 is not, 目标完成情况表 may be either. */
function roleAbove({ table }: FilledTable, headings: number): MatrixRole {
  return roleOfTitles([table.name, ...table.rows.slice(0, headings).flatMap((row) => row.map(cellText))])
}
