import type { CalendarDate, Deadline } from './deadline.ts'
import { dateOfDay, dayNumber } from './deadline.ts'
import { elapsedShare } from './elapsed.ts'
import type { Measure, Target } from './ledger.ts'
import { clampShare, shareOf } from './share.ts'
import type { RuleCalendar } from './terms.ts'

/**
 * V3a: the first day of the expected path. 1 January of the deadline's year for
 * an annual flow; else the day of the stated baseline, unless the figure is no
 * later than that; else the day the target was set. `figureDate` null: no figure.
 */
export function startOf(
  measure: Measure,
  target: Target,
  deadline: Deadline,
  figureDate: CalendarDate | null,
): CalendarDate {
  if (measure.basis === 'annual-flow') return `${deadline.first.slice(0, 4)}-01-01`
  const { baseline } = measure
  return baseline && (figureDate === null || baseline.date < figureDate) ? baseline.date : target.since
}

/** One end of every uncertain input of the expected path. */
export interface PathEnds {
  /** The points that the target states. */
  readonly path: Target['path']
  /** The number to reach. */
  readonly goal: number
  readonly start: CalendarDate
  /** The value at the start; 0 where no baseline is known. */
  readonly baseline: number
  /** One end of the deadline. */
  readonly last: CalendarDate
}

function valueOnPath(
  path: NonNullable<Target['path']>,
  ends: PathEnds,
  date: CalendarDate,
  calendar: RuleCalendar,
): number {
  let first = ends.start
  let from = ends.baseline
  for (const point of path) {
    if (point.date < ends.start || point.date >= ends.last) continue
    if (date < point.date) return from + (point.value - from) * elapsedShare(calendar, first, date, point.date)
    first = dateOfDay(dayNumber(point.date) + 1)
    from = point.value
  }
  return from + (ends.goal - from) * elapsedShare(calendar, first, date, ends.last)
}

/** V3b: the value expected at the end of a day, in the unit of the measure: straight lines from the baseline through the points of the path to the target. */
export function expectedValue(ends: PathEnds, date: CalendarDate, calendar: RuleCalendar): number {
  return valueOnPath(ends.path ?? [], ends, date, calendar)
}

/** V3: the share of the way expected at the end of a day, 0 to 1. Null: a path whose target is its own baseline. */
export function expectedShare(ends: PathEnds, date: CalendarDate, calendar: RuleCalendar): number | null {
  const { path, goal, start, baseline, last } = ends
  if (path === undefined) return elapsedShare(calendar, start, date, last)
  const share = shareOf(expectedValue(ends, date, calendar) - baseline, goal - baseline)
  return share === null ? null : clampShare(share)
}
