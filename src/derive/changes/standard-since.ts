import { dayNumber, type CalendarDate } from '#src/domain/deadline.ts'
import type { Assessed } from '../selection/selection.ts'
import { announcementDay, monthsBefore } from './days.ts'
import { daysOfNote } from './days-of-note.ts'

/** Spans of time that are offered, in months. */
export const MONTH = 1
export const QUARTER = 3
const YEAR = 12

const known = new WeakMap<Assessed, CalendarDate>()

/**
 * The earlier day of a comparison that names none: a month before the as-of
 * day where the ledger knows of anything since, else the latest of three
 * months, the day of the announcement and a year that it does; a month where
 * there is nothing in a year. Of the ledger as a whole: filters do not move it.
 */
export function standardSince(assessed: Assessed): CalendarDate {
  const found = known.get(assessed) ?? findSince(assessed)
  known.set(assessed, found)
  return found
}

function findSince({ index, items, asOf }: Assessed): CalendarDate {
  const today = dayNumber(asOf)
  let latest = -Infinity
  for (const { commitment } of items)
    for (const day of daysOfNote(index, commitment)) if (day <= today && day > latest) latest = day
  const month = monthsBefore(asOf, MONTH)
  const announced = announcementDay(items, asOf)
  const days = [
    month,
    monthsBefore(asOf, QUARTER),
    ...(announced === null ? [] : [announced]),
    monthsBefore(asOf, YEAR),
  ]
  return days.toSorted().findLast((day) => dayNumber(day) < latest) ?? month
}
