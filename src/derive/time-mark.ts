/** Where the days of one item stand on a mark as long as its own time: what is known of an item of which nothing was reported. Places are shares of the mark, 0 to 1. */
import { dayNumber, type CalendarDate } from '#src/domain/deadline.ts'
import { silenceOf, latestReport } from './coverage/radar.ts'
import type { Item } from './selection/selection.ts'

/** Two places, the first not after the second. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The time of an item: promised, reported, today, due. */
export interface TimeMark {
  readonly announced: number
  /** The as-of day. */
  readonly today: number
  /** The last day of the deadline; a range has two places. Null: the source gives none, and the mark is open at its end. */
  readonly deadline: Span | null
  /** The latest report that counts (V6); null: nothing was reported. */
  readonly report: number | null
  /** From the latest report, else the announcement, to today, where a report is owed; null: none is. `months`: its length in whole months. */
  readonly silent: (Span & { readonly months: number }) | null
  /** From the last day of a deadline that has passed to today; null: it has not, or there is none. */
  readonly late: Span | null
}

/** A day's start, its middle and its end: a promise begins a day, today and a report stand in it, a deadline ends it. */
const [START, MIDDLE, END] = [0, 0.5, 1] as const
/** Where today stands on a mark without a deadline: time goes on behind it. */
const TODAY_OF_OPEN = 0.86

/** Null where nothing was promised yet on the as-of day. */
export function timeMark(item: Item): TimeMark | null {
  const { commitment, assessment } = item
  const { asOf, deadline } = assessment
  const { announced } = commitment
  if (announced > asOf) return null
  const owed = silenceOf(item)
  const report = latestReport(item)?.date ?? null
  const at = (day: CalendarDate, part: number) => dayNumber(day) + part
  const today = at(asOf, MIDDLE)
  // A deadline may lie before the announcement, a figure too: a report of the same day says how the year before went.
  const first = Math.min(
    at(announced, START),
    deadline ? at(deadline.first, END) : Infinity,
    report === null ? Infinity : at(report, MIDDLE),
  )
  const last = deadline ? Math.max(today, at(deadline.last, END)) : first + (today - first) / TODAY_OF_OPEN
  const place = (moment: number) => Math.min(1, Math.max(0, (moment - first) / (last - first)))
  const due = deadline && { from: place(at(deadline.first, END)), to: place(at(deadline.last, END)) }
  return {
    announced: place(at(announced, START)),
    today: place(today),
    deadline: due,
    report: report === null ? null : place(at(report, MIDDLE)),
    silent: owed && {
      from: place(at(owed.since, owed.latest ? MIDDLE : START)),
      to: place(today),
      months: owed.months,
    },
    late: due && deadline && deadline.last < asOf ? { from: due.to, to: place(today) } : null,
  }
}
