import { dayNumber, parseDeadline } from '#src/domain/deadline.ts'
import { expectedPath } from '#src/domain/expected-path.ts'
import { forecastOf } from '#src/domain/forecast.ts'
import type { Rule } from '#src/domain/ledger.ts'
import type { Item } from './selection/selection.ts'

/** A point of a series: `at` in days since 1970-01-01, `value` in the unit of the measure. */
export interface SeriesPoint {
  readonly at: number
  readonly value: number
}

/** What a chart of a measured commitment draws, in days and values, without words. */
export interface ProgressSeries {
  /** Oldest first. */
  readonly reports: readonly SeriesPoint[]
  /** Both ends of the expected path (V3); the same where it is certain. Empty: there is none. */
  readonly expected: readonly { readonly at: number; readonly low: number; readonly high: number }[]
  /** From the last figure to the deadline (V12); empty: none. */
  readonly forecast: readonly SeriesPoint[]
  readonly asOf: number
  /** The last day of the deadline; null: none. */
  readonly due: number | null
  /** Dated targets, the one in force last. */
  readonly targets: readonly (SeriesPoint & { readonly earlier: boolean })[]
}

/** Series of a measured commitment; null where there is neither a figure nor a dated target to draw. */
export function buildProgressSeries({ commitment, assessment }: Item, rule: Rule): ProgressSeries | null {
  const { target, deadline, asOf } = assessment
  if (!commitment.measure || !target) return null
  const reports = assessment.reports.flatMap((report) =>
    report.value === undefined ? [] : [{ at: dayNumber(report.date), value: report.value }],
  )
  const expected = expectedPath(assessment, commitment, rule).map(({ date, low, high }) => ({
    at: dayNumber(date),
    low,
    high,
  }))
  if (reports.length === 0 && expected.length === 0 && !deadline) return null
  const known = [...assessment.earlier.map((judgement) => judgement.target), target].filter((each) => each !== null)
  const targets = known.flatMap((each) => {
    const last = each.due === null ? null : parseDeadline(each.due)?.last
    return last ? [{ at: dayNumber(last), value: each.value, earlier: each !== target }] : []
  })
  return {
    reports,
    expected,
    forecast: buildForecast({ commitment, assessment }),
    asOf: dayNumber(asOf),
    due: deadline && dayNumber(deadline.last),
    targets,
  }
}

function buildForecast({ commitment, assessment }: Item): ProgressSeries['forecast'] {
  const forecast = forecastOf(commitment, assessment)
  if (!forecast) return []
  const from = { at: dayNumber(forecast.from.date), value: forecast.from.value }
  if (assessment.deadline && forecast.atDeadline !== null)
    return [from, { at: dayNumber(assessment.deadline.last), value: forecast.atDeadline }]
  return []
}
