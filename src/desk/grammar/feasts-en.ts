/** Deadlines named by a feast or holiday in English: by Easter 2028, before Christmas, on or before Labor Day. */
import { dateOfDay, dayNumber, type CalendarDate } from '#src/domain/deadline.ts'
import { dayText, type TimePoint } from './time-point.ts'

/** Easter Sunday of a year, by the Gregorian reckoning. */
function easter(year: number): string {
  const [golden, century] = [year % 19, Math.floor(year / 100)]
  const epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const full = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7
  const day = full - weekday
  const month = 3 + Math.floor((day + 40) / 44)
  return dayText(year, month, day + 28 - 31 * Math.floor(month / 4))
}

/** 0 of a Sunday. The first day of the count was a Thursday. */
const weekdayOf = (date: string) => (((dayNumber(date) + 4) % 7) + 7) % 7

/** The so-manieth Monday, Thursday… of a month. */
function weekdayIn(year: number, month: number, weekday: number, count: number): string {
  const first = dayText(year, month, 1)
  return dateOfDay(dayNumber(first) + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7)
}

/** Days of calendars by the moon, as published. */
const DIWALI: Readonly<Record<number, string>> = {
  2025: '10-20',
  2026: '11-08',
  2027: '10-29',
  2028: '10-17',
  2029: '11-05',
  2030: '10-26',
}

const fixed = (month: number, day: number) => (year: number) => dayText(year, month, day)
const DAYS: readonly (readonly [RegExp, (year: number) => string | null])[] = [
  [/^easter/i, easter],
  [/^christmas eve/i, fixed(12, 24)],
  [/^christmas/i, fixed(12, 25)],
  [/^labou?r/i, (year) => weekdayIn(year, 9, 1, 1)],
  [/^thanksgiving/i, (year) => weekdayIn(year, 11, 4, 4)],
  [/^memorial/i, (year) => dateOfDay(dayNumber(weekdayIn(year, 6, 1, 1)) - 7)],
  [/^(?:independence|the fourth)/i, fixed(7, 4)],
  [/^new year['’]s eve/i, fixed(12, 31)],
  [/^new year/i, fixed(1, 1)],
  [/^canada/i, fixed(7, 1)],
  [/^diwali/i, (year) => (DIWALI[year] === undefined ? null : `${year}-${DIWALI[year]}`)],
  [/^halloween/i, fixed(10, 31)],
  [/^midsummer/i, fixed(6, 24)],
]
const FEAST =
  /\b(by|before|ahead of|in time for|no later than|on or before|come|until|from|after|at|on)(?: (this|next))? (Easter(?: Sunday)?|Christmas(?: Eve| Day)?|Labou?r Day|Thanksgiving|Memorial Day|Independence Day|the Fourth of July|New Year['’]s (?:Eve|Day)|New Year|Diwali|Canada Day|Halloween|Midsummer(?:['’]s)?(?: Day)?)\b(?:(?:,? of|,)? (20\d{2})| (next year|this year))?/gi

/** In no order; they may overlap other times. */
export function* englishFeasts(text: string, announced: CalendarDate): Generator<TimePoint> {
  const now = Number(announced.slice(0, 4))
  for (const { index, 0: whole, 1: lead = '', 2: which, 3: name = '', 4: written, 5: word } of text.matchAll(FEAST)) {
    const dayOf = DAYS.find(([pattern]) => pattern.test(name))?.[1]
    if (!dayOf) continue
    const isNextYear = word?.toLowerCase() === 'next year'
    const year = written === undefined ? now + (isNextYear ? 1 : 0) : Number(written)
    const isOver = written === undefined && word === undefined && (dayOf(year) ?? '') <= announced
    const day = dayOf(isOver ? year + 1 : year)
    if (day === null) continue
    yield {
      span: { start: index, end: index + whole.length },
      edtf: day,
      // Next Christmas, said in spring: this year's or that of the next.
      doubt: which?.toLowerCase() === 'next' && !isOver ? 'next' : null,
      role: /^(?:from|after)$/i.test(lead) ? 'start' : 'end',
    }
  }
}
