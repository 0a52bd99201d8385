import type { Judgement } from './assessment.ts'
import type { CalendarDate } from './deadline.ts'
import { lastDayOfMonths, wholeMonths } from './deadline.ts'
import { expectedValue } from './expected.ts'
import { hull } from './interval.ts'
import type { Commitment, Rule } from './ledger.ts'
import { goalOf } from './limits.ts'

/** A point of the expected path, in the unit of the measure; equal ends where it is certain. */
export interface PathPoint {
  readonly date: CalendarDate
  readonly low: number
  readonly high: number
}

/** The last day of every whole month since the start, the days on which a rule that counts months takes a step. */
function monthEnds(start: CalendarDate, last: CalendarDate): readonly CalendarDate[] {
  return Array.from({ length: wholeMonths(start, last) }, (_, index) => lastDayOfMonths(start, index + 1))
}

/**
 * V3: the expected path for a chart, in the unit of the measure, from the start
 * to the last day of the deadline, oldest first, to be joined by straight lines.
 * Under a calendar of months it has a point at the end of each whole month. An
 * uncertain baseline or deadline opens it into a band. Empty where there is no
 * such path: no target, no deadline, no known baseline, or a limit.
 */
export function expectedPath(judgement: Judgement, commitment: Commitment, rule: Rule): readonly PathPoint[] {
  const { target, deadline, start, baseline } = judgement
  const { measure } = commitment
  if (!measure || !target || !deadline || start === null || !baseline) return []
  const months = rule.calendar === 'months' ? monthEnds(start, deadline.last) : []
  const stated = (target.path ?? []).map((point) => point.date)
  const days = new Set([...months, ...stated, deadline.first, deadline.last])
  const inner = [...days].filter((date) => date > start && date <= deadline.last).sort()
  return [
    { date: start, low: baseline.low, high: baseline.high },
    ...inner.flatMap((date) => expectedOn(judgement, commitment, rule, date) ?? []),
  ]
}

/**
 * V3: what the expected path asks for at the end of one day, in the unit of the
 * measure. Null where there is no such path, before its first day, and after the
 * last day of the deadline.
 */
export function expectedOn(
  judgement: Judgement,
  commitment: Commitment,
  rule: Rule,
  date: CalendarDate,
): PathPoint | null {
  const { target, deadline, start, baseline } = judgement
  const { measure } = commitment
  if (!measure || !target || !deadline || start === null || !baseline) return null
  if (date < start || date > deadline.last) return null
  const goal = goalOf(measure, target, baseline.low)
  const at = (from: number, last: CalendarDate): number =>
    expectedValue({ path: target.path, goal, start, baseline: from, last }, date, rule.calendar)
  return {
    date,
    ...hull(
      at(baseline.low, deadline.first),
      at(baseline.low, deadline.last),
      at(baseline.high, deadline.first),
      at(baseline.high, deadline.last),
    ),
  }
}
