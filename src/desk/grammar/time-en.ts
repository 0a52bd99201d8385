/** The times that English texts name by year, month, day, half and quarter. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import { parseDeadline } from '#src/domain/deadline.ts'
import { dayText, monthText } from './time-point.ts'
import type { TimeDoubt, TimePoint } from './time-point.ts'

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const MONTH =
  '((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?)\\b\\.?'
const YEAR = '((?:19|20|21)\\d{2})(?![\\d,.%]*\\d|%| ?(?:million|billion|trillion|thousand|hundred|percent))'
const LEAD =
  '\\b(by|before|in|until|on or before|on|during|in the course of|through to|ending(?: on)?|come|no later than|not later than|in time for|ahead of|prior to|once we reach|effective(?: from)?|of|as of|as at|since|from) (?:the )?(end of (?:the )?|close of (?:the )?|start of (?:the )?|beginning of (?:the )?|middle of (?:the )?|(?:fiscal |financial |calendar )?year |late |early[ -]|mid[ -])?'
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 }

interface Pattern {
  readonly regex: RegExp
  /** Year, month (0: the whole year) and day (0: the whole month) of a match; a null year is that of the announcement. */
  readonly read: (groups: readonly (string | undefined)[]) => {
    readonly year: string | null
    readonly month: number
    readonly day: number
  }
}

const monthOf = (name = '') => NAMES.indexOf(name.charAt(0).toUpperCase() + name.slice(1, 3).toLowerCase()) + 1

const OF_YEAR = `(?:(?: of|,)? (?:${YEAR}|(next year|this year|the year)))?`
const whole = (pattern: string) => new RegExp(pattern, 'gi')
/** may and march are no months where no year or capital says so. */
const IS_VERB = /\b(?:may|mar(?:ch)?)$/

