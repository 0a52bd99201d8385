/** What the ledger has to put into the figure cells of an office's own table: for each row its commitment, and the latest figure, its day and its words as the table writes them. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import { dayNumber } from '#src/domain/deadline.ts'
import type { Commitment, Ledger } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import type { ColumnId } from './columns.ts'
import type { DataRow } from './data-rows.ts'
import type { Answers, Doubt } from './doubts.ts'
import { dateAbove } from './figure-day.ts'
import type { Header } from './find-header.ts'
import { createDraft, type ImportDraft } from './import-draft.ts'
import { inTermsOf } from './falls.ts'
import { matchRows, type MatchedRow } from './match-rows.ts'
import { readDateCell } from './read-date-cell.ts'
import { readFigureCell, type ReadUnit } from './read-figure-cell.ts'
import { openSheet } from './open-sheet.ts'
import { headed } from './read-sheet.ts'
import { rowUnit, type HeadingUnits } from './row-units.ts'
import { mappingOf, type SheetMapping } from './sheet-mapping.ts'
import { cellText, isBlank, type Merge, type SheetCell, type Workbook } from './workbook.ts'

/** The columns that may be filled. */
export const FILLED_COLUMNS = ['latest', 'latest-date', 'progress'] as const
export type FilledColumn = (typeof FILLED_COLUMNS)[number]

/** Why a row gets nothing: no commitment · a question is open · several are as likely · another row is it · nothing was reported · the figure was reported as more or less than what it says. */
export type UnfilledWhy = 'no-match' | 'asked' | 'several' | 'twice' | 'no-figure' | 'inexact'

/** A cell to fill, counted from 0. `tries`: what may be written, the likeliest first; the first that reads back as `wanted` is right. */
export interface FillCell {
  readonly row: number
  readonly column: number
  readonly is: FilledColumn
  readonly before: SheetCell
  /** The cell is part of a merged area that several rows or columns share. */
  readonly isMerged: boolean
  readonly wanted: number | string
  readonly tries: readonly (number | string)[]
}

/** A row of the table. */
export interface FillRow {
  /** From 1. */
  readonly row: number
  readonly title: string
  /** The commitment that it is; null: none, and `why` says so. */
  readonly commitment: Commitment | null
  readonly why: UnfilledWhy | null
  /** The day of its figure; null: it has none. */
  readonly day: CalendarDate | null
  readonly cells: readonly FillCell[]
}

/** How a table is to be filled. */
export interface FillPlan {
  readonly sheet: string
  readonly rows: readonly FillRow[]
  readonly doubts: readonly Doubt[]
  /** The day that a heading or title gives to the figures of the table; null: none, or there is a column for days. */
  readonly headingDay: CalendarDate | null
}

export interface FillOptions {
  readonly ledger: Ledger
  readonly lang: Language
  readonly today: CalendarDate
  readonly mapping: SheetMapping | null
  readonly answers: Answers
  /** Whether words of progress are written too. */
  readonly words: boolean
}

/** Plans the filling of a workbook; null where no headings are known or no column for figures is. */
export function* planFilling(workbook: Workbook, options: FillOptions): Generator<void, FillPlan | null> {
  const read = yield* matched(workbook, options)
  if (read === null) return null
  const { draft, header, matches } = read
  const columns = columnsOf(header)
  if (!columns.has('latest') && !(options.words && columns.has('progress'))) return null
  const { units } = headed(mappingOf(header))
  const merges = workbook.find(({ name }) => name === header.filled.table.name)?.merges ?? []
  const claimed = new Set<string>()
  const rows = matches.map((row): FillRow => {
    const { match, identity } = row
    const of = { row: row.row.row, title: identity.title, commitment: null, day: null, cells: [] }
    if (match.kind === 'none') return { ...of, why: 'no-match' }
    if (match.kind === 'several' || match.kind === 'asked') return { ...of, why: match.kind }
    const { commitment } = match
    if (claimed.has(commitment.id)) return { ...of, why: 'twice' }
    claimed.add(commitment.id)
    return { ...of, commitment, ...filling(draft, row, { commitment, columns, merges, units, words: options.words }) }
  })
  const headingDay = columns.has('latest-date') ? null : dateAbove(header, options.today)
  return { sheet: header.filled.table.name, rows, doubts: draft.doubts.all(), headingDay }
}

