/** Where the marks of one item fall on the time axis. All places are shares of its length, 0 to 1; what lies outside is cut off or null. */
import type { Assessment, Judgement } from '#src/domain/assessment.ts'
import { dayNumber, parseDeadline, type CalendarDate } from '#src/domain/deadline.ts'
import type { Milestone } from '#src/domain/ledger.ts'
import { isOpen } from '../is-open.ts'
import type { Item } from '../selection/selection.ts'
import { shareOfDay, type Span } from './axis.ts'
import type { GivenVerdict } from './verdicts.ts'

/** A part of the axis. `done`: the share of the part itself that lies before the as-of day. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly done: number
}

/** A mark at one place, with what it stands for. */
export interface Mark<Thing> {
  readonly at: number
  readonly of: Thing
}

/** The marks of one item as shares of the span; null: it has no such mark within it. */
export interface TimelineRow {
  /** Announcement to the first possible last day. */
  readonly certain: Stretch | null
  /** The rest of a deadline that is a range. */
  readonly soft: Stretch | null
  /** Without a deadline: from the announcement on. */
  readonly open: Stretch | null
  /** From a deadline that was missed to the as-of day. */
  readonly late: Stretch | null
  /** The end of a deadline that is no range. */
  readonly end: number | null
  /** V10: the last days of earlier targets, and from when to when each held out. */
  readonly goalposts: readonly (Mark<Judgement> & { readonly line: Stretch | null })[]
  /** Dated steps of a milestone item (V9), by their last day. */
  readonly steps: readonly (Mark<Milestone> & { readonly reached: boolean })[]
  readonly reports: readonly Mark<GivenVerdict>[]
  /** Where it was closed. */
  readonly closed: number | null
  /** Nothing of it lies on the axis: it was over before, or begins after. */
  readonly outside: 'before' | 'after' | null
}

/** The start of a day, its middle and its end: spans begin with a day, points stand in it, deadlines end it. */
const START = 0
const MIDDLE = 0.5
const END = 1

/** What the marks of a row are placed by. */
interface Frame {
  readonly span: Span
  readonly asOf: CalendarDate
}

function shareAt(span: Span, date: CalendarDate, part: number): number {
  return shareOfDay(span, dayNumber(date) + part)
}

/** A point in the span; null outside, and for a day that ends as the span begins. */
function placeOf(span: Span, date: CalendarDate, part: number): number | null {
  const share = shareAt(span, date, part)
  return share > 0 && share <= 1 ? share : null
}

function stretch({ span, asOf }: Frame, start: number, finish: number): Stretch | null {
  const [from, to] = [Math.max(0, start), Math.min(1, finish)]
  if (to <= from) return null
  const done = (shareAt(span, asOf, MIDDLE) - from) / (to - from)
  return { from, to, done: Math.min(1, Math.max(0, done)) }
}

function marksOf<Thing>(
  span: Span,
  things: readonly Thing[],
  dateOf: (thing: Thing) => CalendarDate | null | undefined,
  part: number,
): readonly Mark<Thing>[] {
  return things.flatMap((thing) => {
    const date = dateOf(thing)
    const at = date ? placeOf(span, date, part) : null
    return at === null ? [] : [{ at, of: thing }]
  })
}

function goalpostsOf(frame: Frame, { earlier }: Assessment): TimelineRow['goalposts'] {
  return marksOf(frame.span, earlier, ({ deadline }) => deadline?.last, END).map((mark) => ({
    ...mark,
    line: mark.of.target ? stretch(frame, shareAt(frame.span, mark.of.target.since, START), mark.at) : null,
  }))
}

function stepsOf(span: Span, { commitment, assessment }: Item): TimelineRow['steps'] {
  const reached = new Set(assessment.milestones?.reached)
  const lastDay = ({ due }: Milestone) => (due === null ? null : parseDeadline(due)?.last)
  return marksOf(span, commitment.milestones, lastDay, END).map((mark) => ({
    ...mark,
    reached: reached.has(mark.of.id),
  }))
}

/** True once the deadline has passed without the target being seen met; not of a year that its whole figure has missed, which is over and not late. */
function isLate(item: Item): boolean {
  const { verdict } = item.assessment
  return verdict === 'overdue-unverified' || (verdict === 'overdue' && isOpen(item))
}

/** True where any mark lies on the axis. */
function isDrawn({
  certain,
  soft,
  open,
  late,
  end,
  goalposts,
  steps,
  reports,
  closed,
}: Omit<TimelineRow, 'outside'>): boolean {
  const single = [certain, soft, open, late, end, closed]
  return single.some((mark) => mark !== null) || goalposts.length + steps.length + reports.length > 0
}

/** Places an item's marks on the span. `given`: its reports with the verdicts they gave. */
export function buildTimelineRow(item: Item, given: readonly GivenVerdict[], span: Span): TimelineRow {
  const { commitment, assessment } = item
  const { deadline, asOf } = assessment
  const frame = { span, asOf }
  const begin = shareAt(span, commitment.announced, START)
  const first = deadline && shareAt(span, deadline.first, END)
  const last = deadline && shareAt(span, deadline.last, END)
  const range = deadline !== null && deadline.first < deadline.last
  const { closed } = commitment
  const row = {
    certain: first === null ? null : stretch(frame, begin, first),
    soft: first !== null && last !== null && range ? stretch(frame, Math.max(begin, first), last) : null,
    open: deadline ? null : stretch(frame, begin, 1),
    late: last !== null && isLate(item) ? stretch(frame, last, shareAt(span, asOf, MIDDLE)) : null,
    end: deadline && !range ? placeOf(span, deadline.last, END) : null,
    goalposts: goalpostsOf(frame, assessment),
    steps: stepsOf(span, item),
    reports: marksOf(span, given, ({ report }) => report.date, MIDDLE),
    closed: closed && closed.date <= asOf ? placeOf(span, closed.date, MIDDLE) : null,
  }
  return { ...row, outside: isDrawn(row) ? null : begin >= 1 ? 'after' : 'before' }
}
