/** English times in years that are not the calendar's, and counted in months and quarters from now: FY2028, the 2027-28 school year, this financial year, next quarter. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import { MONTH_GROUP, monthOf } from './months-en.ts'
import { dayText, monthAfter, monthText, type TimeDoubt, type TimePoint } from './time-point.ts'
import type { OwnYears, YearEnd } from './own-years.ts'

const LEAD =
  '(?:\\b(by|before|in|until|till|during|over|within|throughout|through|up to|no later than|not later than|ahead of|prior to|for|of|as of|starting(?: in| from| with)?|beginning(?: in| from| with)?|from|since|after|at)(?: the)? )?(?:(?:end|close|course|last day|remainder|start|beginning) of )?(?:the )?'
const KIND = '(FY|fiscal|financial|budget|council|municipal|academic|school|university)'
const FISCAL_MONTH = 3
const SCHOOL_MONTH = 7

/** Where no text says when they end: 2026/27 in March, as the years of budgets do, those of schools in July. */
function endOf(kind: string | undefined, { fiscal, school }: OwnYears): YearEnd {
  return /academic|school|university|entry/i.test(kind ?? '')
    ? (school ?? { month: SCHOOL_MONTH, day: null })
    : (fiscal ?? { month: FISCAL_MONTH, day: null })
}

const knows = (kind: string | undefined, { fiscal, school }: OwnYears) =>
  (/academic|school|university|entry/i.test(kind ?? '') ? school : fiscal) !== null

const written = (year: number, { month, day }: YearEnd) =>
  day === null ? monthText(year, month) : dayText(year, month, day)

const roleOf = (lead: string | undefined): TimePoint['role'] =>
  lead === undefined ? 'end' : /^(?:from|since|after)/i.test(lead) ? 'start' : /^as of/i.test(lead) ? 'as-of' : 'end'

/** The month that such a year begins in. Schools begin in September where the text does not say. */
function startOf(to: number, kind: string | undefined, years: OwnYears): string {
  const end = endOf(kind, years)
  const isSchool = /academic|school|university/i.test(kind ?? '')
  return monthAfter(monthText(to - 1, end.month), isSchool && !knows(kind, years) ? 2 : 1)
}

const fullYear = (year: string, like: string) => Number(year.length === 2 ? `${like.slice(0, 2)}${year}` : year)

/** Where a match begins that counts, without “of” and “starting”, after which the time stands by itself. */
function spanOf({ index, 0: whole }: RegExpExecArray, lead: string | undefined) {
  const skip = /^(?:of|starting|beginning)/i.test(lead ?? '') ? (lead?.length ?? 0) + 1 : 0
  const blanks = whole.length - whole.trimStart().length
  return { start: index + Math.max(skip, blanks), end: index + whole.length }
}

/** FY2028, fiscal year 2027-28, 2027/28, the 2027-28 academic year. */
const NAMED = new RegExp(
  `${LEAD}(?:\\b${KIND} ?(?:years? )?)?(?<![\\d/-])(20\\d{2}|(?<=FY ?)\\d{2})(?: ?[/-] ?(?:FY ?)?(20\\d{2}|\\d{2}))?(?![\\d,.]*\\d|%|[/-]\\d)(?: (fiscal|financial|budget|academic|school|council|university|entry)\\b(?: year)?)?`,
  'gi',
)

function* named(text: string, years: OwnYears, announced: CalendarDate, isProse: boolean): Generator<TimePoint> {
  for (const match of text.matchAll(NAMED)) {
    const [, lead, before, first = '', second, after] = match
    const kind = before ?? after
    if (kind === undefined && (second === undefined || !(isProse || lead !== undefined))) continue
    if (!isProse && lead === undefined) continue
    const from = fullYear(first, announced)
    const to = second === undefined ? from : fullYear(second, announced)
    if (to < from || (after === 'entry' && second === undefined)) continue
    const span = spanOf(match, lead)
    // 2026-30 is a plan of several years; FY2027-FY2029 of several fiscal ones.
    const isOne = to - from <= 1
    if (!isOne && kind === undefined) {
      if (second?.length === 2) yield { span, edtf: `${to}`, doubt: 'period', role: 'end' }
      continue
    }
    const isStart = /\b(?:start|beginning) of\b/i.test(match[0]) && isOne
    // Nobody but the text says when fiscal 2028 ends.
    const isOpen = second === undefined && !knows(kind, years)
    const hasBegun =
      startOf(to, kind, years) <= announced.slice(0, 7) && lead !== undefined && !/^by|later|^until/i.test(lead)
    const doubt: TimeDoubt | null = isOpen ? 'part' : /^before|^ahead|^prior/i.test(lead ?? '') ? 'before' : null
    yield {
      span,
      edtf: isStart ? startOf(to, kind, years) : isOpen ? `${to}` : written(to, endOf(kind, years)),
      doubt: isOne ? (hasBegun && doubt === null ? 'period' : doubt) : 'period',
      role: roleOf(lead),
    }
  }
}

