/** The years that a text counts in beside the calendar's: what it says of when its fiscal and its school years end. */
import { fold } from './fold.ts'
import { dayText, monthText } from './time-point.ts'
import { MONTH, monthOf } from './months-en.ts'

/** The last month of each, and its day where that is not the month's last; null: the text does not say. */
export interface OwnYears {
  readonly fiscal: YearEnd | null
  readonly school: YearEnd | null
  /** The last day, in EDTF, of the one year that its title is about: Delivery Plan 2025/26. */
  readonly year: string | null
}

/** When a year ends that is not the calendar's. */
export interface YearEnd {
  readonly month: number
  /** Null: the last of the month. */
  readonly day: number | null
}

/** A text that says nothing of its years. */
export const CALENDAR_ONLY: OwnYears = { fiscal: null, school: null, year: null }

const KIND =
  '(?<kind>fiscal|financial|budget|accounting|reporting|council|municipal|academic|school|university|teaching|FY)'
const DAY = `(?:(?<before>\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?${MONTH}(?: (?<after>\\d{1,2})(?:st|nd|rd|th)?(?! ?(?:19|20)\\d{2}))?`
const SIGN = '(?:\\b|(?=FY))'
/* Our financial year closes on 30 June; fiscal 2027, which begins July 1; runs 1 August to 31 July. */
const SAYS = new RegExp(
  `${SIGN}${KIND}(?:(?: |-)?years?)?(?: ?(?:20)?\\d{2}(?:[-/]\\d{2,4})?)?[^.;\\n]{0,24}?\\b(?<verb>ends?|ending|closes?|closing|began|started|begins?|beginning|starts?|starting|runs?|running|commences?|is|are)(?: each year| every year)?(?: on| in| at| from)?(?: the)?(?: (?:end|close|last day|first day|start) of)? ${DAY}(?:,? (?:19|20)\\d{2})?(?<rest>[^.;\\n]{0,40})`,
  'gi',
)
/* The year ending 31 March 2027; its four-year term, which ends on 30 June 2029. */
const YEAR_END = new RegExp(
  `\\b(?:year[- ]end(?:s|ing|ed)?|year to|(?:term|program(?:me)?|plan|period),?[^.;\\n]{0,24} (?:ends?|ending|closes?|runs? (?:to|until)))(?: is| of| on|:)? ${DAY}`,
  'i',
)
const TO = new RegExp(`^ ?(?:to|-|until|through|and ends(?: on)?) ${DAY}`, 'i')

interface DayOfYear {
  readonly month: number
  readonly day: number | null
}

function dayOf(groups: Readonly<Record<string, string | undefined>> | undefined): DayOfYear | null {
  const month = monthOf(groups?.['month'])
  const day = groups?.['before'] ?? groups?.['after']
  return month === 0 ? null : { month, day: day === undefined ? null : Number(day) }
}

const LAST_DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The day before the one that a year begins on. */
function endBefore({ month, day }: DayOfYear): YearEnd {
  return day === null || day === 1 ? { month: month === 1 ? 12 : month - 1, day: null } : { month, day: day - 1 }
}

function endOn({ month, day }: DayOfYear): YearEnd {
  return { month, day: day !== null && day < (LAST_DAYS[month - 1] ?? 31) ? day : null }
}

/** How far into a text its title goes. */
const OPENING = 300
const PLAN_OF_YEAR =
  /\b(?:fiscal year |fy ?)(?<fiscal>20\d{2})(?![-/\d])|\bquarter,? (?<of>20\d{2})[/-](?<then>\d{2})(?!\d)|\b(?:plan|budget|programme|program|priorities|commitments|agenda|speech|scorecard)\b[^\n]{0,40}?(?<![\d-])(?<from>20\d{2})[/-](?<to>\d{2})(?!\d| ?(?:to|-|and)\b)|(?<![\d-])(?<first>20\d{2})[/-](?<last>\d{2})(?!\d| ?(?:to|-|and)\b)[^\n]{0,30}?\b(?:plan|budget|programme|program|priorities|commitments)\b/i

/** The end of the year that a plan is of by its title; null: none, or several. */
function yearOfPlan(text: string, fiscal: YearEnd | null): string | null {
  const groups = PLAN_OF_YEAR.exec(text.slice(0, OPENING))?.groups
  const named = groups?.['fiscal']
  if (named !== undefined) return fiscal === null ? null : monthText(Number(named), fiscal.month)
  const from = groups?.['from'] ?? groups?.['first'] ?? groups?.['of']
  const to = groups?.['to'] ?? groups?.['last'] ?? groups?.['then']
  if (from === undefined || to === undefined || (Number(from) + 1) % 100 !== Number(to)) return null
  const year = Number(from) + 1
  return fiscal?.day != null ? dayText(year, fiscal.month, fiscal.day) : monthText(year, fiscal?.month ?? 3)
}

/** What a text says of its own years, in English. */
export function ownYearsOf(text: string): OwnYears {
  const folded = fold(text)
  let [fiscal, school]: [YearEnd | null, YearEnd | null] = [null, null]
  for (const { groups } of folded.matchAll(SAYS)) {
    const first = dayOf(groups)
    if (!first) continue
    const begins = /^(?:beg[ai]n|start|commence)/i.test(groups?.['verb'] ?? '')
    const last = dayOf(TO.exec(groups?.['rest'] ?? '')?.groups)
    const runs = /^(?:run|is|are)/i.test(groups?.['verb'] ?? '')
    if (runs && !last) continue
    const end = last ? endOn(last) : begins ? endBefore(first) : endOn(first)
    if (/academic|school|university|teaching/i.test(groups?.['kind'] ?? '')) school ??= end
    else fiscal ??= end
  }
  const named = fiscal ? null : dayOf(YEAR_END.exec(folded)?.groups)
  const ends = fiscal ?? (named ? endOn(named) : null)
  return { fiscal: ends, school, year: yearOfPlan(folded, ends) }
}
