/**
 * Calendar dates and deadlines (EDTF subset): `2026`, `2026-06`, `2026-12-31`,
 * `2029/2031` (between). Dates are whole days without a time zone, counted as
 * days since 1970-01-01 where arithmetic is needed.
 */

/** A calendar date, `YYYY-MM-DD`. */
export type CalendarDate = string

/** A deadline as an interval of last days: equal ends unless the source gave a range. */
export interface Deadline {
  readonly first: CalendarDate
  readonly last: CalendarDate
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const PART = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/
const MS_PER_DAY = 86_400_000

/** True for an existing day between 1900 and 2199 written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  const match = DATE.exec(text)
  if (!match) return false
  const year = Number(match[1])
  if (year < 1900 || year > 2199) return false
  const time = new Date(0).setUTCFullYear(year, Number(match[2]) - 1, Number(match[3]))
  return new Date(time).toISOString().slice(0, 10) === text
}

/** Days since 1970-01-01 of a calendar date. The date must be valid. */
export function dayNumber(date: CalendarDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / MS_PER_DAY
}

/** The calendar date of a day number. */
export function dateOfDay(day: number): CalendarDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** Whole days from one date to another; negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from)
}

/**
 * Whole months in the span that begins with the first day and ends with the
 * last, both included: 2026-01-01 to 2026-07-31 is 7, and 2026-02-24 to
 * 2026-11-23 is 9. Zero where the span is shorter than a month or reversed.
 */
export function wholeMonths(first: CalendarDate, last: CalendarDate): number {
  const end = dateOfDay(dayNumber(last) + 1)
  const months = (Number(end.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(first.slice(5, 7))
  const dayOfFirst = Number(first.slice(8, 10))
  const dayOfEnd = Number(end.slice(8, 10))
  const endsItsMonth = dateOfDay(dayNumber(end) + 1).slice(8, 10) === '01'
  const full = dayOfEnd >= dayOfFirst || (endsItsMonth && dayOfFirst > dayOfEnd)
  return Math.max(0, full ? months : months - 1)
}

function lastDayOf(part: string): CalendarDate | null {
  if (!PART.test(part)) return null
  if (part.length === 4) return isCalendarDate(`${part}-12-31`) ? `${part}-12-31` : null
  if (part.length === 7) {
    if (!isCalendarDate(`${part}-01`)) return null
    const [year, month] = [Number(part.slice(0, 4)), Number(part.slice(5, 7))]
    return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
  }
  return isCalendarDate(part) ? part : null
}

/** Reads a deadline text; null where it is not one. A year or month falls on its last day. */
export function parseDeadline(text: string): Deadline | null {
  const [from, to, more] = text.split('/')
  if (from === undefined || more !== undefined) return null
  const first = lastDayOf(from)
  const last = to === undefined ? first : lastDayOf(to)
  return first && last && first <= last ? { first, last } : null
}

/** True where parseDeadline reads it. */
export function isDeadlineText(text: string): boolean {
  return parseDeadline(text) !== null
}