/** What the filled cells of a workbook say, by `row column` from 0: as figures, days and words; null where that cannot be read. */
export function* readFilled(
  workbook: Workbook,
  plan: FillPlan,
  options: FillOptions,
): Generator<void, ReadonlyMap<string, number | string | null>> {
  const said = new Map<string, number | string | null>()
  const read = yield* matched(workbook, options)
  if (read === null) return said
  const { draft, header, matches } = read
  const { units } = headed(mappingOf(header))
  const rows = new Map(matches.map(({ row }) => [row.row, row]))
  for (const { row, commitment, cells } of plan.rows)
    for (const { column, row: at, is } of cells) {
      const found = rows.get(row)
      said.set(`${at} ${column}`, found && commitment ? saidBy(draft, found, is, { commitment, units }) : null)
    }
  return said
}

interface Matched {
  readonly draft: ImportDraft
  readonly header: Header
  readonly matches: readonly MatchedRow[]
}

function* matched(
  workbook: Workbook,
  { ledger, lang, today, mapping, answers }: FillOptions,
): Generator<void, Matched | null> {
  const source = { id: '', title: { zh: '', en: '' }, kind: 'mirror', strength: 'B', retrieved: today } as const
  const draft = createDraft({ ledger, lang, today, source, announced: today, figureDate: null, answers })
  const opened = yield* openSheet(workbook, mapping, draft)
  if (opened?.isAsWritten !== true) return null
  const { header } = opened.settled
  const { units } = headed(mappingOf(header))
  const { read } = yield* matchRows(draft, opened.rows, { units, sheet: header.filled.table.name, exported: null })
  return { draft, header, matches: read }
}

function columnsOf(header: Header): ReadonlyMap<ColumnId, number> {
  const columns = new Map<ColumnId, number>()
  for (const [at, { column }] of header.columns.entries())
    if (column !== null && !columns.has(column)) columns.set(column, at)
  return columns
}

interface RowFilling {
  readonly commitment: Commitment
  readonly columns: ReadonlyMap<ColumnId, number>
  readonly merges: readonly Merge[]
  readonly units: HeadingUnits
  readonly words: boolean
}

function filling(
  draft: ImportDraft,
  { row }: MatchedRow,
  { commitment, columns, merges, units, words }: RowFilling,
): Pick<FillRow, 'why' | 'day' | 'cells'> {
  const assessment = draft.assessmentOf(commitment.id)
  const { figure = null, reports = [] } = assessment ?? {}
  const report = figure?.report ?? reports.at(-1) ?? null
  const isExact = figure === null || (figure.report.comparator ?? 'exactly') === 'exactly'
  const note = report?.note?.[draft.context.lang] ?? ''
  const cells = FILLED_COLUMNS.flatMap((is): readonly FillCell[] => {
    const column = columns.get(is)
    if (column === undefined || report === null) return []
    const before = row.cells.get(is) ?? null
    const at = row.row - 1
    const isMerged = merges.some(
      ({ top, bottom, left, right }) =>
        top <= at && at <= bottom && left <= column && column <= right && (top !== bottom || left !== column),
    )
    const cell = { row: at, column, is, before, isMerged }
    if (is === 'progress') return words && note !== '' ? [{ ...cell, wanted: note, tries: [note] }] : []
    if (figure === null || !isExact) return []
    if (is === 'latest-date')
      return [{ ...cell, wanted: figure.report.date, tries: daysAs(figure.report.date, before) }]
    const value = figure.report.value ?? 0
    return [{ ...cell, wanted: value, tries: numbersAs(draft, row, value, units) }]
  })
  const day = figure?.report.date ?? null
  if (cells.length > 0) return { why: null, day, cells }
  return { day, why: figure !== null && !isExact ? 'inexact' : 'no-figure', cells }
}

