/** The numbers that a row says shall be reached on the way to its target, as the path of it. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import { parseDeadline } from '#src/domain/deadline.ts'
import type { Measure, Target } from '#src/domain/ledger.ts'
import type { NewRow } from './new-row.ts'
import { readTargetCell, type CellFigure } from './read-figure-cell.ts'
import { rowUnit } from './row-units.ts'

interface Way {
  readonly figure: CellFigure
  readonly basis: Measure['basis']
  readonly direction: Measure['direction']
  readonly due: string | null
  readonly announced: CalendarDate
}

const near = (a: number, b: number) => Math.abs(a - b) <= Math.abs(b) * 1e-9

/** The points of the path, or none: where they neither end at the target nor add up to it, nobody knows what they are. */
export function statedPath(from: NewRow, { figure, basis, direction, due, announced }: Way): Pick<Target, 'path'> {
  const { draft, row, headings } = from
  const last = due === null ? null : (parseDeadline(due)?.last ?? null)
  const { interims = [] } = row
  if (last === null || interims.length < 2 || basis === 'annual-rate' || direction === 'hold') return {}
  const points = interims.map(({ last: date, cell }) => {
    const read = readTargetCell(
      cell,
      rowUnit(draft, row, 'target', headings) ?? figure.unit,
      draft.units,
      draft.names.unit,
    )
    const isOwn = 'figure' in read && read.figure.upTo === null && read.figure.unit?.name === figure.unit?.name
    return { date, value: isOwn ? read.figure.value : null }
  })
  const values = points.flatMap(({ value }) => value ?? [])
  if (values.length < points.length) return {}
  let sum = 0
  const sums = values.map((value) => (sum += value))
  const isLevel = near(values.at(-1) ?? Number.NaN, figure.value)
  const isParts = !isLevel && near(sum, figure.value)
  if (!isLevel && !isParts) return {}
  const path = points
    .map(({ date }, at) => ({ date, value: (isParts ? sums[at] : values[at]) ?? 0 }))
    .filter(({ date }) => date > announced && date < last)
  return path.length === 0 ? {} : { path }
}
