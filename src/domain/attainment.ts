import type { Figure } from './assessment.ts'
import type { Interval } from './interval.ts'
import { hull } from './interval.ts'
import type { Measure, Target } from './ledger.ts'
import { isLimit } from './limits.ts'
import { shareOf } from './share.ts'

/** V1: true where figure ÷ target tells something: an increase to a number above 0 that is to be approached. */
export function hasAttainment(measure: Measure, target: Target): boolean {
  return measure.direction === 'increase' && !isLimit(measure, target) && target.value > 0
}

/** V1: value ÷ target as a fraction, an interval where the figure is one. Null unless the target is an increase to a number above 0. */
export function attainmentOf(measure: Measure, target: Target, figure: Figure): Interval | null {
  if (!hasAttainment(measure, target)) return null
  const low = shareOf(figure.interval.low, target.value)
  const high = shareOf(figure.interval.high, target.value)
  return low === null || high === null ? null : hull(low, high)
}
