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
 * decrease, an annual flow to be kept down. It has no completion and no
 * expected path, and is judged by its distance from the limit.
 */
export function isLimit(measure: Measure, target: Target): boolean {
  if (measure.direction === 'hold') return true
  return isFlowToKeepDown(measure) || (isCeiling(target) && measure.direction !== 'decrease')
}

/** V5b: a target that can be met only by a figure dated on or after the last day of its deadline: every limit and every ceiling. */
export function isMetOnlyAtDeadline(measure: Measure, target: Target): boolean {
  return isLimit(measure, target) || isCeiling(target)
}
