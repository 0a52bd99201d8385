import { allowedBy } from './comparators.ts'
import type { Interval } from './interval.ts'
import { exact, hull } from './interval.ts'
import type { Measure, Target } from './ledger.ts'
import { isLimit } from './limits.ts'
import { shareOf } from './share.ts'

/** True where only a stated baseline would do, and there is none: what is to decrease, and rates. */
export function lacksBaseline(measure: Measure, target: Target): boolean {
  if (measure.baseline || measure.basis === 'annual-flow' || isLimit(measure, target)) return false
  return measure.direction === 'decrease' || measure.basis === 'rate'
}

/**
 * V2a: what completion counts from. 0 for an annual flow, and for a cumulative
 * one without a stated baseline; for a stock that is to grow without a stated
 * baseline anything from 0 to `firstValue`, the first value known. Null:
 * unknown, or the target is a limit.
 */
export function baselineOf(measure: Measure, target: Target, firstValue: number | null): Interval | null {
  if (isLimit(measure, target) || lacksBaseline(measure, target)) return null
  if (measure.basis === 'annual-flow') return exact(0)
  if (measure.baseline) return allowedBy(measure.baseline.comparator, measure.baseline.value)
  if (measure.basis === 'cumulative') return exact(0)
  return firstValue === null ? null : hull(0, firstValue)
}

/** True where completion can be computed from every value of the baseline: the number to reach is not itself one of them. */
export function isUsable(baseline: Interval | null, goal: number): baseline is Interval {
  return baseline !== null && (goal < baseline.low || goal > baseline.high)
}

/** V2: (value − baseline) ÷ (target − baseline) as a fraction, which may be below 0 or above 1. Null: target and baseline are equal. */
export function completionAt(value: number, baseline: number, target: number): number | null {
  return shareOf(value - baseline, target - baseline)
}
