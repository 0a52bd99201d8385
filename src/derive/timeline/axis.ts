/** The time axis: which days it shows, where a day falls on it, and its years and quarters. */
import { dateOfDay, dayNumber, type CalendarDate } from '#src/domain/deadline.ts'
import type { Item } from '../selection/selection.ts'

/** Days as day numbers: from `first` up to but not including `end`. */
export interface Span {
  readonly first: number
  readonly end: number
}

/** year: the whole span of the items · quarter: two years, quarter by quarter. */
export type Zoom = 'year' | 'quarter'

/** The first day of a year or quarter. `share`: where it falls, 0 to 1. `quarter` null: a year. `label`: on every width, on wide axes only, or nowhere. */
export interface AxisTick {
  readonly share: number
  readonly year: number
  readonly quarter: 1 | 2 | 3 | 4 | null
  readonly label: 'always' | 'wide' | 'never'
}

const QUARTERS_SHOWN = 8
const QUARTERS_BEFORE = 3
const MOST_LABELS = { narrow: 6, wide: 16 } as const
const QUARTERS = [1, 2, 3, 4] as const

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4))
}

/** The first day of a quarter, counted from year 0: 4 × year + 0 to 3. */
function firstDayOfQuarter(count: number): number {
  const month = String((count % 4) * 3 + 1).padStart(2, '0')
  return dayNumber(`${Math.floor(count / 4)}-${month}-01`)
}

/** The quarter that a day number lies in, counted from year 0. */
function quarterOfDay(day: number): number {
  const date = dateOfDay(day)
  return yearOf(date) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3)
}

/** Whole years that hold the as-of day and, of every item, its announcement, reports and deadlines, moved ones too. */
export function spanOfItems(items: readonly Item[], asOf: CalendarDate): Span {
  let [low, high] = [asOf, asOf]
  const cover = (from: CalendarDate | undefined, to: CalendarDate | undefined) => {
    if (from !== undefined && from < low) low = from
    if (to !== undefined && to > high) high = to
  }
  for (const { commitment, assessment } of items) {
    cover(commitment.announced, assessment.deadline?.last)
    cover(assessment.reports[0]?.date, undefined)
    cover(assessment.deadline?.first, undefined)
    for (const { deadline } of assessment.earlier) cover(deadline?.first, deadline?.last)
  }
  return { first: firstDayOfQuarter(yearOf(low) * 4), end: firstDayOfQuarter((yearOf(high) + 1) * 4) }
}

/** Eight quarters, the as-of day in the fourth; moved by `shift` quarters, later where positive. */
export function spanOfQuarters(asOf: CalendarDate, shift: number): Span {
  const from = quarterOfDay(dayNumber(asOf)) - QUARTERS_BEFORE + shift
  return { first: firstDayOfQuarter(from), end: firstDayOfQuarter(from + QUARTERS_SHOWN) }
}

/** Where a day number falls: 0 at the start of the span, 1 at its end, beyond them outside. Fractions of days are allowed. */
export function shareOfDay({ first, end }: Span, day: number): number {
  return (day - first) / (end - first)
}

/** Labels a narrow axis keeps are a part of those of a wide one, so that both are evenly spaced. */
function labelOf(year: number, years: number): AxisTick['label'] {
  const wide = Math.ceil(years / MOST_LABELS.wide)
  const narrow = wide * Math.ceil(years / wide / MOST_LABELS.narrow)
  if (year % narrow === 0) return 'always'
  return year % wide === 0 ? 'wide' : 'never'
}

/** Every year or quarter that begins in the span, in order; years are labelled as densely as there is room. The span must begin with one. */
export function buildTicks(span: Span, zoom: Zoom): readonly AxisTick[] {
  const [from, to] = [quarterOfDay(span.first), quarterOfDay(span.end - 1)]
  const years = Math.ceil((to - from + 1) / 4)
  const ticks: AxisTick[] = []
  for (let count = from; count <= to; count += zoom === 'year' ? 4 : 1) {
    const year = Math.floor(count / 4)
    const share = shareOfDay(span, firstDayOfQuarter(count))
    if (zoom === 'year') ticks.push({ share, year, quarter: null, label: labelOf(year, years) })
    else ticks.push({ share, year, quarter: QUARTERS[count % 4] ?? null, label: 'always' })
  }
  return ticks
}
