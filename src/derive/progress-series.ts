import { dayNumber, parseDeadline } from '#src/domain/deadline.ts'
import { expectedOn, expectedPath } from '#src/domain/expected-path.ts'
import { countingReports, hasValue, isAverage, isOfOneYear } from '#src/domain/figures.ts'
import { forecastOf } from '#src/domain/forecast.ts'
import { isExact, type Interval } from '#src/domain/interval.ts'
import type { Rule, Target } from '#src/domain/ledger.ts'
import { isLimit } from '#src/domain/limits.ts'
import type { Item } from './selection/selection.ts'

/** A point of a series: `at` in days since 1970-01-01, `value` in the unit of the measure. */
export interface SeriesPoint {
  readonly at: number
  readonly value: number
}

/** A target that is to be kept, as a line over the days from `from` to `to`; as a band between two lines where it is a range. */
export interface SeriesLevel {
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number
}

/** The uncertain inputs of an expected path (V7). `baseline`: its two ends, `stated` where the source gives it as about a number, else 0 and the first report. `deadlines`: the deadline is a range. */
export interface PathEnds {
  readonly baseline: { readonly low: number; readonly high: number; readonly stated: boolean } | null
  readonly deadlines: boolean
}

/** What a chart of a measured commitment draws, in days and values, without words. */
export interface ProgressSeries {
  /** Oldest first; of a yearly rate those of its year alone. */
  readonly reports: readonly SeriesPoint[]
  /** Both ends of the expected path (V3); the same where it is certain. Empty: there is none. */
  readonly expected: readonly { readonly at: number; readonly low: number; readonly high: number }[]
  /** What the expected path asks for on the as-of day; null: there is none, it has not begun, or it is over. */
  readonly expectedToday: Interval | null
  /** From the last figure to the deadline (V12); empty: none. */
  readonly forecast: readonly SeriesPoint[]
  /** Null: the target is approached, not kept (V2b). */
  readonly level: SeriesLevel | null
  /** Null: what it is of is over (the year of a yearly rate or amount, a promise met or closed), so that nothing more is drawn. */
  readonly asOf: number | null
  /** From the last report to the as-of day, where reports are owed since (V6); null: none is, or nothing was ever reported. */
  readonly silence: { readonly from: number; readonly to: number } | null
  /** What the two ends of an uncertain expected path start from and run to; null: the path is certain. */
  readonly ends: PathEnds | null
  /** The last day of the deadline; null: none. */
  readonly due: number | null
  /** Dated targets, the one in force last. */
  readonly targets: readonly (SeriesPoint & { readonly target: Target; readonly earlier: boolean })[]
}

/** Series of a measured commitment; null where there is neither a figure nor a dated target to draw, and for a level without a figure. */
export function buildProgressSeries(item: Item, rule: Rule): ProgressSeries | null {
  const { commitment, assessment } = item
  const { target, deadline, asOf } = assessment
  const { measure } = commitment
  if (!measure || !target) return null
  const valued = assessment.reports.filter(hasValue)
  const counting = measure.basis === 'annual-rate' ? countingReports(valued, measure, target, deadline) : valued
  const reports = counting.map(({ date, value }) => ({ at: dayNumber(date), value }))
  const level = levelOf(item)
  const expected = expectedPath(assessment, commitment, rule).map(({ date, low, high }) => ({
    at: dayNumber(date),
    low,
    high,
  }))
  if (reports.length === 0 && (level || (expected.length === 0 && !deadline))) return null
  const today = dayNumber(asOf)
  return {
    reports,
    expected,
    expectedToday: isOver(item) ? null : expectedOn(assessment, commitment, rule, asOf),
    forecast: buildForecast(item),
    level,
    asOf: isOver(item) ? null : today,
    silence: silenceOf(item),
    ends: endsOf(item, expected),
    due: deadline && dayNumber(deadline.last),
    targets: targetsOf(item, target),
  }
}

/** True where its deadline has passed and nothing is waited for any more. */
function isOver({ commitment: { measure }, assessment: { deadline, asOf, verdict } }: Item): boolean {
  if (!measure || !deadline || asOf <= deadline.last) return false
  return isOfOneYear(measure) || verdict === 'met' || verdict === 'closed'
}

function silenceOf(item: Item): ProgressSeries['silence'] {
  const { reports, freshness, asOf } = item.assessment
  const last = reports.at(-1)
  if (!last || !freshness || freshness.state === 'fresh' || isOver(item)) return null
  return { from: dayNumber(last.date), to: dayNumber(asOf) }
}

function endsOf({ commitment, assessment }: Item, path: ProgressSeries['expected']): PathEnds | null {
  const { baseline, deadline } = assessment
  if (!baseline || !deadline || path.every(({ low, high }) => low === high)) return null
  const stated = commitment.measure?.baseline != null
  return {
    baseline: isExact(baseline) ? null : { ...baseline, stated },
    deadlines: deadline.first !== deadline.last,
  }
}

function targetsOf({ assessment }: Item, inForce: Target): ProgressSeries['targets'] {
  const known = [...assessment.earlier.map(({ target }) => target), inForce].filter((each) => each !== null)
  return known.flatMap((target) => {
    const last = target.due === null ? null : parseDeadline(target.due)?.last
    const value = target.upTo ?? target.value
    return last ? [{ at: dayNumber(last), value, target, earlier: target !== inForce }] : []
  })
}

/** V2b: a yearly rate over its year from 1 January, an average over years and another limit since it was set; to the deadline, or as far as is known where there is none. */
function levelOf({ commitment: { measure }, assessment }: Item): SeriesLevel | null {
  const { target, deadline, asOf } = assessment
  if (!measure || !target || !isLimit(measure, target)) return null
  const isYearly = measure.basis === 'annual-rate' && deadline && !isAverage(measure, target, deadline)
  return {
    from: dayNumber(isYearly ? `${deadline.first.slice(0, 4)}-01-01` : target.since),
    to: dayNumber(deadline?.last ?? asOf),
    low: target.value,
    high: target.upTo ?? target.value,
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
