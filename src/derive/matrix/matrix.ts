import type { LedgerIndex } from '#src/domain/known.ts'
import type { Text } from '#src/domain/ledger.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import type { GroupKey, View } from '#src/url/view.ts'
import { parseYearChoice } from '#src/url/year-choice.ts'
import { countMatrix, MATRIX_KEYS, type MatrixCount, type MatrixKey, type StatusTally } from './count.ts'
import { rowRegionsOf } from '../regions/rows.ts'
import type { Selection } from '../selection/selection.ts'
import { buildStatusMix, STATUS_BUCKETS, type StatusBucket } from '../status-strip.ts'

/** The columns that a view's grouping asks for; sectors where it names none that a matrix has. */
export function matrixKey(group: GroupKey | null): MatrixKey {
  return MATRIX_KEYS.find((key) => key === group) ?? 'sector'
}

/** Items of one row and column, each once. `filter` added to the present view leaves exactly these; null: no address can say them. */
export interface MatrixCell {
  readonly count: number
  readonly mix: ReadonlyMap<StatusBucket, number>
  readonly filter: Partial<View> | null
}

/** A city, or above it a region for what belongs to no city (`upper`). Cells in column order; null: no items. */
export interface MatrixRow {
  readonly code: string
  readonly name: Text
  readonly upper: boolean
  readonly total: MatrixCell
  readonly cells: readonly (MatrixCell | null)[]
}

/** `value` as the address writes it. */
export interface MatrixColumn {
  readonly value: string
  readonly total: MatrixCell
}

/** Rows: cities in file order, then upper regions. Columns in the ledger's order, years ascending, statuses as strips show them. Empty ones are left out. */
export interface Matrix {
  readonly key: MatrixKey
  readonly rows: readonly MatrixRow[]
  readonly columns: readonly MatrixColumn[]
  readonly total: MatrixCell
  /** The largest count of a cell; 0 for an empty matrix. */
  readonly most: number
  readonly repeats: MatrixCount['repeats']
}

/** More picked items than this make an address that breaks in chats and QR codes. */
const MOST_PICKED = 40

function inOrder(key: MatrixKey, found: readonly string[], { ledger }: LedgerIndex): readonly string[] {
  const order: readonly string[] =
    key === 'sector' ? ledger.sectors.map((sector) => sector.id) : key === 'year' ? [...found].sort() : STATUS_BUCKETS
  return order.filter((value) => found.includes(value))
}

function columnFilter(key: MatrixKey, value: string): Partial<View> {
  switch (key) {
    case 'sector':
      return { sector: [value] }
    case 'year': {
      const year = parseYearChoice(value)
      return year === undefined ? {} : { year: [year] }
    }
    case 'status':
      return { status: STATUS_BUCKETS.filter((bucket) => bucket === value) }
    default:
      return assertNever(key)
  }
}

function cellOf({ statuses, ids }: StatusTally, filter: Partial<View> | null): MatrixCell {
  return { count: ids.length, mix: buildStatusMix(statuses), filter }
}

/** The code of an upper row covers the rows below it too, so that its items can only be named one by one. */
function upperFilter({ ids }: StatusTally): Partial<View> | null {
  return ids.length > MOST_PICKED ? null : { pick: ids }
}

/** The selection by region and one other key. An item in several rows or columns stands in each of them, and once in every total. */
export function buildMatrix(selection: Selection, view: View, key: MatrixKey): Matrix {
  const { index } = selection.assessed
  const { upper: uppers } = rowRegionsOf(index.ledger.regions)
  const counted = countMatrix(selection, view, key)
  const values = inOrder(key, [...counted.columns.keys()], index)
  const rows = index.ledger.regions.flatMap(({ code, name }): readonly MatrixRow[] => {
    const total = counted.rows.get(code)
    if (!total) return []
    const upper = uppers.has(code)
    const cell = (tally: StatusTally, filter: Partial<View>) =>
      cellOf(tally, upper ? upperFilter(tally) : { region: [code], ...filter })
    const cells = values.map((value) => {
      const tally = counted.cells.get(code)?.get(value)
      return tally ? cell(tally, columnFilter(key, value)) : null
    })
    return [{ code, name, upper, total: cell(total, {}), cells }]
  })
  return {
    key,
    rows: [...rows.filter((row) => !row.upper), ...rows.filter((row) => row.upper)],
    columns: values.flatMap((value) => {
      const total = counted.columns.get(value)
      return total ? [{ value, total: cellOf(total, columnFilter(key, value)) }] : []
    }),
    total: cellOf(counted.whole, {}),
    most: rows.reduce((most, row) => row.cells.reduce((each, cell) => Math.max(each, cell?.count ?? 0), most), 0),
    repeats: counted.repeats,
  }
}
