import type { View } from '#src/url/view.ts'
import { countedUnder } from '../selection/counted-under.ts'
import type { Item, Selection } from '../selection/selection.ts'
import { bucketOf, type StatusBucket } from '../status-strip.ts'

/** What the columns of the matrix can stand for. */
export const MATRIX_KEYS = ['sector', 'year', 'status'] as const
/** What the columns of the matrix stand for. */
export type MatrixKey = (typeof MATRIX_KEYS)[number]

/** Items counted so far, each once. */
export interface StatusTally {
  readonly statuses: Map<StatusBucket, number>
  readonly ids: string[]
}

/** The tallies of a matrix: cells by row and column, both totals, and the whole. */
export interface MatrixCount {
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, StatusTally>>
  readonly rows: ReadonlyMap<string, StatusTally>
  readonly columns: ReadonlyMap<string, StatusTally>
  readonly whole: StatusTally
  /** True where an item stands in several columns, or in several rows: their counts add up to more than the total. */
  readonly repeats: { readonly columns: boolean; readonly rows: boolean }
}

function tallyIn(tallies: Map<string, StatusTally>, key: string): StatusTally {
  const known = tallies.get(key)
  if (known) return known
  const tally: StatusTally = { statuses: new Map(), ids: [] }
  tallies.set(key, tally)
  return tally
}

function add({ statuses, ids }: StatusTally, { commitment, assessment }: Item): void {
  const bucket = bucketOf(assessment)
  ids.push(commitment.id)
  statuses.set(bucket, (statuses.get(bucket) ?? 0) + 1)
}

/** Counts a selection by row and column in one pass. Where the view filters by region or by the key, only the chosen rows and columns are counted. */
export function countMatrix({ items, assessed }: Selection, view: View, key: MatrixKey): MatrixCount {
  const cells = new Map<string, Map<string, StatusTally>>()
  const rows = new Map<string, StatusTally>()
  const columns = new Map<string, StatusTally>()
  const whole: StatusTally = { statuses: new Map(), ids: [] }
  const repeats = { columns: false, rows: false }
  const rowsOf = countedUnder('region', view, assessed.index)
  const columnsOf = countedUnder(key, view, assessed.index)
  for (const item of items) {
    const ofRows = rowsOf(item)
    const ofColumns = columnsOf(item)
    repeats.rows ||= ofRows.length > 1
    repeats.columns ||= ofColumns.length > 1
    add(whole, item)
    for (const column of ofColumns) add(tallyIn(columns, column), item)
    for (const row of ofRows) {
      add(tallyIn(rows, row), item)
      const across = cells.get(row) ?? new Map<string, StatusTally>()
      cells.set(row, across)
      for (const column of ofColumns) add(tallyIn(across, column), item)
    }
  }
  return { cells, rows, columns, whole, repeats }
}
