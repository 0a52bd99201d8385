import type { CalendarDate } from '#src/domain/deadline.ts'

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
  const parts = new Map(
    formatterFor(timeZone)
      .formatToParts(epochMs)
      .map((part) => [part.type, part.value]),
  )
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
}
