/** What is pasted from a spreadsheet: a block of cells, laid over the grid from a cell on, or matched by the names of tasks. */
import type { Unit } from '#src/domain/ledger.ts'
import { plain } from '#src/desk/sheet/plain.ts'
import type { NameIndex } from '#src/desk/sheet/names.ts'
import { readUnit, saysNothing } from '#src/desk/sheet/read-figure-cell.ts'
import type { MonthRow } from './month-rows.ts'
import type { TypedRow } from './read-row.ts'

/** The columns of the grid that are typed, in their order. */
export const COLUMNS = ['figure', 'date', 'note'] as const
/** One of them. */
export type MonthColumn = (typeof COLUMNS)[number]

/** A cell that is to be set. */
export interface PastedCell {
  readonly id: string
  readonly patch: Partial<TypedRow>
}

/** rows: more lines than rows below the cell · columns: more columns than the grid has from there, or beside names · first: the first line may be a heading or not, and all others hang on it. */
export type Pasted =
  | { readonly kind: 'refused'; readonly why: 'rows' | 'columns'; readonly given: number; readonly room: number }
  | { readonly kind: 'refused'; readonly why: 'first'; readonly found: string }
  | {
      readonly kind: 'laid'
      readonly cells: readonly PastedCell[]
      /** The first line was a heading; '' where it was none. */
      readonly heading: string
      /** Whether lines were matched by name. */
      readonly byName: boolean
      /** Names that no row, or more than one, answers to: nothing was taken of them. */
      readonly unmatched: readonly string[]
    }

/** Cells of a text as spreadsheets copy them: tabs between, a line a row, quotes round a cell that holds either. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']]
  let isQuoted = false
  const last = () => rows.at(-1) ?? []
  const put = (letter: string) => {
    const row = last()
    row[row.length - 1] += letter
  }
  const plainText = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '')
  for (let at = 0; at < plainText.length; at += 1) {
    const letter = plainText.charAt(at)
    if (isQuoted && letter === '"') {
      if (plainText.charAt(at + 1) === '"') {
        put('"')
        at += 1
      } else isQuoted = false
    } else if (isQuoted) put(letter)
    else if (letter === '"' && last().at(-1) === '') isQuoted = true
    else if (letter === '\t') last().push('')
    else if (letter === '\n') rows.push([''])
    else put(letter)
  }
  return rows.map((row) => row.map((cell) => cell.trim()))
}

/** What paste needs to know of the ledger's units. */
export interface PasteUnits {
  readonly units: readonly Unit[]
  readonly names: NameIndex
}

const BARE = /^[+-]?[\d,]*\.?\d+$/

const WHEN = '本月|当月|本期|本年|年初以来|累计|年度|全年|实际|目前|最新|截至.{1,8}'
const HEADINGS = new RegExp(
  `^(?:(?:${WHEN})+(?:完成|达到|实现)?|(?:${WHEN})*(?:完成|达到|实现|指标|任务)?(?:情况|值|数|量|额|数量|数据|数值|进度|进展))$|^(?:actual|figure|value|result|latest|progress|ytd|number)s?$`,
  'i',
)

/* What stands above figures: 累计完成, 完成额（万元）. */
function isHeading(text: string): boolean {
  return HEADINGS.test(text.replace(/[（(][^（）()]*[）)]\s*$/, '').trim())
}

function saysNoFigure(text: string): boolean {
  return text !== '' && !/\d/.test(text.normalize('NFKC')) && !saysNothing(text)
}

/* 完成额（万元）: the unit that the heading states, for the bare numbers below it. */
function unitIn(heading: string, { units, names }: PasteUnits): string {
  const text = /[（(]([^（）()]+)[）)]\s*$/.exec(heading)?.[1] ?? ''
  return readUnit(text, units, names)?.isKnown === true ? text : ''
}

function withUnit(figure: string, unit: string): string {
  return unit !== '' && BARE.test(figure.normalize('NFKC')) ? figure + unit : figure
}

function nameKey(text: string): string {
  return plain(text).replace(/^[（(]?\d+[）).、．]?/, '')
}

