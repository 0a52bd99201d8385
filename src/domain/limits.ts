import type { Measure, Target } from './ledger.ts'

function isCeiling(target: Target): boolean {
  return target.comparator === 'at-most' || target.comparator === 'less-than'
}

/** An annual flow to be kept down starts each year at nothing, so that only the year's end can tell. */
function isFlowToKeepDown(measure: Measure): boolean {
  return measure.basis === 'annual-flow' && measure.direction === 'decrease'
}

/**
 * V2b: a target to be kept rather than approached: hold, a ceiling without
 * decrease, an annual flow to be kept down, and every yearly rate. It has no
 * completion and no expected path, and is judged by its distance from the limit.
 */
export function isLimit(measure: Measure, target: Target): boolean {
  if (measure.direction === 'hold' || measure.basis === 'annual-rate') return true
  return isFlowToKeepDown(measure) || (isCeiling(target) && measure.direction !== 'decrease')
}

/** V5b: a target that can be met only by a figure dated on or after the last day of its deadline: every limit and every ceiling. */
export function isMetOnlyAtDeadline(measure: Measure, target: Target): boolean {
  return isLimit(measure, target) || isCeiling(target)
}

/**
 * The number that a value counts toward, in the unit of the measure: the
 * target's; between two numbers the end that comes first in the wanted
 * direction, which for `hold` is the one nearer to `value`.
 */
export function goalOf({ direction }: Measure, target: Target, value: number): number {
  const { upTo = target.value } = target
  if (direction === 'hold') return value > upTo ? upTo : target.value
  return direction === 'decrease' ? upTo : target.value
}
