/** The completion that a foreign table states, held against its own figures. */
import type { Commitment } from '#src/domain/ledger.ts'
import type { DataRow } from './data-rows.ts'
import { complain, type ImportDraft, type RowPlace } from './import-draft.ts'
import { inOwnUnit } from './own-unit.ts'
import { seenText } from './plain-figure.ts'
import { readFigureCell } from './read-figure-cell.ts'
import { rowUnit, type HeadingUnits } from './row-units.ts'
import { cellText, isBlank, type SheetCell } from './workbook.ts'

/** Percentage points that rounding may make. */
const TOLERANCE = 1
/** Above it a bare number is taken for per cent; up to it, it may be a share as well (0.625). */
const MOST_AS_SHARE = 2

/** The percentages that a cell may mean, the likelier first; none for words. */
export function percentagesOf(cell: SheetCell): readonly number[] {
  const [, digits, sign] = /^([-−]?\d+(?:\.\d+)?)(%)?$/.exec(seenText(cellText(cell))) ?? []
  if (digits === undefined) return []
  const number = Number(digits.replace('−', '-'))
  return sign !== undefined || Math.abs(number) > MOST_AS_SHARE ? [number] : [number * 100, number]
}

/** Says where the stated completion is not figure ÷ target, and where it is all that a row says of progress. */
export function checkCompletion(
  draft: ImportDraft,
  row: DataRow,
  place: RowPlace,
  commitment: Commitment,
  headings: HeadingUnits,
): void {
  const cell = row.cells.get('completion') ?? null
  const stated = percentagesOf(cell)
  const [likely] = stated
  if (likely === undefined) return
  const found = `${roundedShare(likely)}%`
  const latest = row.cells.get('latest') ?? null
  const read = readFigureCell(latest, rowUnit(draft, row, 'latest', headings), draft.units, draft.names.unit)
  if (isBlank(latest) || 'none' in read) complain(draft, place, 'completion-unused', 'completion', { found })
  if (!('figure' in read)) return
  const own = inOwnUnit(draft, commitment, read.figure)
  const computed = own && completionOf(commitment, own.figure.value)
  if (computed !== null && stated.every((each) => !isNear(each, computed)))
    complain(draft, place, 'completion-differs', 'completion', { found, expected: `${roundedShare(computed)}%` })
}

/** How many per cent of the target a figure is; null where none is completed so: a yearly rate is kept, and a range has no one number to divide by. */
export function completionOf({ targets, measure }: Commitment, value: number): number | null {
  const target = targets.at(-1)
  if (!target || target.value <= 0 || measure?.direction !== 'increase') return null
  if (measure.basis === 'annual-rate' || target.comparator === 'between') return null
  return (value / target.value) * 100
}

/** Whether two percentages differ by no more than rounding makes. */
export function isNear(stated: number, computed: number): boolean {
  return Math.abs(stated - computed) <= TOLERANCE
}

/** A percentage as it is said, to a tenth. */
export function roundedShare(percentage: number): number {
  return Math.round(percentage * 10) / 10
}
