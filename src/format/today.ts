import { dateOfDay, type CalendarDate } from '#src/domain/deadline.ts'

/** Hours before UTC of zones that have had no other clock since 1992: the browser's calendars, 20 ms to load on a slow machine, need not be asked. */
const EVEN_ZONES: ReadonlyMap<string, number> = new Map([
  ['Asia/Shanghai', 8],
  ['Asia/Hong_Kong', 8],
  ['Asia/Macau', 8],
  ['Asia/Taipei', 8],
])
const MS_PER_HOUR = 3_600_000
const MS_PER_DAY = 24 * MS_PER_HOUR
const YEAR_1992 = Date.UTC(1992)

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  try {
    return new Intl.DateTimeFormat('en-CA', { ...options, timeZone })
  } catch {
    return new Intl.DateTimeFormat('en-CA', { ...options, timeZone: 'UTC' })
  }
}

/** The calendar date in a time zone (IANA name; an unknown one counts as UTC) at a clock value in milliseconds since 1970. */
export function todayIn(timeZone: string, epochMs: number): CalendarDate {
  const hours = EVEN_ZONES.get(timeZone)
  if (hours !== undefined && epochMs >= YEAR_1992)
    return dateOfDay(Math.floor((epochMs + hours * MS_PER_HOUR) / MS_PER_DAY))
  const parts = new Map(
    formatterFor(timeZone)
      .formatToParts(epochMs)
      .map((part) => [part.type, part.value]),
  )
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
}
