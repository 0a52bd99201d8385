/** Bare numbers up to 1 under per cent: 0.85 may be 0.85 % or 85 %, which only a person can say, once for the column. */
import { columnOf, type ColumnId, type FigureColumn } from './columns.ts'
import type { DataRow } from './data-rows.ts'
import { complain, type ImportDraft } from './import-draft.ts'
import { knownById } from './match-row.ts'
import type { MergeOptions } from './merge-options.ts'
import { rowUnit } from './row-units.ts'
import { cellText, isSameCell, type SheetCell } from './workbook.ts'

const COLUMNS = ['target', 'upTo', 'baseline', 'latest'] as const satisfies readonly FigureColumn[]
const PERCENT = /^(?:[%％]|per ?cent|percentage)$/i
const ROWS_A_STEP = 200
/** As a fraction it would be more than three times the whole. */
const SURELY_POINTS = 3

interface Fraction {
  readonly row: DataRow
  readonly column: FigureColumn
  readonly cell: SheetCell
}

/** The rows with each such cell settled: read as it was answered, or, without an answer, left out of its row and said. */
export function* settleFractions(
  draft: ImportDraft,
  rows: readonly DataRow[],
  options: MergeOptions,
): Generator<void, readonly DataRow[]> {
  const found: Fraction[] = []
  const inPoints = new Set<FigureColumn>()
  for (const [at, row] of rows.entries()) {
    if (at % ROWS_A_STEP === 0) yield
    for (const column of COLUMNS) {
      const cell = row.cells.get(column)
      if (cell === undefined) continue
      if (mayBeFraction(draft, row, column, options)) found.push({ row, column, cell })
      else if (isSurelyPoints(draft, row, column, options)) inPoints.add(column)
    }
  }
  /* 1 alone is as likely one per cent, and nobody writes 100 % of all things. */
  const typed = new Set(found.flatMap(({ column, cell }) => (Math.abs(numberIn(cell) ?? 1) < 1 ? [column] : [])))
  const asked = found.filter(({ row, column }) => typed.has(column) && !(inPoints.has(column) && namesGrowth(row)))
  const settled = new Map<DataRow, DataRow>()
  for (const { row, column, cell } of asked) {
    const { sheet, letters, headings, plan } = options
    const about = headings.get(column) ?? columnOf(column)[draft.context.lang]
    const answer = draft.doubts.ask({ code: 'share-scale', about, sheet, example: cellText(cell).trim() })
    const now = settled.get(row) ?? row
    if (answer === 'fraction') settled.set(row, { ...now, fractions: new Set([...(now.fractions ?? []), column]) })
    if (answer !== null) continue
    complain(draft, { sheet, row: row.row, letters, headings, plan }, 'not-answered', column, { found: cellText(cell) })
    settled.set(row, { ...now, cells: without(now.cells, column) })
  }
  return rows.map((row) => settled.get(row) ?? row)
}

const namesGrowth = ({ cells }: DataRow) =>
  /增速|增幅|涨幅|增长|growth/i.test(cellText(cells.get('metric')) + cellText(cells.get('title')))

/* A growth of 0.4 beside one of 5.2 is no 40 %. */
function isSurelyPoints(draft: ImportDraft, row: DataRow, column: FigureColumn, options: MergeOptions): boolean {
  const number = numberIn(row.cells.get(column) ?? null)
  return number !== null && Math.abs(number) > SURELY_POINTS && isPercent(draft, row, column, options)
}

function isPercent(draft: ImportDraft, row: DataRow, column: FigureColumn, options: MergeOptions): boolean {
  const unit = rowUnit(draft, row, column, options.units)
  return unit !== null && PERCENT.test(unit.name)
}

/* A bare number up to 1, not 0, whose unit is per cent, and which is not just what the ledger says. */
function mayBeFraction(draft: ImportDraft, row: DataRow, column: FigureColumn, options: MergeOptions): boolean {
  const cell = row.cells.get(column) ?? null
  const number = numberIn(cell)
  if (number === null || number === 0 || Math.abs(number) > 1) return false
  if (!isPercent(draft, row, column, options)) return false
  const id = knownById(draft, row)?.id
  return id === undefined || !isSameCell(draft.currentCells(id)?.[column] ?? null, cell)
}

function numberIn(cell: SheetCell): number | null {
  if (typeof cell === 'number') return cell
  const text = cellText(cell).normalize('NFKC').trim().replace('−', '-')
  return /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)$/.test(text) ? Number(text) : null
}

function without(cells: DataRow['cells'], column: ColumnId): DataRow['cells'] {
  return new Map([...cells].filter(([each]) => each !== column))
}
