/** What the headings of a table leave open is asked of a person; what of it is not read is said, and is an error where a number is lost by it. */
import type { SheetComplaint } from './sheet-fault.ts'
import type { ColumnId } from './columns.ts'
import { readShape } from './column-shape.ts'
import type { DataRow } from './data-rows.ts'
import { STANDING } from './choose-figures.ts'
import type { Choice, DoubtCode, Doubts } from './doubts.ts'
import { dateAbove } from './figure-day.ts'
import type { Header } from './find-header.ts'
import { growthColumns } from './growth-columns.ts'
import { headingWords, readSense } from './heading-sense.ts'
import { cellAt, rowCellAt } from './merged-cells.ts'
import { settleDue } from './settle-due.ts'
import { cellText, columnLetter, isBlank } from './workbook.ts'

/** A header without open questions, and the cells that hang on one without an answer. */
export interface SettledHeader {
  readonly header: Header
  readonly complaints: readonly SheetComplaint[]
  /** The columns that were asked about. */
  readonly open: readonly number[]
}

const CODES = { target: 'target-column', latest: 'latest-column' } as const satisfies Record<string, DoubtCode>

/** Asks which of several columns is meant. `rows`: the tasks under the header. */
export function askColumns(header: Header, rows: readonly DataRow[], doubts: Doubts): SettledHeader {
  let settled = header
  const asked: number[] = []
  const complaints: SheetComplaint[] = []
  for (const id of ['target', 'latest'] as const) {
    const open = openQuestion(header, rows, id)
    if (open === null) continue
    asked.push(...open.columns)
    const places = cellsOf(header, rows, open.columns)
    const answers = places.map(({ found }) =>
      doubts.ask({
        code: CODES[id],
        about: '',
        sheet: header.filled.table.name,
        example: found,
        choices: open.choices,
      }),
    )
    const chosen = answers[0]?.split('+') ?? []
    settled = withColumns(settled, id, open.columns, chosen)
    if (chosen.length > 0) continue
    complaints.push(...openCells(header, open.columns[0] ?? 0, places))
  }
  const dues = settleDue(settled, complaints.length > 0 && header.asked.target.length > 1)
  settled = dues.header
  for (const at of dues.open) complaints.push(...openCells(header, at, cellsOf(header, rows, [at])))
  const standing = askStanding(settled, rows, doubts)
  return {
    header: standing?.header ?? settled,
    complaints: [...complaints, ...(standing?.complaints ?? [])],
    open: [...asked, ...dues.open, ...(standing?.open ?? [])],
  }
}

/* 现状值 without a day: where things are, or where they start. Null: no such column, or something dates it. */
function askStanding(header: Header, rows: readonly DataRow[], doubts: Doubts): SettledHeader | null {
  const { columns, filled } = header
  const at = columns.findIndex(({ column, heading }) => column === 'latest' && STANDING.test(ownName(heading)))
  const heading = columns[at]?.heading ?? ''
  const isDated = columns.some(({ column }) => column === 'latest-date') || dateAbove(header, '2999-12-31') !== null
  if (at < 0 || isDated || columns.some(({ column }) => column === 'baseline')) return null
  const places = cellsOf(header, rows, [at])
  const ask = { code: 'standing-column', about: heading, sheet: filled.table.name } as const
  const [answer = null] = places.map(({ found }) => doubts.ask({ ...ask, example: found }))
  const settled = answer === 'latest' || answer === 'baseline' ? answer : null
  return {
    header: {
      ...header,
      columns: columns.map((column, each) => (each === at ? { ...column, column: settled } : column)),
    },
    complaints: settled === null ? openCells(header, at, places) : [],
    open: settled === null ? [at] : [],
  }
}

const ownName = (heading: string) => headingWords(heading.split(' / ').at(-1) ?? '')

interface OpenQuestion {
  readonly columns: readonly number[]
  readonly choices: readonly Choice[]
}

function openQuestion(header: Header, rows: readonly DataRow[], id: 'target' | 'latest'): OpenQuestion | null {
  const asked = header.asked[id]
  const choice = (at: number): Choice => ({ value: columnLetter(at), label: header.columns[at]?.heading ?? '' })
  if (asked.length > 1)
    return {
      columns: asked,
      choices: [
        ...asked.map(choice),
        ...(isOfParts(header, asked)
          ? [
              sumOf(
                header,
                asked.toSorted((a, b) => a - b),
              ),
            ]
          : []),
      ],
    }
  const parts = id === 'target' ? partsOf(header) : []
  const [last] = parts.slice(-1)
  if (last === undefined || !onlyRises(header, rows, parts)) return null
  return { columns: parts, choices: [sumOf(header, parts), choice(last)] }
}

function sumOf({ columns }: Header, parts: readonly number[]): Choice {
  return {
    value: parts.map(columnLetter).join('+'),
    label: parts.map((at) => partName(columns[at]?.heading ?? '')).join(' + '),
  }
}

/* 一季度 of 一季度 / 完成, and of 年度计划 / 一季度. */
function partName(heading: string): string {
  const texts = heading.split(' / ')
  return texts.find((text) => readSense([text]).part !== null) ?? texts.at(-1) ?? ''
}

