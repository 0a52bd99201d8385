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

/**
 * The reports whose values count for a deadline, in the order given: all of
 * them, but for an annual flow only those of the deadline's year or years (V2a).
 */
export function countingReports(
  valued: readonly ValuedReport[],
  measure: Measure,
  deadline: Deadline | null,
): readonly ValuedReport[] {
  if (measure.basis !== 'annual-flow' || !deadline) return valued
  const from = deadline.first.slice(0, 4)
  const to = deadline.last.slice(0, 4)
  return valued.filter((report) => {
    const year = report.date.slice(0, 4)
    return year >= from && year <= to
  })
}
