import type { Figure } from './assessment.ts'
import { allowedBy } from './comparators.ts'
import type { Deadline } from './deadline.ts'
import type { Measure, Report } from './ledger.ts'

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

/**
 * The reports whose values count for a deadline, in the order given: all of
 * them, but for an annual flow only those of the deadline's year or years (V2a),
 * and for a yearly rate of those only what describes days up to the deadline (V2b).
 */
export function countingReports(
  valued: readonly ValuedReport[],
  measure: Measure,
  deadline: Deadline | null,
): readonly ValuedReport[] {
  if (!isOfOneYear(measure) || !deadline) return valued
  const isRate = measure.basis === 'annual-rate'
  const from = deadline.first.slice(0, 4)
  const to = deadline.last.slice(0, 4)
  return valued.filter(({ date }) => {
    const year = date.slice(0, 4)
    return year >= from && year <= to && (!isRate || date <= deadline.last)
  })
}
