/** What a heading says of all below it: whether that is done or to be done, and when. */
import { parseDeadline, type CalendarDate } from '#src/domain/deadline.ts'
import { readDates, readDeadlines } from '#src/desk/grammar/read-deadlines.ts'
import type { DateReading, DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'
import type { ExtractContext } from './extraction.ts'
import type { Mood } from './mood.ts'
import { moodOfHeading } from './mood.ts'
import type { ReadSentence } from './read-sentence.ts'

/** What stands above a passage and says something of it. Spans are in the repaired text. */
export interface Frame {
  readonly mood: Mood['kind'] | null
  /** What is likely where nothing else says: what the title of the whole promises. */
  readonly lean: Mood['kind'] | null
  /** Of 2026年工作安排. */
  readonly deadline: DeadlineReading | null
  /** Of 2025年工作回顾. */
  readonly date: DateReading | null
}

/** With what the times of a text are read. */
export type TimeContext = Pick<ExtractContext, 'announced' | 'years'>

/** No heading, or one that says nothing. */
export const NO_FRAME: Frame = { mood: null, lean: null, deadline: null, date: null }

function placed<Reading extends DateReading | DeadlineReading>(
  reading: Reading | undefined,
  offset: number,
): Reading | null {
  return reading ? { ...reading, span: { start: reading.span.start + offset, end: reading.span.end + offset } } : null
}

/** Years that headings name without a word before them: 2026–2031, our 2032 targets, 2026-2028年. */
const BARE_YEARS =
  /(?<![\d-])(?:((?:19|20)\d{2})(?:\/\d{2})?年?(?:[-–—~至]+| to ))?((?:19|20)\d{2})(?:\/(\d{2}))?(?!\d|[-–—/]\d)/g

/** The last year that a heading names without more, if it is still to come. */
function bareDeadline(heading: string, { announced }: TimeContext): DeadlineReading | undefined {
  const [match] = [...heading.matchAll(BARE_YEARS)].toReversed()
  // 2026/27 to 2029/30 ends in 2030.
  const fiscal = match?.[3]
  const year = fiscal === undefined ? (match?.[2] ?? '') : `${match?.[2]?.slice(0, 2) ?? ''}${fiscal}`
  if (!match || year < announced.slice(0, 4)) return undefined
  const span = { start: match.index, end: match.index + match[0].length }
  return { span, text: match[0], deadline: year, certain: false, why: match[1] === undefined ? 'year-named' : 'period' }
}

const PLAN_NAMED = /[“"]?十([三四五六七])五[”"]?[^，。；]{0,20}规划/
const PLAN_ENDS: Readonly<Record<string, string>> = { 三: '2020', 四: '2025', 五: '2030', 六: '2035', 七: '2040' }

/** “十五五”交通规划: what is in it is to be done by the end of its five years. */
function planDeadline(heading: string, announced: CalendarDate): DeadlineReading | undefined {
  const match = PLAN_NAMED.exec(heading)
  const deadline = PLAN_ENDS[match?.[1] ?? ''] ?? ''
  if (!match || deadline < announced.slice(0, 4)) return undefined
  const span = { start: match.index, end: match.index + match[0].length }
  return { span, text: match[0], deadline, certain: false, why: 'period' }
}

/** 一、2025年工作, and the years of a plan below its title: （2026—2030年）. */
function moodOfYear(heading: string, announced: CalendarDate): Mood['kind'] | null {
  const year = YEAR_OF_PART.exec(heading)?.[1] ?? null
  if (year !== null) return year < announced.slice(0, 4) ? 'achievement' : 'commitment'
  const last = YEARS_ALONE.exec(heading)?.[1] ?? ''
  return last >= announced.slice(0, 4) ? 'commitment' : null
}
const YEAR_OF_PART =
  /^(?:[一二三四五六七八九十]+、)?(?:过去的?)?(20\d{2})年(?:度|以来)?(?:的)?(?:主要)?(?:工作|情况|成绩|发展)?(?:情况)?[：:]?$/
/** Slide 3. In the course of 2027 */
const IS_ONLY_TIME =
  /^(?:[A-Z][a-z]+ \d+[.:] )?(?:(?:by|in|during|over|before|until|through(?: to)?|in the course of|up to|between now and)(?: the)?(?: end of| middle of)? (?:\d{1,2} )?(?:[A-Z][a-z]+ )?20\d{2})[:.]?$/i
const YEARS_ALONE = /^[（(]?20\d{2}年?[-–—~至]+(20\d{2})年?[）)]?$/

/** Reads a heading, or the words that lead up to a list, that begin at `offset`; null where they say nothing. */
export function readSectionHeading(heading: string, offset: number, context: TimeContext): Frame | null {
  const { announced, years } = context
  // The day on which it is said, below the title of a speech, is no deadline.
  const deadline =
    readDeadlines(heading, announced, years).find((one) => one.deadline !== announced) ??
    bareDeadline(heading, context) ??
    planDeadline(heading, announced)
  const date = readDates(heading, announced, years)[0]
  const isAhead =
    deadline !== undefined &&
    ((deadline.why !== 'year-named' && deadline.why !== 'period') || IS_ONLY_TIME.test(heading.trim()))
  const mood = moodOfHeading(heading) ?? (isAhead ? 'commitment' : moodOfYear(heading, announced))
  if (mood === null) return null
  const isPast = mood === 'achievement'
  const isYearGone = date !== undefined && parseDeadline(date.date) !== null
  return {
    mood,
    lean: null,
    deadline: isPast ? null : placed(deadline, offset),
    date: isPast && isYearGone ? placed(date, offset) : null,
  }
}

/** What the words that lead up to a list say of it; null where they say nothing. */
export function moodOfLead({ markers, deadlines, dates }: ReadSentence): Mood['kind'] | null {
  const [intent, past] = [markers.intent.at(-1) ?? -1, markers.past.at(-1) ?? -1]
  if (intent >= 0 || past >= 0) return intent > past ? 'commitment' : 'achievement'
  if (deadlines.length > 0) return 'commitment'
  return dates.length > 0 ? 'achievement' : null
}
