/** The earlier day of a comparison. */
import { isCalendarDate, type CalendarDate } from '#src/domain/deadline.ts'
import type { Item } from '../selection/selection.ts'

const FIRST_DAY = '1900-01-01'
const MONTHS_A_YEAR = 12

const padded = (number: number, length: number) => String(number).padStart(length, '0')

/** The same day so many months earlier; where that month is shorter, its last day: 2027-03-31 less one month is 2027-02-28. Never before 1900. */
export function monthsBefore(day: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const count = year * MONTHS_A_YEAR + month - 1 - months
  const start = `${padded(Math.floor(count / MONTHS_A_YEAR), 4)}-${padded((count % MONTHS_A_YEAR) + 1, 2)}-`
  if (count < 0 || start < FIRST_DAY) return FIRST_DAY
  let last = date
  while (!isCalendarDate(start + padded(last, 2))) last -= 1
  return start + padded(last, 2)
}

/** The day that most of the items were announced on, before `asOf`: the conference. The later of two with as many; null: none before that day. */
export function announcementDay(items: readonly Item[], asOf: CalendarDate): CalendarDate | null {
  const counts = new Map<CalendarDate, number>()
  for (const { commitment } of items) {
    if (commitment.announced < asOf) counts.set(commitment.announced, (counts.get(commitment.announced) ?? 0) + 1)
  }
  let best: CalendarDate | null = null
  for (const [day, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0)
    if (best === null || count > most || (count === most && day > best)) best = day
  }
  return best
}
