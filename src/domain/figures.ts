import type { Figure } from './assessment.ts'
import { allowedBy } from './comparators.ts'
import type { Deadline } from './deadline.ts'
import type { Measure, Report, Target } from './ledger.ts'

/** A report that states a value. */
export type ValuedReport = Report & { readonly value: number }

/** True where a report states a value. */
export function hasValue(report: Report): report is ValuedReport {
  return report.value !== undefined
}

/** A report's value with the interval its comparator allows. */
export function figureOf(report: ValuedReport): Figure {
  return { report, value: report.value, interval: allowedBy(report.comparator, report.value) }
}

/** True for what is counted within one year and settled by it: an annual flow or a yearly rate. */
export function isOfOneYear({ basis }: Measure): boolean {
  return basis === 'annual-flow' || basis === 'annual-rate'
}

/** V2b: true where a yearly rate is an average over years (年均): its target was set two calendar years or more before its deadline. */
export function isAverage({ basis }: Measure, target: Target, deadline: Deadline): boolean {
  return basis === 'annual-rate' && Number(target.since.slice(0, 4)) + 2 <= Number(deadline.first.slice(0, 4))
}

/**
 * The reports whose values count for a target with that deadline, in the order given: all of
 * them, but for an annual flow only those of the deadline's year or years (V2a),
 * and for a yearly rate of those only what describes days up to the deadline; for
 * an average over years what describes days since its target was set (V2b).
 */
export function countingReports(
  valued: readonly ValuedReport[],
  measure: Measure,
  target: Target,
  deadline: Deadline | null,
): readonly ValuedReport[] {
  if (!isOfOneYear(measure) || !deadline) return valued
  const from = isAverage(measure, target, deadline) ? target.since : `${deadline.first.slice(0, 4)}-01-01`
  const to = measure.basis === 'annual-rate' ? deadline.last : `${deadline.last.slice(0, 4)}-12-31`
  return valued.filter(({ date }) => date >= from && date <= to)
}
