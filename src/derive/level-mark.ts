/** Where a limit and its latest figure stand on a mark that shows a level instead of a pile. */
import type { Assessment } from '#src/domain/assessment.ts'
import type { Interval } from '#src/domain/interval.ts'
import type { Commitment, Unit } from '#src/domain/ledger.ts'
import { isLimit } from '#src/domain/limits.ts'

/** Places along the mark, 0 to 1; a figure that lies beyond has a place below 0 or above 1. */
export interface LevelMark {
  /** The target; a range has two ends. */
  readonly level: Interval
  /** The latest figure; null: none. */
  readonly figure: Interval | null
}

/** Percentage points from the middle of the mark to either end, for what is measured in percent. */
const POINTS = 5
/** The same for anything else, as a share of the target. */
const SHARE = 0.25

/** The level of a target that is to be kept, and the figure beside it, with the target in the middle; null for what is approached. */
export function levelMark(
  { measure }: Pick<Commitment, 'measure'>,
  { target, figure }: Pick<Assessment, 'target' | 'figure'>,
  unit: Unit | null,
): LevelMark | null {
  if (!measure || !target || !isLimit(measure, target)) return null
  const { value, upTo = value } = target
  const middle = (value + upTo) / 2
  const isPercent = unit !== null && /^[%％]/.test(unit.name.zh)
  const half = isPercent ? POINTS : Math.abs(middle) * SHARE || 1
  const place = (each: number) => 0.5 + (each - middle) / (2 * half)
  return {
    level: { low: place(value), high: place(upTo) },
    figure: figure && { low: place(figure.interval.low), high: place(figure.interval.high) },
  }
}
