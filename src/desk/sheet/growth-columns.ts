/** 总量 | 增幅 under 2026年目标: a growth that is promised beside an amount is a target of its own. */
import type { DataRow } from './data-rows.ts'
import type { Header } from './find-header.ts'
import { headingWords } from './heading-sense.ts'
import { rowCellAt } from './merged-cells.ts'
import { saysNothing } from './read-figure-cell.ts'
import { cellText, isBlank, type SheetCell } from './workbook.ts'

const FIGURES = ['target', 'latest', 'baseline'] as const
type Figure = (typeof FIGURES)[number]

const GROWTH =
  /^(?:同比|年均|比上年|较上年)?(?:增速|增幅|增长|增长率|升幅)(?:值)?$|^(?:yoy )?(?:growth|change)(?: rate)?$/i
const BRACKETS = /[（(][^（()）]*[)）]\s*$/
const COUNTS_SHARE = /率|占比|比重|比例|增速|增幅|涨幅$/

/** The column of the growth beside each column of amounts that shares its group of headings; none where no target has one. */
export function growthColumns({ columns }: Header): ReadonlyMap<Figure, number> {
  const beside = new Map<Figure, number>()
  for (const figure of FIGURES) {
    const own = columns.find(({ column }) => column === figure)?.heading.split(' / ') ?? []
    const group = own.slice(0, -1).join(' / ')
    const at = columns.findIndex(({ column, heading }) => {
      const path = heading.split(' / ')
      return (
        column === null &&
        group !== '' &&
        path.slice(0, -1).join(' / ') === group &&
        GROWTH.test(headingWords(path.at(-1) ?? ''))
      )
    })
    if (at >= 0) beside.set(figure, at)
  }
  return beside.has('target') ? beside : new Map()
}

/** The rows, each with a further one for the growth that it promises, or that one alone where it promises no amount. */
export function withGrowth(header: Header, rows: readonly DataRow[]): readonly DataRow[] {
  const beside = growthColumns(header)
  if (beside.size === 0) return rows
  return rows.flatMap((row) => {
    const cells = new Map(
      [...beside].flatMap(([figure, at]): [Figure, SheetCell][] => {
        const cell = rowCellAt(header.filled, row.row - 1, at)
        return isBlank(cell) || saysNothing(cellText(cell)) ? [] : [[figure, cell]]
      }),
    )
    const target = cells.get('target') ?? null
    const amount = cellText(row.cells.get('target')).trim()
    /* 与上年持平 beside 0 is said once. */
    const hasAmount = amount !== '' && !saysNothing(amount) && (/\d/.test(amount) || !/\d/.test(cellText(target)))
    if (target === null || (hasAmount && !/\d/.test(cellText(target)))) return [row]
    const growth = growthRow(row, cells)
    return hasAmount ? [row, growth] : [growth]
  })
}

function growthRow(row: DataRow, growth: ReadonlyMap<Figure, SheetCell>): DataRow {
  const cells = new Map(row.cells)
  const named = cellText(cells.get('metric')).trim() || cellText(cells.get('title')).trim()
  const name = named.replace(BRACKETS, '').trim()
  for (const column of [...FIGURES, 'upTo', 'completion', 'progress'] as const) cells.delete(column)
  for (const [figure, cell] of growth) cells.set(figure, cell)
  if (!cells.has('title')) cells.set('title', named)
  const isGrowth = /\d/.test(cellText(growth.get('target') ?? null)) && !COUNTS_SHARE.test(name)
  cells.set('metric', isGrowth ? `${name}增速` : name)
  if (isGrowth || COUNTS_SHARE.test(name)) cells.set('unit', '%')
  return { row: row.row, cells, within: row.within }
}
