/** Where in a sheet the headings stand, and which of them are known: title rows above, two header rows and merged groups included. */
import { columnOf, type ColumnId } from './columns.ts'
import { readHeading } from './heading.ts'
import { fillMerges, isMergedWithAbove, shownAt, type FilledTable } from './merged-cells.ts'
import { plainNumber } from './record-field.ts'
import { cellText, isBlank, type SheetTable } from './workbook.ts'

/** One column under the headings. */
export interface HeadedColumn {
  /** The headings from the top down, joined by ' / '; '' for none. */
  readonly heading: string
  readonly column: ColumnId | null
  /** A unit in brackets, as written. */
  readonly bracket: string
  /** 截至…, as written in the heading. */
  readonly asOf: string
}

export interface Header {
  readonly filled: FilledTable
  /** The rows of the headings, from 0, both included. */
  readonly first: number
  readonly last: number
  readonly columns: readonly HeadedColumn[]
  /** How many different columns are known. */
  readonly known: number
}

const ROWS_TRIED = 40
const MOST_ROWS = 3
const LONGEST_HEADING = 60
const KNOWN_NOT_BY_CHANCE = 2
/** What each further row of headings must bring. */
const ROW_COST = 0.5

/** The best header of a sheet; null where no row names at least two columns of which one says what is promised. */
export function findHeader(table: SheetTable): Header | null {
  const filled = fillMerges(table)
  let best: Header | null = null
  let bestScore = 0
  for (let first = 0; first < Math.min(ROWS_TRIED, table.rows.length); first += 1) {
    for (
      let last = first;
      last < first + MOST_ROWS &&
      last < table.rows.length &&
      isHeadingRow(filled, last) &&
      (last === first || goesOn(filled, last));
      last += 1
    ) {
      const header = readHeader(filled, first, last)
      const score = header.known - ROW_COST * (last - first)
      const says = header.columns.some(({ column }) => column === 'title' || column === 'metric' || column === 'id')
      if (header.known >= 2 && says && score > bestScore) [best, bestScore] = [header, score]
    }
  }
  return best && withRowsAbove(best)
}

/** The header that stands in given rows. */
export function readHeader(filled: FilledTable, first: number, last: number): Header {
  const taken = new Set<ColumnId>()
  const columns = Array.from({ length: filled.width }, (_, at): HeadedColumn => {
    const texts: string[] = []
    for (let row = first; row <= last; row += 1) {
      const text = cellText(shownAt(filled, row, at)).trim()
      if (text !== '' && text !== texts.at(-1)) texts.push(text)
    }
    const tries = [texts.at(-1) ?? '', texts.join(''), texts[0] ?? ''].map(readHeading)
    const known =
      tries.flatMap(({ column, other }) => [column, other]).find((column) => column !== null && !taken.has(column)) ??
      null
    if (known) taken.add(known)
    const bracket = texts
      .toReversed()
      .map((text) => readHeading(text).bracket)
      .find((each) => each !== '')
    return {
      heading: texts.join(' / '),
      column: known,
      bracket: bracket ?? '',
      asOf: tries.find(({ asOf }) => asOf !== '')?.asOf ?? '',
    }
  })
  return { filled, first, last, columns: settleUnit(filled, last, columns), known: taken.size }
}

/* Headings are short texts and no numbers. */
function isHeadingRow({ table }: FilledTable, row: number): boolean {
  const cells = (table.rows[row] ?? []).filter((cell) => !isBlank(cell))
  return (
    cells.length > 0 &&
    cells.every((cell) => typeof cell === 'string' && cell.length <= LONGEST_HEADING && plainNumber(cell) === null)
  )
}

/* A further row of headings is merged with the one above, or names several columns itself: a task may well say 说明 in one of its cells. */
function goesOn(filled: FilledTable, row: number): boolean {
  if (isMergedWithAbove(filled, row)) return true
  const known = (filled.table.rows[row] ?? []).filter((cell) => readHeading(cellText(cell)).column !== null)
  return known.length >= KNOWN_NOT_BY_CHANCE
}

function withRowsAbove(header: Header): Header {
  let first = header.first
  while (first > 0 && isMergedWithAbove(header.filled, first)) first -= 1
  return first === header.first ? header : readHeader(header.filled, first, header.last)
}

const BODY =
  /(?:局|委|厅|办|政府|公司|院|中心|部|处|会|集团|署|站|队|学|馆|社|省|市|县|区|镇|街道|bureau|office|department|ministry|government|committee|ltd|inc)\.?$/i
const SAMPLE = 20

/* 单位 is the unit of a number, or who answers for it where nobody else is named: what stands below decides. */
function settleUnit(filled: FilledTable, last: number, columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
  const at = columns.findIndex(({ column }) => column === 'unit')
  if (at < 0 || columns.some(({ column }) => column === 'lead') || columns[at]?.heading === columnOf('unit').zh)
    return columns
  const samples: string[] = []
  for (let row = last + 1; row < filled.table.rows.length && samples.length < SAMPLE; row += 1) {
    const text = cellText(shownAt(filled, row, at)).trim()
    if (text !== '') samples.push(text)
  }
  const bodies = samples.filter((text) => BODY.test(text)).length
  return bodies * 2 > samples.length
    ? columns.map((each, position) => (position === at ? { ...each, column: 'lead' as const } : each))
    : columns
}
