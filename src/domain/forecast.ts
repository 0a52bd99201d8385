import type { Assessment, Forecast } from './assessment.ts'
import type { CalendarDate } from './deadline.ts'
import { dateOfDay, dayNumber } from './deadline.ts'
import { countingReports, hasValue } from './figures.ts'
import type { Commitment, Measure, Target } from './ledger.ts'
import { goalOf, isLimit } from './limits.ts'
import { tidy } from './share.ts'

/** How many of the last figures the line is drawn through, and how few are too few (V12). */
const MOST = 8
const LEAST = 3
const LAST_DAY = dayNumber('2199-12-31')

interface Point {
  readonly day: number
  readonly value: number
}

/** Median of a list that is not empty. */
function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
  return lower + (upper - lower) / 2
}

/** The last figures, one a day (the latest recorded). */
function pointsOf(measure: Measure, target: Target, assessment: Assessment): readonly Point[] {
  const counting = countingReports(assessment.reports.filter(hasValue), measure, target, assessment.deadline)
  const byDay = new Map(counting.map(({ date, value }) => [dayNumber(date), value]))
  return [...byDay].slice(-MOST).map(([day, value]) => ({ day, value }))
}

/** The Theil–Sen line: the median slope of all pairs, and its value on a day through the median offset. */
function lineThrough(points: readonly Point[], day: number): { perDay: number; value: number } {
  const slopes = points.flatMap((a, at) => points.slice(at + 1).map((b) => (b.value - a.value) / (b.day - a.day)))
  const perDay = medianOf(slopes)
  return { perDay, value: medianOf(points.map((point) => point.value + perDay * (day - point.day))) }
}

/** The day on which the line reaches the target: the first day if it is there already, null if it never comes. */
function reachedOn(measure: Measure, target: Target, from: Point, perDay: number): CalendarDate | null {
  if (isLimit(measure, target)) return null
  const goal = goalOf(measure, target, from.value)
  const toward = measure.direction === 'decrease' ? -1 : 1
  const missing = (goal - from.value) * toward
  if (missing <= 0) return dateOfDay(from.day)
  if (perDay * toward <= 0) return null
  const day = from.day + Math.ceil(tidy(missing / (perDay * toward)))
  return day <= LAST_DAY ? dateOfDay(day) : null
}

/**
 * V12: where the last figures lead, in a straight line. Null unless a target is
 * in force, neither met nor closed, and not a yearly rate (whose figures speak of longer and longer parts of the year), and figures of at least three days count for it.
 * A limit has no day on which it is reached.
 */
export function forecastOf(commitment: Commitment, assessment: Assessment): Forecast | null {
  const { target, deadline, verdict } = assessment
  const { measure } = commitment
  if (!measure || !target || verdict === 'met' || verdict === 'closed' || measure.basis === 'annual-rate') return null
  const points = pointsOf(measure, target, assessment)
  const last = points.at(-1)
  if (!last || points.length < LEAST) return null
  const { perDay, value } = lineThrough(points, last.day)
  if (!Number.isFinite(perDay) || !Number.isFinite(value)) return null
  const daysAhead = deadline ? dayNumber(deadline.last) - last.day : 0
  return {
    reachedOn: reachedOn(measure, target, { day: last.day, value }, perDay),
    atDeadline: daysAhead > 0 ? value + perDay * daysAhead : null,
    perDay,
    from: { date: dateOfDay(last.day), value },
  }
}