/** In each, the first two groups are those of LEAD. */
const PATTERNS: readonly Pattern[] = [
  {
    regex: whole(`${LEAD}(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?:,? ${YEAR})?`),
    read: ([, , day, month, year]) => ({ year: year ?? null, month: monthOf(month), day: Number(day) }),
  },
  {
    regex: whole(`${LEAD}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? ${YEAR})?`),
    read: ([, , month, day, year]) => ({ year: year ?? null, month: monthOf(month), day: Number(day) }),
  },
  {
    regex: whole(`${LEAD}(?:this )?${MONTH}(?!\\w)(?:(?: of)? ${YEAR})?`),
    read: ([, , month, year]) => ({ year: year ?? null, month: monthOf(month), day: 0 }),
  },
  {
    // At the head of a line: June 2027: handed over
    regex: new RegExp(`^()()${MONTH} ${YEAR}(?= ?[:–—-])`, 'gim'),
    read: ([, , month, year]) => ({ year: year ?? null, month: monthOf(month), day: 0 }),
  },
  {
    // The 2030 target
    regex: whole(`\\b(?:our|the|its|their) ()()${YEAR}(?= (?:targets?|goals?|ambitions?|commitments?|pledges?)\\b)`),
    read: ([, , year]) => ({ year: year ?? null, month: 0, day: 0 }),
  },
  {
    // 2026/27 and 2026-27 end in March 2027, as the years of budgets do; those of schools in July.
    regex: whole(
      `${LEAD}(?:the )?(?:(academic|school) year )?(20\\d{2})[/-](\\d{2})(?!\\d)(?: (academic|school) year)?`,
    ),
    read: ([, , before, year = '', end = '', after]) => ({
      year: `${year.slice(0, 2)}${end}`,
      month: before !== undefined || after !== undefined ? 7 : 3,
      day: 0,
    }),
  },
  { regex: whole(`${LEAD}${YEAR}`), read: ([, , year]) => ({ year: year ?? null, month: 0, day: 0 }) },
  {
    regex: whole(`${LEAD}(?:end of )?(first|second) half${OF_YEAR}`),
    read: ([, , half, year, word]) => ({
      year: year ?? word ?? null,
      month: half?.toLowerCase() === 'first' ? 6 : 12,
      day: 0,
    }),
  },
  {
    regex: whole(`${LEAD}(first|second|third|fourth) quarter${OF_YEAR}`),
    read: ([, , quarter, year, word]) => ({
      year: year ?? word ?? null,
      month: (ORDINALS[quarter?.toLowerCase() ?? ''] ?? 1) * 3,
      day: 0,
    }),
  },
  {
    regex: whole(`(?:${LEAD})?\\b(?:Q([1-4])|H([12]))(?: of)?(?: ${YEAR})?`),
    read: ([, , quarter, half, year]) => ({
      year: year ?? null,
      month: quarter === undefined ? Number(half) * 6 : Number(quarter) * 3,
      day: 0,
    }),
  },
  {
    regex: whole(`(?:${LEAD})?\\b(this (?:calendar )?year|next year|the year|last year)(?:['’]s end)?\\b`),
    read: ([, , word]) => ({ year: word ?? null, month: 0, day: 0 }),
  },
  {
    // By the summer of 2027: its last month, by what most calendars say.
    regex: whole(
      `${LEAD}(spring|summer|autumn|fall)(?: (?:peak|term|semester|season|break|holidays?))?(?: of)? ${YEAR}`,
    ),
    read: ([, , season, year]) => ({ year: year ?? null, month: SEASONS[season?.toLowerCase() ?? ''] ?? 0, day: 0 }),
  },
  {
    regex: whole(`${LEAD}next (spring|summer|autumn|fall)()`),
    read: ([, , season]) => ({ year: 'next year', month: SEASONS[season?.toLowerCase() ?? ''] ?? 0, day: 0 }),
  },
  {
    // In the period to 2030, between now and 2030, runs until 2030
    regex: whole(
      `\\b(?:(?:the|this) (?:period|years) (?:up )?to|between now and|(?:now|today) (?:to|until)|(?:runs?|running) (?:to|until|through)|the run-up to|through)(?: the)? ()(end of |middle of )?${YEAR}`,
    ),
    read: ([, , year]) => ({ year: year ?? null, month: 0, day: 0 }),
  },
  {
    regex: whole(`\\b(by|before) ()(?:the )?year[- ]end ${YEAR}`),
    read: ([, , year]) => ({ year: year ?? null, month: 0, day: 0 }),
  },
  { regex: /\b(by) (?:the )?(year-end|year['’]s end)\b/gi, read: () => ({ year: 'this year', month: 0, day: 0 }) },
]

const SEASONS: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, fall: 11 }

const WORD_YEARS: Readonly<Record<string, number>> = {
  'this calendar year': 0,
  'this year': 0,
  'the year': 0,
  'next year': 1,
  'last year': -1,
}

function doubtOf(lead: string | undefined, edge: string | undefined, hasMonth: boolean): TimeDoubt | null {
  if (/^(?:mid|start|beginning)/.test(edge ?? '') || edge?.startsWith('early') || edge?.startsWith('late'))
    return 'part'
  if (/^(?:before|ahead of|prior to)$/.test(lead ?? '') && !edge?.startsWith('end')) return 'before'
  const isEnd =
    hasMonth ||
    lead === 'by' ||
    lead === 'until' ||
    /^(?:no|not) later|^in time/.test(lead ?? '') ||
    /^(?:end|close)/.test(edge ?? '')
  return isEnd ? null : 'year-named'
}

function roleOf(lead: string | undefined, before: string): TimePoint['role'] {
  if (lead === 'since' || lead === 'from' || lead?.startsWith('effective') === true) return 'start'
  if (lead === 'as of' || lead === 'as at' || /\bas (?:of|at) (?:the )?$/i.test(before)) return 'as-of'
  return 'end'
}

/** mid-2027 is its June. */
function edtfOf(year: number, month: number, day: number, edge: string | undefined): string {
  if (month === 0 && /^(?:start|beginning)/.test(edge ?? '')) return monthText(year, 1)
  if (month === 0) return edge?.startsWith('mid') ? monthText(year, 6) : `${year}`
  return day === 0 ? monthText(year, month) : dayText(year, month, day)
}

function* points(text: string, announced: CalendarDate): Generator<TimePoint> {
  const now = Number(announced.slice(0, 4))
  for (const { regex, read } of PATTERNS) {
    for (const match of text.matchAll(regex)) {
      const matched = match[0]
      const [lead, edge] = [match[1]?.toLowerCase(), match[2]?.toLowerCase()]
      const before = text.slice(Math.max(0, match.index - 12), match.index)
      const { year: named, month, day } = read(match.slice(1))
      const word = named?.toLowerCase() ?? null
      if (IS_VERB.test(matched.trimEnd())) continue
      if (lead === undefined && /\b(?:so far|earlier|ago) $/i.test(before)) continue
      if (lead === 'of' && edge === undefined && word !== null && month === 0) continue
      const isBare = word === null || word in WORD_YEARS
      const year = isBare ? now + (WORD_YEARS[word ?? ''] ?? 0) : Number(word)
      const write = (ofYear: number) => edtfOf(ofYear, month, day, edge)
      const first = parseDeadline(write(year))
      if (!first) continue
      const rolls = word === null && first.last < announced && lead !== 'since' && lead !== 'in'
      const doubt = rolls ? 'next' : doubtOf(lead, edge, month > 0)
      const role = roleOf(lead, before)
      const from = match.index + (lead === 'of' ? matched.indexOf(' ') + 1 : 0)
      yield {
        span: { start: from, end: match.index + matched.trimEnd().length },
        edtf: write(rolls ? year + 1 : year),
        doubt,
        role,
      }
    }
  }
}

const DATE = '(?:(?:(\\d{1,2}) )?([a-z]+) )?((?:19|20|21)\\d{2})'
const RANGE = new RegExp(`\\b(?:between|from) ${DATE} (?:and|to) ${DATE}(?!\\d)`, 'gi')

function dateText(day: string | undefined, month: string | undefined, year: string): string | null {
  if (month === undefined) return year
  if (monthOf(month) === 0) return null
  return day === undefined
    ? monthText(Number(year), monthOf(month))
    : dayText(Number(year), monthOf(month), Number(day))
}

function* ranges(text: string, announced: CalendarDate): Generator<TimePoint> {
  for (const match of text.matchAll(RANGE)) {
    const from = dateText(match[1], match[2], match[3] ?? '')
    const to = dateText(match[4], match[5], match[6] ?? '')
    if (from === null || to === null || !parseDeadline(`${from}/${to}`)) continue
    const hasBegun = from <= announced.slice(0, from.length)
    const span = { start: match.index, end: match.index + match[0].length }
    yield { span, edtf: hasBegun ? to : `${from}/${to}`, doubt: hasBegun ? 'period' : null, role: 'end' }
  }
}

/** All times that a folded text names in English, in no order; they may overlap. */
export function* englishTimes(text: string, announced: CalendarDate): Generator<TimePoint> {
  yield* ranges(text, announced)
  yield* points(text, announced)
}
