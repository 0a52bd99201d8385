import type { ProgressChartProps } from '#src/charts/progress-chart.tsx'
import type { Item } from '#src/derive/selection.ts'
import { dayNumber, parseDeadline } from '#src/domain/deadline.ts'
import { expectedPath } from '#src/domain/expected-path.ts'
import { forecastOf } from '#src/domain/forecast.ts'
import type { Rule } from '#src/domain/ledger.ts'

/** The chart's series in days and values, without words. */
export type Series = Pick<ProgressChartProps, 'reports' | 'expected' | 'forecast'> & {
  readonly asOf: number
  readonly due: number | null
  readonly targets: readonly { readonly at: number; readonly value: number; readonly earlier: boolean }[]
}

/** Series of a measured commitment; null where there is neither a figure nor a dated target to draw. */
export function buildSeries({ commitment, assessment }: Item, rule: Rule): Series | null {
  const { target, deadline, asOf } = assessment
  if (!commitment.measure || !target) return null
  const reports = assessment.reports.flatMap((report) =>
    report.value === undefined ? [] : [{ at: dayNumber(report.date), value: report.value }],
  )
  const expected = expectedPath(assessment, commitment, rule).map(({ date, low, high }) => ({ at: dayNumber(date), low, high }))
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

function buildForecast({ commitment, assessment }: Item): Series['forecast'] {
  const forecast = forecastOf(commitment, assessment)
  if (!forecast) return []
  const from = { at: dayNumber(forecast.from.date), value: forecast.from.value }
  if (assessment.deadline && forecast.atDeadline !== null) return [from, { at: dayNumber(assessment.deadline.last), value: forecast.atDeadline }]
  return []
}
