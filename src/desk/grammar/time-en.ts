/** The times that English texts name by year, month, day, half and quarter. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import { parseDeadline } from '#src/domain/deadline.ts'
import { dayText, monthAfter, monthText } from './time-point.ts'
import type { TimeDoubt, TimePoint } from './time-point.ts'
import { englishFeasts } from './feasts-en.ts'
import { MONTH_GROUP, monthOf } from './months-en.ts'
import { SPELLED_NUMBERS } from './number-words-en.ts'
import { CALENDAR_ONLY, type OwnYears } from './own-years.ts'
import { ownTimes } from './time-own-en.ts'
import { PATTERNS } from './time-patterns-en.ts'

/** may and march are no months where no year or capital says so. */
const IS_VERB = /\b(?:may|mar(?:ch)?)$/

const WORD_YEARS: Readonly<Record<string, number>> = {
  'this calendar year': 0,
  'this year': 0,
  'the year': 0,
  'next year': 1,
  'year after next': 2,
  'last year': -1,
}

function doubtOf(lead: string | undefined, edge: string | undefined, hasMonth: boolean): TimeDoubt | null {
  if (/^(?:mid|start|beginning)/.test(edge ?? '') || edge?.startsWith('early') || edge?.startsWith('late'))
    return 'part'
  if (/^(?:before|ahead of|prior to)$/.test(lead ?? '') && !/^(?:end|close|turn)/.test(edge ?? '')) return 'before'
  const isEnd =
    hasMonth ||
    lead === 'by' ||
    lead === 'until' ||
    /^(?:no|not) later|^in time/.test(lead ?? '') ||
    /^(?:end|close)/.test(edge ?? '')
  return isEnd ? null : 'year-named'
}

function roleOf(lead: string | undefined, before: string, isAhead: boolean): TimePoint['role'] {
  if (/^(?:since$|from$|after$|as from|effective|with effect)/.test(lead ?? '')) return 'start'
  // As of next January: from then on.
  if (lead === 'as of' && isAhead) return 'start'
  if (lead === 'as of' || lead === 'as at' || /\bas (?:of|at) (?:the )?$/i.test(before)) return 'as-of'
  return 'end'
}

/** mid-2027 is its June; the thirteenth and fourteenth month are those of the year after. */
function edtfOf(year: number, month: number, day: number, edge: string | undefined): string {
  if (month === 0 && /^(?:start|beginning|first)/.test(edge ?? '')) return monthText(year, 1)
  if (month === 0) return edge?.startsWith('mid') ? monthText(year, 6) : `${year}`
  if (month > 12) return monthText(year + 1, month - 12)
  return day === 0 ? monthText(year, month) : dayText(year, month, day)
}

/** Before 2030 is up to the end of 2029, before summer up to May. `months`: how long what is named lasts. */
function upTo(edtf: string, months: number): string {
  if (/^\d{4}$/.test(edtf)) return `${Number(edtf) - 1}`
  return edtf.length === 7 ? monthAfter(edtf, -months) : edtf
}

/** How many years from this one, and how many months the named time lasts, for words such as next summer. */
function yearOf(word: string | null, now: number): number {
  return word === null || word in WORD_YEARS || word === 'next season'
    ? now + (WORD_YEARS[word ?? ''] ?? 0)
    : Number(word)
}