/* In the words of the cell where it has some, in the unit of its column, as a fraction where it shows percentages. */
function numbersAs(draft: ImportDraft, row: DataRow, value: number, units: HeadingUnits): readonly (number | string)[] {
  const before = row.cells.get('latest') ?? null
  const unit = rowUnit(draft, row, 'latest', units)
  const target = row.cells.get('target') ?? null
  const plain = digits(value / (unit?.scale ?? 1))
  /* A number that is shown as a percentage reads like words. */
  const isPercent = typeof before === 'string' && /^-?[\d.]+%$/.test(before)
  return [
    ...(isPercent ? [digits(plain / 100)] : []),
    ...inWords(draft, before, value, unit),
    ...(isBlank(before) && unit === null ? inWords(draft, target, value, null) : []),
    plain,
    digits(plain / 100),
  ]
}

function digits(number: number): number {
  return Number(number.toPrecision(15))
}

/* 3100万元 or 约3100万元 becomes 3500万元: the number changes, and what stands behind it stays. */
function inWords(draft: ImportDraft, words: SheetCell, value: number, unit: ReadUnit | null): readonly string[] {
  if (typeof words !== 'string') return []
  const [number = '', ...more] = words.match(/\d[\d,，]*(?:\.\d+)?/g) ?? []
  const read = readFigureCell(words, unit, draft.units, draft.names.unit)
  if (number === '' || more.length > 0 || !('figure' in read) || read.figure.value === 0) return []
  const { value: was, comparator } = read.figure
  const scale = Number(number.replaceAll(/[,，]/g, '')) / was
  const [before = '', behind = ''] = words.split(number)
  return [`${comparator === 'exactly' ? before : ''}${digits(value * scale)}${behind}`]
}

const SERIAL_ZERO = dayNumber('1899-12-30')

/* As the cell has its day now: as words of that kind, or as the day that a spreadsheet counts. */
function daysAs(date: CalendarDate, before: SheetCell): readonly (number | string)[] {
  const [year = '', month = '', day = ''] = date.split('-')
  const text = cellText(before).trim()
  const serial = dayNumber(date) - SERIAL_ZERO
  if (/^\d{4}年\d{1,2}月\d{1,2}[日号]$/.test(text)) return [`${year}年${Number(month)}月${Number(day)}日`, date]
  if (/^\d{4}\.\d{1,2}\.\d{1,2}$/.test(text)) return [`${year}.${month}.${day}`, date]
  if (/^\d{4}\/\d{1,2}\/\d{1,2}$/.test(text)) return [`${year}/${month}/${day}`, date]
  return [serial, date]
}

function saidBy(
  draft: ImportDraft,
  row: DataRow,
  is: FilledColumn,
  { commitment, units }: Pick<RowFilling, 'commitment' | 'units'>,
): number | string | null {
  const cell = row.cells.get(is) ?? null
  if (is === 'progress') return cellText(cell)
  if (is === 'latest-date') {
    /* A day that is shown as its number says nothing to people. */
    if (typeof cell === 'number') return null
    const read = readDateCell(cell, draft.context.today)
    return 'date' in read ? read.date : null
  }
  const read = readFigureCell(cell, rowUnit(draft, row, 'latest', units), draft.units, draft.names.unit)
  if (!('figure' in read)) return null
  const { unit } = read.figure
  const isOfUnit = unit === null || unit.id === commitment.measure?.unit
  const figure = isOfUnit ? inTermsOf(read.figure, commitment) : null
  return figure !== null && figure.upTo === null && figure.comparator === 'exactly' ? figure.value : null
}