function rowsByName(rows: readonly MonthRow[]): ReadonlyMap<string, string | null> {
  const byName = new Map<string, string | null>()
  for (const { item } of rows) {
    const { id, title, measure } = item.commitment
    const names = [title.zh, title.en, measure?.metric.zh ?? '', measure?.metric.en ?? '']
    for (const name of new Set(names.map(nameKey))) if (name !== '') byName.set(name, byName.has(name) ? null : id)
  }
  return byName
}

/** Lays a block over rows from one on, beginning in a column. A block that does not fit is refused whole: half a column would be taken for all of it. */
export function layPasted(
  text: string,
  rows: readonly MonthRow[],
  from: number,
  column: MonthColumn,
  units: PasteUnits,
): Pasted {
  const block = cellsOf(text)
  const named = rowsByName(rows)
  const known = block.filter(([first = '']) => typeof named.get(nameKey(first)) === 'string').length
  const isNamed =
    column === 'figure' && block.some((line) => line.length > 1) && known * 2 >= block.length - 1 && known > 0
  return isNamed ? byName(block, named, units) : byPlace(block, rows, from, column, units)
}

function byName(
  block: readonly (readonly string[])[],
  named: ReadonlyMap<string, string | null>,
  units: PasteUnits,
): Pasted {
  const width = Math.max(...block.map((line) => line.length))
  // Which of several columns holds the figure only a person knows.
  if (width > 2) return { kind: 'refused', why: 'columns', given: width, room: 2 }
  const [first = [], ...rest] = block
  // Where rows go by name, no line hangs on another: whatever is no figure beside no name is a heading.
  const isHeaded = typeof named.get(nameKey(first[0] ?? '')) !== 'string' && saysNoFigure(first[1] ?? '')
  const heading = isHeaded ? (first[1] ?? '') : ''
  const unit = unitIn(heading, units)
  const lines = (isHeaded ? rest : block).filter(([name = '', figure = '']) => name !== '' && figure !== '')
  const idOf = ([name = '']: readonly string[]) => named.get(nameKey(name)) ?? null
  const ids = lines.map(idOf)
  const isOnce = (id: string | null) => id !== null && ids.indexOf(id) === ids.lastIndexOf(id)
  return {
    kind: 'laid',
    heading,
    byName: true,
    cells: lines.flatMap((line) => {
      const id = idOf(line)
      return id !== null && isOnce(id) ? [{ id, patch: { figure: withUnit(line[1] ?? '', unit) } }] : []
    }),
    unmatched: lines.filter((line) => !isOnce(idOf(line))).map(([name = '']) => name),
  }
}

function byPlace(
  block: readonly (readonly string[])[],
  rows: readonly MonthRow[],
  from: number,
  column: MonthColumn,
  units: PasteUnits,
): Pasted {
  const columns = COLUMNS.slice(COLUMNS.indexOf(column))
  const width = Math.max(...block.map((line) => line.length))
  if (width > columns.length) return { kind: 'refused', why: 'columns', given: width, room: columns.length }
  const [first = [], ...rest] = block
  const isHeaded = column === 'figure' && (isHeading(first[0] ?? '') || unitIn(first[0] ?? '', units) !== '')
  // 已完成 is an answer; 完成 may be one, or stand above them all.
  if (column === 'figure' && !isHeaded && rest.length > 0 && saysNoFigure(first[0] ?? ''))
    return { kind: 'refused', why: 'first', found: first[0] ?? '' }
  const heading = isHeaded ? (first[0] ?? '') : ''
  const unit = unitIn(heading, units)
  const lines = isHeaded ? rest : block
  const room = rows.length - from
  if (lines.length > room) return { kind: 'refused', why: 'rows', given: lines.length, room }
  const cells = lines.flatMap((line, at) => {
    const row = rows[from + at]
    if (!row) return []
    const patch = Object.fromEntries(
      line.map((cell, place) => [columns[place], columns[place] === 'figure' ? withUnit(cell, unit) : cell]),
    )
    return [{ id: row.item.commitment.id, patch }]
  })
  return { kind: 'laid', cells, heading, byName: false, unmatched: [] }
}
