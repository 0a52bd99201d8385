/** Where in a sheet the headings stand, and which of them are known: title rows above, two header rows and merged groups included. */
import { columnOf, type ColumnId } from './columns.ts'
import { assignColumns, type AssignedColumns } from './assign-columns.ts'
import { isUnitText, readHeading } from './heading.ts'
import { readSense } from './heading-sense.ts'
import { cellAt, fillMerges, isMergedWithAbove, shownAt, type FilledTable } from './merged-cells.ts'
import { plainNumber } from './record-field.ts'
import { titleYears } from './title-years.ts'
import { isKnownUnit, looksLikeBody } from './unit-or-body.ts'
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
  /** Columns of which it is not known which is the target, or the latest figure. */
  readonly asked: AssignedColumns['asked']
  /** The year that the titles above speak of; null: none, or several. */
  readonly year: number | null
  /** The year of the months and days that those titles speak of: 月报（2026年9月）; null: none, or several. */
  readonly monthYear: number | null
  /** The year over two, 2026/27, that the titles above speak of, by its first; null: none, or several. */
  readonly splitYear: number | null
  /** The column that names the wider task that a row is part of; null: none. */
  readonly within: number | null
}

const ROWS_TRIED = 40
const MOST_ROWS = 3
const LONGEST_HEADING = 60
const KNOWN_NOT_BY_CHANCE = 2
/** What each further row of headings must bring. */
const ROW_COST = 0.5
/** So many columns are known by no other row. */
const SURELY = 12

/** The best header of a sheet; null where no row names at least two columns of which one says what is promised. `announced`: the year in which its promises were made, where that is known. */
export function findHeader(table: SheetTable, announced: number | null = null): Header | null {
  const filled = fillMerges(table)
  let best: Header | null = null
  let bestScore = 0
  const tried = new Set<string>()
  for (let first = 0; first < Math.min(ROWS_TRIED, table.rows.length) && bestScore < SURELY; first += 1) {
    /* Headings that stand again further down, as on a new page, are not those of the table. */
    const texts = (table.rows[first] ?? []).map((cell) => cellText(cell).trim()).join('|')
    if (tried.has(texts) || isTitleRow(filled, first)) continue
    tried.add(texts)
    for (
      let last = first;
      last < first + MOST_ROWS &&
      last < table.rows.length &&
      isHeadingRow(filled, last) &&
      (last === first || goesOn(filled, last));
      last += 1
    ) {
      if (!namesSome(filled, first, last)) continue
      const header = readHeader(filled, first, last, announced)
      const score = header.known - ROW_COST * (last - first)
      const says = header.columns.some(({ column }) => column === 'title' || column === 'metric' || column === 'id')
      if (header.known >= 2 && says && score > bestScore) [best, bestScore] = [header, score]
    }
  }
  return best && withAllRows(best, announced)
}

/** The header that stands in given rows. */
export function readHeader(filled: FilledTable, first: number, last: number, announced: number | null = null): Header {
  const paths = Array.from({ length: filled.width }, (_, at) => pathOf(filled, at, first, last))
  const { year, monthYear, splitYear } = titleYears(filled.table, first)
  const {
    columns: ids,
    asked,
    within,
  } = assignColumns(filled, paths, last + 1, {
    titled: year ?? splitYear,
    announced,
  })
  const columns = paths.map((texts, at): HeadedColumn => {
    const readings = texts.map(readHeading)
    const unit = texts.toReversed().find(isUnitText)
    const bracket =
      unit?.replaceAll(/^[（(【[]|[)）】\]]$/g, '') ?? readings.findLast((each) => each.bracket !== '')?.bracket
    return {
      heading: texts.join(' / '),
      column: ids[at] ?? null,
      bracket: bracket?.replace(/^(?:计量)?单位[:：]/, '').trim() ?? '',
      asOf: readings.findLast(({ asOf }) => asOf !== '')?.asOf ?? '',
    }
  })
  const known = new Set(ids.filter((id) => id !== null)).size
  return {
    filled,
    first,
    last,
    columns: settleUnit(filled, last, columns),
    known,
    asked,
    year,
    monthYear,
    splitYear,
    within,
  }
}

/* The texts over a column from the top down. */
function pathOf(filled: FilledTable, at: number, first: number, last: number): readonly string[] {
  const texts: string[] = []
  for (let row = first; row <= last; row += 1) {
    const own = cellText(shownAt(filled, row, at)).trim()
    const text = own === '' && row < last && texts.length === 0 ? groupLeftOf(filled, row, at) : own
    if (text !== '' && text !== texts.at(-1)) texts.push(text)
  }
  return texts
}