/* Quarters, or halves, of which each may hold those before it or be added to them. */
function isOfParts({ columns }: Header, asked: readonly number[]): boolean {
  return asked.every((at) => readSense((columns[at]?.heading ?? '').split(' / ')).part !== null)
}

/** The columns that are added up to a target; none where one column is the target. */
function partsOf({ columns }: Header): readonly number[] {
  const parts = columns.flatMap(({ column }, at) => (column === 'target' ? [at] : []))
  return parts.length > 1 ? parts : []
}

/* 15, 35, 60, 80: goals by then rather than parts, perhaps. */
function onlyRises({ filled }: Header, rows: readonly DataRow[], parts: readonly number[]): boolean {
  const numbers = rows.map(({ row }) => parts.map((at) => Number(cellAt(filled, row - 1, at) ?? Number.NaN)))
  const whole = numbers.filter((each) => each.every(Number.isFinite))
  const rises = whole.every((each) => each.every((value, at) => at === 0 || value >= (each[at - 1] ?? value)))
  return rises && whole.some((each) => (each.at(-1) ?? 0) > (each[0] ?? 0))
}

function openCells(header: Header, at: number, places: ReturnType<typeof cellsOf>): readonly SheetComplaint[] {
  return places.map(({ row, found }) => ({
    code: 'not-answered',
    sheet: header.filled.table.name,
    row,
    column: columnLetter(at),
    heading: header.columns[at]?.heading ?? '',
    found,
    expected: '',
  }))
}

function cellsOf({ filled }: Header, rows: readonly DataRow[], columns: readonly number[]) {
  return rows.flatMap(({ row }) => {
    const texts = columns.map((at) => cellText(rowCellAt(filled, row - 1, at)).trim())
    return texts.every((text) => text === '') ? [] : [{ row, found: texts.join(' / ') }]
  })
}

function withColumns(header: Header, id: ColumnId, open: readonly number[], letters: readonly string[]): Header {
  const columns = header.columns.map((column, at) =>
    open.includes(at) ? { ...column, column: letters.includes(columnLetter(at)) ? id : null } : column,
  )
  return { ...header, columns }
}

const IMPORTANT = /目标|完成|进展|进度|时限|期限|工期|年限|target|progress|deadline|due/i
/** What the rule says itself, whatever a foreign sheet says of it. */
const FOLLOWS: ReadonlySet<ColumnId> = new Set(['status', 'gap', 'kind'])

/** Columns with values that nothing is read from, without those that were asked about. One with the number of a target or a result is an error where no other has it. */
export function* unreadColumns(
  { header, open }: SettledHeader,
  onTheWay: readonly number[] = [],
): Generator<SheetComplaint> {
  const { filled, first, last, columns } = header
  const growth = new Set(growthColumns(header).values())
  for (const [at, { column, heading }] of columns.entries()) {
    if (at === header.within || growth.has(at) || (column !== null && !FOLLOWS.has(column)) || open.includes(at))
      continue
    const found = firstCell(header, at)
    if (found === null) continue
    const code = onTheWay.includes(at)
      ? 'on-the-way'
      : column === null
        ? codeOf(header, at, open.length > 0)
        : 'column-for-reading'
    yield { code, sheet: filled.table.name, row: first + 1, column: columnLetter(at), heading, found, expected: '' }
  }
  const parts = partsOf(header)
  const [from] = parts
  if (from !== undefined)
    yield {
      code: 'parts-summed',
      sheet: filled.table.name,
      row: last + 1,
      column: columnLetter(from),
      heading: columns[from]?.heading ?? '',
      found: parts.map((at) => columns[at]?.heading.split(' / ').at(-1) ?? '').join('、'),
      expected: '',
    }
}

function codeOf(header: Header, at: number, isAsked: boolean): 'number-unread' | 'important-column' | 'unknown-column' {
  const { columns, filled, last } = header
  const heading = columns[at]?.heading ?? ''
  const { role, span, isPast: isBefore, year } = readSense(heading.split(' / '))
  const isPast = isBefore || (year !== null && header.year !== null && year < header.year)
  const isFigures = readShape(filled, at, last + 1).isFigures === true
  const has = (id: ColumnId) => columns.some(({ column }) => column === id)
  const isLost =
    !isAsked &&
    isFigures &&
    heading !== '' &&
    !isPast &&
    ((!has('target') && role !== 'other' && role !== 'share' && role !== 'actual') ||
      (!has('latest') && role === 'actual'))
  if (isLost) return 'number-unread'
  const isPart = span === 'month' || span === 'quarter' || span === 'half'
  const isNumber = isFigures && (role === 'plan' || role === 'actual') && !isPart && !isPast
  return isNumber || (IMPORTANT.test(headingWords(heading)) && !isPart) ? 'important-column' : 'unknown-column'
}

function firstCell({ filled, last }: Header, at: number): string | null {
  for (let row = last + 1; row < filled.table.rows.length; row += 1) {
    const cell = rowCellAt(filled, row, at)
    if (!isBlank(cell)) return cellText(cell)
  }
  return null
}