/** Second quarter of 2026/27, Q3 FY2028. */
const QUARTER = new RegExp(
  `${LEAD}(?:\\b(first|second|third|fourth|final) quarter|\\bQ([1-4]))(?:,| of| in)?(?: the)? (?:${KIND} ?(?:year )?)?(20\\d{2}|\\d{2})(?:[/-](\\d{2}))?(?![\\d,.]*\\d|%)`,
  'gi',
)
const NUMBERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, final: 4 }

function* quarters(text: string, years: OwnYears, announced: CalendarDate): Generator<TimePoint> {
  for (const match of text.matchAll(QUARTER)) {
    const [, lead, word, digit, kind, first = '', second] = match
    if (second === undefined && kind === undefined) continue
    const quarter = word === undefined ? Number(digit) : (NUMBERS[word.toLowerCase()] ?? 4)
    const { month } = endOf(kind, years)
    const year = second === undefined ? fullYear(first, announced) : fullYear(second, announced)
    yield {
      span: spanOf(match, lead),
      edtf: monthAfter(monthText(year - 1, month), quarter * 3),
      doubt: second === undefined && !knows(kind, years) ? 'part' : null,
      role: roleOf(lead),
    }
  }
}

/** This financial year, by the end of the school year, next fiscal year. */
const RELATIVE = new RegExp(
  `${LEAD}\\b(this|the current|the present|the|current|next|the next|the coming|coming) ${KIND} year\\b(?! (?:20|\\d{2}\\b))(?:,? (?:which|that) (?:ends|closes|runs (?:to|until))(?: on)?(?: the end of)? (?:(\\d{1,2}) )?${MONTH_GROUP}(?: (\\d{1,2}))?(?: (next year)|,? (20\\d{2}))?)?`,
  'gi',
)

function* relative(text: string, years: OwnYears, announced: CalendarDate): Generator<TimePoint> {
  for (const match of text.matchAll(RELATIVE)) {
    const [whole, lead, word = '', kind, , month, , following, said] = match
    if (/^the$/i.test(word) && !/\b(?:end|close|course|last day) of\b/i.test(whole)) continue
    const end = month === undefined ? endOf(kind, years) : { month: monthOf(month), day: null }
    const now = Number(announced.slice(0, 4))
    const isOver = Number(announced.slice(5, 7)) > end.month
    const year = now + (isOver ? 1 : 0) + (/next|coming/i.test(word) ? 1 : 0)
    yield {
      span: spanOf(match, lead),
      edtf:
        roleOf(lead) === 'start' && /academic|school|university/i.test(kind ?? '')
          ? startOf(year, kind, years)
          : written(following === undefined ? (said === undefined ? year : Number(said)) : now + 1, end),
      doubt: month !== undefined || knows(kind, years) ? null : 'part',
      role: roleOf(lead),
    }
  }
}

/** By the end of next month, this quarter. */
const SOON = new RegExp(`${LEAD}\\b(this|next|the (?=(?:month|quarter)\\b)) ?(month|quarter)\\b`, 'gi')

function* soon(text: string, announced: CalendarDate): Generator<TimePoint> {
  for (const match of text.matchAll(SOON)) {
    const [whole, lead, word = '', unit] = match
    const isNext = /^next/i.test(word)
    if (/^the/i.test(word) && !/\b(?:end|close) of\b/i.test(whole)) continue
    if (lead === undefined && !isNext) continue
    const months = unit?.toLowerCase() === 'month' ? 0 : 2 - ((Number(announced.slice(5, 7)) - 1) % 3)
    yield {
      span: spanOf(match, lead),
      edtf: monthAfter(announced, months + (isNext ? (unit?.toLowerCase() === 'month' ? 1 : 3) : 0)),
      doubt: null,
      role: roleOf(lead),
    }
  }
}

/** In no order; they may overlap other times. `isProse`: 2027-28 by itself is a year, too. */
export function* ownTimes(
  text: string,
  announced: CalendarDate,
  years: OwnYears,
  isProse: boolean,
): Generator<TimePoint> {
  // Most texts hold nothing that these begin from, which is found out far sooner than that they do not match.
  if (/\d{2}/.test(text)) yield* named(text, years, announced, isProse)
  if (/quarter|Q[1-4]/i.test(text)) yield* quarters(text, years, announced)
  if (/(?:FY|al|et|cil|ic|ol|ty) year/i.test(text)) yield* relative(text, years, announced)
  if (isProse && /month|quarter/i.test(text)) yield* soon(text, announced)
}