function* points(text: string, announced: CalendarDate, years: OwnYears | null): Generator<TimePoint> {
  const now = Number(announced.slice(0, 4))
  for (const { regex, needs, read } of PATTERNS) {
    if (!needs.test(text)) continue
    for (const match of text.matchAll(regex)) {
      const matched = match[0]
      const [lead, edge] = [match[1]?.toLowerCase(), match[2]?.toLowerCase()]
      const before = text.slice(Math.max(0, match.index - 12), match.index)
      const { year: named, month, day } = read(match.slice(1))
      const word = named?.toLowerCase() ?? null
      if (IS_VERB.test(matched.trimEnd())) continue
      if (lead === undefined && /\b(?:so far|earlier|ago) $/i.test(before)) continue
      if (lead === 'of' && edge === undefined && word !== null && month === 0) continue
      const year = yearOf(word, now)
      const write = (ofYear: number) => edtfOf(ofYear, month, day, edge)
      const first = parseDeadline(write(year))
      if (!first) continue
      // Next summer is next year's, but next winter the one that comes.
      const isNext = word === 'next season'
      const rolls = isNext
        ? month <= 12 || first.last < announced
        : word === null && first.last < announced && lead !== 'since' && lead !== 'in'
      const isSure = isNext && first.first <= announced
      const doubt = rolls && !isSure ? 'next' : doubtOf(lead, edge, month > 0)
      // During the year, in the plan of one that is not the calendar's.
      const edtf = ofPlanYear(matched, years?.year ?? null) ?? write(rolls ? year + 1 : year)
      const role = roleOf(lead, before, (parseDeadline(edtf)?.first ?? '') > announced)
      const from = match.index + (SET_APART.test(lead ?? '') ? matched.indexOf(' ') + 1 : 0)
      // In time for the fall semester: when it begins.
      const isInTime = lead === 'in time for' && SEASON.test(matched) && edtf.length === 7
      yield {
        span: { start: from, end: match.index + matched.trimEnd().length },
        edtf: isInTime ? monthAfter(edtf, -2) : doubt === 'before' ? upTo(edtf, SEASON.test(matched) ? 3 : 1) : edtf,
        doubt,
        role,
      }
    }
  }
}
const OF_PLAN = /\b(?:this|the|(next)|(?:in|during) the (new)) year(?:['’]s end|-end)?$|\byear-end$/i

/** This and next year in the plan of one that is not the calendar's; null: it is no such plan, or another time. */
function ofPlanYear(words: string, year: string | null): string | null {
  const match = year === null ? null : OF_PLAN.exec(words)
  if (!match || year === null) return null
  return (match[1] ?? match[2]) === undefined ? year : `${Number(year.slice(0, 4)) + 1}${year.slice(4)}`
}
const SET_APART = /^(?:of|starting|beginning|after)$/
const SEASON = /\b(?:spring|summer|autumn|fall|winter)\b/i

const DATE = '(?:(?:(\\d{1,2}) )?([a-z]+) )?((?:19|20|21)\\d{2})'
const RANGE = new RegExp(
  `(?:\\b(?:between|from) ${DATE} (?:and|to|through|until)|(?:\\b(?:during|over|in|for|across|throughout) )?(?<![\\d/-])()()(20\\d{2}) ?(?:-| to | through )) ?${DATE}(?![\\d/-])`,
  'gi',
)

function dateText(day: string | undefined, month: string | undefined, year: string): string | null {
  if (month === undefined) return year
  if (monthOf(month) === 0) return null
  return day === undefined
    ? monthText(Number(year), monthOf(month))
    : dayText(Number(year), monthOf(month), Number(day))
}

function* ranges(text: string, announced: CalendarDate): Generator<TimePoint> {
  for (const match of text.matchAll(RANGE)) {
    const from = dateText(match[1], match[2], match[3] ?? match[6] ?? '')
    const to = dateText(match[7], match[8], match[9] ?? '')
    if (from === null || to === null || !parseDeadline(`${from}/${to}`)) continue
    const hasBegun = from <= announced.slice(0, from.length)
    const span = { start: match.index, end: match.index + match[0].length }
    yield { span, edtf: hasBegun ? to : `${from}/${to}`, doubt: hasBegun ? 'period' : null, role: 'end' }
  }
}

/** The five years from April 2025, three years to March 2028. */
const STRETCH = new RegExp(
  `\\b(?:the )?(two|three|four|five|six|seven|eight|ten|\\d{1,2})[ -]years? (from|starting|beginning|to|ending)(?: in| on)? (?:\\d{1,2} )?(?:${MONTH_GROUP} )?(20\\d{2})(?!\\d)`,
  'gi',
)

function* stretches(text: string): Generator<TimePoint> {
  for (const { index, 0: whole, 1: count = '', 2: way = '', 3: month, 4: year = '' } of text.matchAll(STRETCH)) {
    const years = SPELLED_NUMBERS.get(count.toLowerCase()) ?? Number(count)
    const isEnd = /^(?:to|ending)/i.test(way)
    const first = month === undefined ? null : monthText(Number(year), monthOf(month))
    const end =
      first === null ? `${Number(year) + (isEnd ? 0 : years - 1)}` : isEnd ? first : monthAfter(first, years * 12 - 1)
    yield { span: { start: index, end: index + whole.length }, edtf: end, doubt: 'period', role: 'end' }
  }
}

/** No range or stretch is read without one. */
const A_YEAR = /(?:19|20|21)\d{2}/

/** All times that a folded text names in English, in no order; they may overlap. `years`: when its own years end. */
export function* englishTimes(text: string, announced: CalendarDate, years: OwnYears | null): Generator<TimePoint> {
  if (A_YEAR.test(text)) {
    yield* ranges(text, announced)
    yield* stretches(text)
  }
  yield* points(text, announced, years)
  yield* ownTimes(text, announced, years ?? CALENDAR_ONLY, years !== null)
  yield* englishFeasts(text, announced)
}
