import { assess } from '#src/domain/assess.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { parseDeadline } from '#src/domain/deadline.ts'
import { expectedShare } from '#src/domain/expected.ts'
import { expectedPath } from '#src/domain/expected-path.ts'
import { exact, hull, type Interval } from '#src/domain/interval.ts'
import { hasAttainment } from '#src/domain/attainment.ts'
import { goalOf } from '#src/domain/limits.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Rule } from '#src/domain/ledger.ts'
import { shareSaid } from '../share-said.ts'
import type { Item } from '../selection/selection.ts'

/** A share on a day; equal ends where it is certain. 0.4 is 40 %. */
export interface SharePoint extends Interval {
  readonly date: CalendarDate
}

/** A report with the share it gave, as shareSaid has it, and what was expected on its day on the same scale (null: no deadline). */
export interface CoursePoint extends SharePoint {
  readonly expected: Interval | null
}

/** How a commitment has come along, in shares of its target in force, oldest first. */
export interface Course {
  /** One a day on which a report gave a share; the last is the assessment's own. */
  readonly points: readonly CoursePoint[]
  /** V3 on the same scale as a line to its deadline; empty where there is none. */
  readonly path: readonly SharePoint[]
}

/** True where the last report is what the assessment's share rests on. */
function restsOnLast({ figure, milestones, reports }: Assessment): boolean {
  const last = reports.at(-1)
  if (!last) return false
  return milestones ? last.stage !== undefined || last.milestone !== undefined : figure?.report.id === last.id
}

function pointsOf({ commitment, assessment }: Item, index: LedgerIndex, rule: Rule): readonly CoursePoint[] {
  const points = new Map<CalendarDate, CoursePoint>()
  for (const [place, { date }] of assessment.reports.entries()) {
    const reports = new Map([[commitment.id, assessment.reports.slice(0, place + 1)]])
    const then = assess({ ...index, reports }, commitment, assessment.asOf, rule)
    const said = shareSaid(then)
    if (said && restsOnLast(then)) points.set(date, { date, ...said.share, expected: said.expected })
  }
  return [...points.values()]
}

/** Steps that were to be done, as a staircase. */
function stepPath({ commitment }: Item): readonly SharePoint[] {
  const days = commitment.milestones
    .flatMap(({ due }) => (due === null ? [] : [parseDeadline(due)?.last ?? due]))
    .sort()
  if (days.length === 0) return []
  const total = commitment.milestones.length
  const at = (date: CalendarDate, done: number): SharePoint => ({ date, ...exact(done / total) })
  return [at(commitment.announced, 0), ...days.flatMap((day, done) => [at(day, done), at(day, done + 1)])]
}

function measuredPath({ commitment, assessment }: Item, rule: Rule): readonly SharePoint[] {
  const { target, deadline, start } = assessment
  if (!commitment.measure || !target || !deadline || start === null) return []
  if (hasAttainment(commitment.measure, target))
    return expectedPath(assessment, commitment, rule).map(({ date, low, high }) => ({
      date,
      low: low / target.value,
      high: high / target.value,
    }))
  // Without stated points in between, the share expected does not depend on the baseline (V3).
  const baseline = assessment.baseline ?? (target.path ? null : exact(0))
  if (!baseline) return []
  const goal = goalOf(commitment.measure, target, baseline.low)
  const shareAt = (date: CalendarDate, from: number, last: CalendarDate) =>
    expectedShare({ path: target.path, goal, start, baseline: from, last }, date, rule.calendar) ?? 0
  return expectedPath({ ...assessment, baseline }, commitment, rule).map(({ date }, place) => ({
    date,
    ...(place === 0
      ? exact(0)
      : hull(
          shareAt(date, baseline.low, deadline.first),
          shareAt(date, baseline.low, deadline.last),
          shareAt(date, baseline.high, deadline.first),
          shareAt(date, baseline.high, deadline.last),
        )),
  }))
}

/** The course of a commitment: its assessment after each of its reports, all against the target in force now. */
export function buildCourse(item: Item, index: LedgerIndex, rule: Rule): Course {
  return {
    points: pointsOf(item, index, rule),
    path: item.commitment.kind === 'milestone' ? stepPath(item) : measuredPath(item, rule),
  }
}
