/** What a heading says of all below it: whether that is done or to be done, and when. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import { readDates, readDeadlines } from '#src/desk/grammar/read-deadlines.ts'
import type { DateReading, DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'
import type { Mood } from './mood.ts'
import { moodOfHeading } from './mood.ts'

/** What the headings above a passage say. Spans are in the whole text. */
export interface Frame {
  readonly mood: Mood['kind'] | null
  /** Of 2026年工作安排. */
  readonly deadline: DeadlineReading | null
  /** Of 2025年工作回顾. */
  readonly date: DateReading | null
}

/** No heading, or one that says nothing. */
export const NO_FRAME: Frame = { mood: null, deadline: null, date: null }

/** （一） and （二） divide what stands below 一、. */
const DIVIDES = /^\s*[（(][一二三四五六七八九十]+[）)]/

function placed<Reading extends DateReading | DeadlineReading>(
  reading: Reading | undefined,
  offset: number,
): Reading | null {
  return reading ? { ...reading, span: { start: reading.span.start + offset, end: reading.span.end + offset } } : null
}

/** Reads a heading that begins at `offset`; one that only divides keeps what the one above it says, where it says nothing itself. */
export function readSectionHeading(heading: string, offset: number, announced: CalendarDate, above: Frame): Frame {
  const mood = moodOfHeading(heading)
  if (mood === null) return DIVIDES.test(heading) ? above : NO_FRAME
  return {
    mood,
    deadline: mood === 'commitment' ? placed(readDeadlines(heading, announced)[0], offset) : null,
    date: mood === 'achievement' ? placed(readDates(heading, announced)[0], offset) : null,
  }
}
