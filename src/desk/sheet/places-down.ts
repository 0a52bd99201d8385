/** Matrices with a row for each place. */
import { readHeading } from './heading.ts'
import {
  FEWEST_PLACES,
  isNothing,
  isNumber,
  MOSTLY,
  otherColumns,
  PLACE,
  roleAbove,
  rowsBelow,
  textAt,
  type Matrix,
  type MatrixEntry,
} from './matrix-cells.ts'
import { isRoleWord, nameOf, roleOf, type MatrixRole } from './matrix-words.ts'
import { cellAt, type FilledTable } from './merged-cells.ts'
import { plain } from './plain.ts'
import { cellText } from './workbook.ts'

/** A column of indicators, with the numbers' role where its heading says it. */
interface MetricColumn {
  readonly column: number
  readonly metric: string
  readonly unit: string
  readonly role: MatrixRole
  readonly heading: string
}

const PLACE_HEADING =
  /^(?:各|所[在属辖])?(?:县|市|区|镇|乡|旗|街道|地区|地市|[、/（）()\s]|办|单位|名称)*(?:县|市|区|镇|乡|旗|街道|地区|地市|区域|辖区)(?:[、/（）()\s]|县|市|区|镇|乡|街道|办|名称)*$/
const SHARE = /率$|占比|进度$|排名|位次|增[速幅长]|同比|[%％]$/
const RANK = /排名|位次|名次|得分/
const PAST = /上年|去年|同期|上月/
const NAMES_COUNTED: ReadonlySet<string> = new Set(['title', 'metric', 'summary'])

/** Places below one another, indicators as headings, perhaps with plan and done under each; null: they do not stand so. */
export function placesDown(filled: FilledTable, headings: number): Matrix | null {
  const columns = Array.from({ length: filled.width }, (_, column) => column)
  const rows = rowsBelow(filled, headings)
  const placed = columns.find((column) => headsPlaces(filled, headings, rows, column))
  if (placed === undefined) return null
  /* A heading of places once more is that of another table. */
  const end = rows.find(
    (row) => row > headings + 2 && PLACE_HEADING.test(textAt(filled, row, placed)) && !isPlace(filled, row - 1, placed),
  )
  const body = rows.filter((row) => isPlace(filled, row, placed) && (end === undefined || row < end))
  const start = rows.find((row) => !['', textAt(filled, headings, placed)].includes(textAt(filled, row, placed)))
  if (
    body.length < FEWEST_PLACES ||
    start === undefined ||
    new Set(body.map((row) => textAt(filled, row, placed))).size < body.length
  )
    return null
  const measured = columns.flatMap((column) => metricColumn(filled, column, { headings, start, body, placed }))
  /* Plan and done under a measure are no list of tasks, whatever stands beside them. */
  const isGrouped = measured.some(
    ({ role, metric }) => role === 'plan' && measured.some((each) => each.metric === metric && each.role === 'done'),
  )
  const metrics = isGrouped ? measured.filter(({ role }) => role !== null) : measured
  const named = new Set(metrics.map(({ metric }) => metric))
  const worded = columns.filter(
    (column) =>
      column !== placed &&
      !metrics.some((each) => each.column === column) &&
      body.some((row) => isWording(filled, headings, row, column)),
  )
  if (
    named.size < 2 ||
    (worded.length > 0 && (!isGrouped || worded.some((column) => namesTask(filled, headings, column))))
  )
    return null
  const entries = entriesOf(filled, metrics, { headings, start, body, placed })
  return {
    headings: start - 1,
    entries,
    otherRows: rows.filter((row) => row >= start && !body.includes(row)),
    ...otherColumns(filled, headings, [placed, ...metrics.map(({ column }) => column)]),
  }
}

/* A cell for each place and indicator. */
function entriesOf(
  filled: FilledTable,
  metrics: readonly MetricColumn[],
  { headings, body, placed }: Down,
): readonly MatrixEntry[] {
  const above = roleAbove(filled, headings)
  return body.flatMap((row) =>
    [...new Set(metrics.map(({ metric }) => metric))].flatMap((metric): MatrixEntry[] => {
      const own = metrics.filter((each) => each.metric === metric)
      const [head] = own
      const numbers = own.flatMap(({ column, role, heading }) => {
        const value = cellAt(filled, row, column)
        return isNothing(value) ? [] : [{ row, column, value, role: role ?? above, heading }]
      })
      if (numbers.length === 0 || !head) return []
      return [
        {
          place: nameOf(textAt(filled, row, placed)),
          placeAt: { row, column: placed },
          metric,
          metricAt: { row: headings, column: head.column },
          unit: head.unit,
          numbers,
        },
      ]
    }),
  )
}

const isPlace = (filled: FilledTable, row: number, column: number) =>
  PLACE.test(plain(nameOf(textAt(filled, row, column))))

/* 县区, 镇（街道）; 单位 where towns stand below. */
function headsPlaces(filled: FilledTable, headings: number, rows: readonly number[], column: number): boolean {
  const heading = textAt(filled, headings, column)
  if (PLACE_HEADING.test(heading)) return true
  const places = rows.filter((row) => isPlace(filled, row, column))
  return /^(?:责任|考核|填报)?单位$/.test(heading) && places.length * 2 >= rows.length
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
  if (texts.length > 1 && (SHARE.test(nameOf(last)) || PAST.test(last))) return []
  const unit = texts.map((text) => readHeading(text).bracket).findLast((text) => text !== '') ?? ''
  if (texts.length === 1)
    return isRoleWord(head) || RANK.test(nameOf(head))
      ? []
      : [{ column, metric: nameOf(head), unit, role: null, heading: '' }]
  // 目标任务 over several indicators, or an indicator over 计划 and 完成, perhaps with its field above.
  const [metric, heading] = isRoleWord(head) ? [last, head] : [texts.at(-2) ?? head, last]
  return [{ column, metric: nameOf(metric).replace(/^其中[:：]?/, ''), unit, role: roleOf(heading), heading }]
}

/* Headings of what is to be done. */
function namesTask(filled: FilledTable, headings: number, column: number): boolean {
  const { column: known } = readHeading(textAt(filled, headings, column))
  return known === 'title' || known === 'metric' || known === 'summary'
}

/* A cell that says what is to be done, apart from who does it. */
function isWording(filled: FilledTable, headings: number, row: number, column: number): boolean {
  const known = readHeading(textAt(filled, headings, column)).column
  if (known === 'lead' || known === 'supporting' || known === 'notes' || known === 'due' || known === 'number')
    return false
  const text = cellText(cellAt(filled, row, column)).trim()
  return text !== '' && !isNumber(text) && !/^[-—–/]+$/.test(text)
}
