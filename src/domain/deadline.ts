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

/** The number that the digits from `at` on write. Read by character codes: dates are taken apart hundreds of thousands of times a view. */
function digits(text: string, at: number, length: number): number {
  let number = 0
  for (let next = at; next < at + length; next += 1) number = number * 10 + text.charCodeAt(next) - 48
  return number
}

function yearOf(date: CalendarDate): number {
  return digits(date, 0, 4)
}

/** 1 to 12. */
function monthOf(date: CalendarDate): number {
  return digits(date, 5, 2)
}

function dayOfMonth(date: CalendarDate): number {
  return digits(date, 8, 2)
}

/** Days in a month, 1 to 12. */
function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days since 1970-01-01 of a calendar date. The date must be valid. */
export function dayNumber(date: CalendarDate): number {
  return Date.UTC(yearOf(date), monthOf(date) - 1, dayOfMonth(date)) / MS_PER_DAY
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
  const length = lengthOfMonth(yearOf(last), monthOf(last))
  const endsItsMonth = dayOfMonth(last) === length
  const dayAfter = endsItsMonth ? 1 : dayOfMonth(last) + 1
  const months = (yearOf(last) - yearOf(first)) * 12 + monthOf(last) - monthOf(first) + (endsItsMonth ? 1 : 0)
  const isFull = dayAfter >= dayOfMonth(first) || dayAfter === length
  return Math.max(0, isFull ? months : months - 1)
}

/** The last day of a span of so many whole months (one or more) from its first day: the earliest day for which wholeMonths gives that number. */
export function lastDayOfMonths(first: CalendarDate, months: number): CalendarDate {
  const count = yearOf(first) * 12 + monthOf(first) - 1 + months
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
  const dayAfter = Math.min(dayOfMonth(first), lengthOfMonth(year, month))
  return dateOfDay(Date.UTC(year, month - 1, dayAfter) / MS_PER_DAY - 1)
}

function lastDayOf(part: string): CalendarDate | null {
  if (!PART.test(part)) return null
  if (part.length === 4) return isCalendarDate(`${part}-12-31`) ? `${part}-12-31` : null
  if (part.length === 7) {
    if (!isCalendarDate(`${part}-01`)) return null
    return `${part}-${lengthOfMonth(yearOf(part), monthOf(part))}`
  }
  return isCalendarDate(part) ? part : null
}

function readDeadline(text: string): Deadline | null {
  const [from, to, more] = text.split('/')
  if (from === undefined || more !== undefined) return null
  const first = lastDayOf(from)
  const last = to === undefined ? first : lastDayOf(to)
  return first && last && first <= last ? { first, last } : null
}

/** What readDeadline made of each text so far; a ledger has few of them, asked for again and again. */
const alreadyRead = new Map<string, Deadline | null>()

/** Reads a deadline text; null where it is not one. A year or month falls on its last day. */
export function parseDeadline(text: string): Deadline | null {
  const known = alreadyRead.get(text)
  if (known !== undefined) return known
  const deadline = readDeadline(text)
  alreadyRead.set(text, deadline)
  return deadline
}

/** True where parseDeadline reads it. */
export function isDeadlineText(text: string): boolean {
  return parseDeadline(text) !== null
}