/* In a table without merged cells a group of headings stands over its first column alone. */
function groupLeftOf(filled: FilledTable, row: number, at: number): string {
  if ((filled.table.merges ?? []).length > 0 || isBlank(cellAt(filled, row + 1, at))) return ''
  for (let left = at - 1; left >= 0 && !isBlank(cellAt(filled, row + 1, left)); left -= 1) {
    const text = cellText(cellAt(filled, row, left)).trim()
    if (text !== '') return text
  }
  return ''
}

/* Headings are short texts and no numbers. */
function isHeadingRow({ table }: FilledTable, row: number): boolean {
  const cells = (table.rows[row] ?? []).filter((cell) => !isBlank(cell))
  return (
    cells.length > 0 &&
    cells.every((cell) => typeof cell === 'string' && cell.length <= LONGEST_HEADING && plainNumber(cell) === null)
  )
}

/* One text that is merged over the whole table is its title, and groups no columns. */
function isTitleRow({ table, width }: FilledTable, row: number): boolean {
  const cells = (table.rows[row] ?? []).filter((cell) => !isBlank(cell))
  return (
    cells.length === 1 &&
    (table.merges ?? []).some(
      ({ top, bottom, left, right }) => top === row && bottom === row && right - left + 1 >= width,
    )
  )
}

/* Whether any cell of some rows is a heading of ours. */
function namesSome({ table }: FilledTable, first: number, last: number): boolean {
  return table.rows
    .slice(first, last + 1)
    .some((row) => row.some((cell) => readHeading(cellText(cell)).column !== null))
}

/* A further row of headings is merged with the one above, or names several columns itself: a task may well say 说明 in one of its cells. */
function goesOn(filled: FilledTable, row: number): boolean {
  if (isMergedWithAbove(filled, row)) return true
  const known = (filled.table.rows[row] ?? []).filter((cell) => readHeading(cellText(cell)).column !== null)
  return known.length >= KNOWN_NOT_BY_CHANCE
}

/* With the rows that are merged with it, those that divide its groups, and a row of units. */
function withAllRows(header: Header, announced: number | null): Header {
  const { filled } = header
  let { first, last } = header
  while (first > 0 && isMergedWithAbove(filled, first)) first -= 1
  while (
    last + 1 < filled.table.rows.length &&
    (isMergedWithAbove(filled, last + 1) || divides(header, last + 1) || isUnitRow(filled, last + 1))
  )
    last += 1
  return first === header.first && last === header.last ? header : readHeader(filled, first, last, announced)
}

/* 一季度, 二季度 … under 年度计划, without a word where the tasks are named. */
function divides({ filled, columns }: Header, row: number): boolean {
  if (!isHeadingRow(filled, row)) return false
  const title = columns.findIndex(({ column }) => column === 'title')
  const texts = (filled.table.rows[row] ?? []).map((cell) => cellText(cell).trim())
  const own = texts.filter((text) => text !== '')
  if (own.length < KNOWN_NOT_BY_CHANCE || title < 0 || texts[title] !== '') return false
  const heads = own.filter(
    (text) => readHeading(text).column !== null || readSense([text]).span !== null || readSense([text]).role !== null,
  )
  return heads.length * 2 >= own.length || fillsGroups(filled, row, title)
}

/* 长度, 投资 | 长度, 投资 under groups that stand over the first of their columns, with the numbers of a task below. */
function fillsGroups(filled: FilledTable, row: number, title: number): boolean {
  const columns = Array.from({ length: filled.width }, (_, at) => at).filter((at) => !isBlank(cellAt(filled, row, at)))
  const opens = columns.filter((at) => isBlank(shownAt(filled, row - 1, at)))
  const numbers = columns.filter((at) => plainNumber(cellText(cellAt(filled, row + 1, at))) !== null)
  return opens.length > 0 && numbers.length * 2 > columns.length && !isBlank(cellAt(filled, row + 1, title))
}

/* 万元, 公里, % under the headings, and nothing else. */
function isUnitRow({ table }: FilledTable, row: number): boolean {
  const texts = (table.rows[row] ?? []).map((cell) => cellText(cell).trim()).filter((text) => text !== '')
  return texts.length > 0 && texts.every((text) => /^[-—/]+$/.test(text) || isUnitText(text)) && texts.some(isUnitText)
}

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
  const bodies = samples.filter(looksLikeBody).length
  /* A name that is neither spoils nothing: 综合专班甲 between offices. */
  return bodies > samples.filter(isKnownUnit).length
    ? columns.map((each, position) => (position === at ? { ...each, column: 'lead' as const } : each))
    : columns
}
