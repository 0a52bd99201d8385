import type { Deciding, Figure } from './assessment.ts'
import { bandIndexOf, gapPointsOf, isTooEarly, limitScoreOf, scoreOf } from './bands.ts'
import { satisfies } from './comparators.ts'
import { completionAt, isUsable } from './completion.ts'
import type { CalendarDate, Deadline } from './deadline.ts'
import { elapsedShare } from './elapsed.ts'
import { expectedShare } from './expected.ts'
import type { Interval } from './interval.ts'
import { exact, isExact } from './interval.ts'
import type { Measure, Rule, Target } from './ledger.ts'
import { goalOf, isLimit, isMetOnlyAtDeadline } from './limits.ts'
import { shareOf } from './share.ts'

/** What a target is judged from. `baseline` null: unknown, or a limit. */
export interface Inputs {
  readonly rule: Rule
  readonly measure: Measure
  readonly target: Target
  readonly figure: Figure
  readonly baseline: Interval | null
  readonly deadline: Deadline | null
  readonly start: CalendarDate | null
}

/** What follows from an exact baseline, deadline and figure. */
export interface Outcome {
  /** V2 and V3, fractions; null: cannot be computed, or a limit. */
  readonly completion: number | null
  readonly expected: number | null
  /** V4. */
  readonly gapPoints: number | null
  /** Index into rule.bands; null: too early to say; undefined: nothing to compare. */
  readonly band: number | null | undefined
}

/** V7: one end chosen for every uncertain input (`ends` tells which, 0 or 1), and what follows. */
export interface Scenario {
  readonly ends: Readonly<Record<Deciding, number>>
  readonly outcome: Outcome
}

/** True where the value keeps a limit or a ceiling whose deadline is still to come. */
function keepsLimit({ measure, target, figure }: Inputs, value: number): boolean {
  const { comparator } = figure.report
  return isMetOnlyAtDeadline(measure, target) && satisfies(measure, target, exact(value), comparator) === 'yes'
}

function limitOutcome(inputs: Inputs, last: CalendarDate | null, value: number): Outcome {
  const { rule, measure, target } = inputs
  const limit = goalOf(measure, target, value)
  const away = shareOf(Math.abs(value - limit), Math.abs(limit)) ?? 1
  const distance = keepsLimit(inputs, value) ? 0 : away
  return {
    completion: null,
    expected: null,
    gapPoints: last === null ? null : gapPointsOf(0, distance),
    band: last === null ? undefined : bandIndexOf(rule, limitScoreOf(rule, distance)),
  }
}

function outcomeOf(inputs: Inputs, baseline: number | null, last: CalendarDate | null, value: number): Outcome {
  const { rule, measure, target, figure, start } = inputs
  if (isLimit(measure, target)) return limitOutcome(inputs, last, value)
  const completion = baseline === null ? null : completionAt(value, baseline, goalOf(measure, target, value))
  if (last === null || start === null) return { completion, expected: null, gapPoints: null, band: undefined }
  const { date } = figure.report
  const expected = expectedShare(
    { path: target.path, goal: goalOf(measure, target, value), start, baseline: baseline ?? 0, last },
    date,
    rule.calendar,
  )
  const gapPoints = completion === null || expected === null ? null : gapPointsOf(completion, expected)
  if (keepsLimit(inputs, value))
    return { completion, expected, gapPoints, band: bandIndexOf(rule, limitScoreOf(rule, 0)) }
  if (completion === null || expected === null) return { completion, expected, gapPoints, band: undefined }
  if (isTooEarly(rule, expected)) return { completion, expected, gapPoints, band: null }
  const elapsed = elapsedShare(rule.calendar, start, date, last)
  return { completion, expected, gapPoints, band: bandIndexOf(rule, scoreOf(rule, completion, expected, elapsed)) }
}

function endsOf(interval: Interval): readonly number[] {
  return isExact(interval) ? [interval.low] : [interval.low, interval.high]
}

function lastDaysOf(deadline: Deadline): readonly CalendarDate[] {
  return deadline.first === deadline.last ? [deadline.last] : [deadline.first, deadline.last]
}

/** V7: one scenario for each choice of ends, a single one where every input is certain. */
export function scenariosOf(inputs: Inputs): readonly Scenario[] {
  const baselines = isUsable(inputs.baseline, goalOf(inputs.measure, inputs.target, inputs.figure.value))
    ? endsOf(inputs.baseline)
    : [null]
  const lastDays = inputs.deadline ? lastDaysOf(inputs.deadline) : [null]
  const values = endsOf(inputs.figure.interval)
  const scenarios: Scenario[] = []
  for (const [baseline, from] of baselines.entries()) {
    for (const [deadline, last] of lastDays.entries()) {
      for (const [figure, value] of values.entries()) {
        scenarios.push({ ends: { baseline, deadline, figure }, outcome: outcomeOf(inputs, from, last, value) })
      }
    }
  }
  return scenarios
}
