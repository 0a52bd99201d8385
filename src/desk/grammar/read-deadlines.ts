/** Reads the deadlines of a text, and the dates that its figures describe: rules G10 to G14 of grammar-rules.ts. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import { parseDeadline } from '#src/domain/deadline.ts'
import { countedTimes } from './durations.ts'
import type { TextSpan } from './figure-reading.ts'
import { fold } from './fold.ts'
import { chineseTimes } from './time-zh.ts'
import type { OwnYears } from './own-years.ts'
import { englishTimes } from './time-en.ts'
import type { TimeDoubt, TimePoint } from './time-point.ts'

/** A deadline in the ledger's EDTF subset; parseDeadline reads it. */
export interface DeadlineReading {
  readonly span: TextSpan
  readonly text: string
  readonly deadline: string
  /** False where the text leaves something open; `why` says what. */
  readonly certain: boolean
  readonly why: TimeDoubt | null
}

/** The day, month or year that a reported figure describes. */
export interface DateReading {
  readonly span: TextSpan
  readonly text: string
  readonly date: string
  readonly certain: boolean
  readonly why: TimeDoubt | null
}

const NOW =
  /^\s*["“]?Today\b|目前|眼下|如今|现已|现有|迄今|截至目前|截至当前|\b(?:currently|presently|at present|at the moment|to date|so far)\b/gi

/** In order and apart: of two that overlap the earlier, and of those the longer, stays. */
function apart(points: Iterable<TimePoint>): readonly TimePoint[] {
  const sorted = [...points].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let end = 0
  return sorted.filter(({ span }) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}

function* allTimes(text: string, announced: CalendarDate, years: OwnYears | null): Generator<TimePoint> {
  if (/[\u3400-\u9fff]|\dQ\d/i.test(text)) yield* chineseTimes(text, announced)
  if (/[a-z]|^[\d\s./-]+$/i.test(text)) yield* englishTimes(text, announced, years)
  yield* countedTimes(text, announced)
}

function common(text: string, { span, doubt }: TimePoint) {
  return { span, text: text.slice(span.start, span.end), certain: doubt === null, why: doubt }
}

/** The deadlines of a text, relative to the day it was announced, in order and apart. What lies before that day is none. `years`: of running text, in which 2027-28 by itself is a year; null of a cell or field, where it may be anything. */
export function readDeadlines(
  text: string,
  announced: CalendarDate,
  years: OwnYears | null = null,
): readonly DeadlineReading[] {
  const times = apart(allTimes(fold(text), announced, years))
  const isAhead = (point: TimePoint) => point.role === 'end' && (parseDeadline(point.edtf)?.last ?? '') >= announced
  return times.filter(isAhead).map((point) => ({ ...common(text, point), deadline: point.edtf }))
}

/** The times still to come from which on something holds: 2027年起, from March 2027. In order and apart. */
export function readStarts(
  text: string,
  announced: CalendarDate,
  years: OwnYears | null = null,
): readonly DeadlineReading[] {
  const times = apart(allTimes(fold(text), announced, years))
  const isAhead = (point: TimePoint) => point.role === 'start' && (parseDeadline(point.edtf)?.last ?? '') >= announced
  return times.filter(isAhead).map((point) => ({ ...common(text, point), deadline: point.edtf }))
}

const WRITTEN_YEAR = /(?<!\d)(?:19|20|21)\d{2}(?!\d)|[一二][零一二三四五六七八九]{3}年/

/**
 * The deadlines of a field in which a deadline is typed: those of readDeadlines, and
 * those that were past by `announced` where the year is written (2026年上半年). Whoever asks says that they are past.
 */
export function readTypedDeadlines(text: string, announced: CalendarDate): readonly DeadlineReading[] {
  const folded = fold(text)
  const counts = ({ span, edtf, role }: TimePoint) =>
    role === 'end' &&
    ((parseDeadline(edtf)?.last ?? '') >= announced || WRITTEN_YEAR.test(folded.slice(span.start, span.end)))
  return apart(allTimes(folded, announced, null))
    .filter(counts)
    .map((point) => ({ ...common(text, point), deadline: point.edtf }))
}

/** The past or present times that a text names: 截至2025年底, 去年, 目前. In order and apart. */
export function readDates(
  text: string,
  announced: CalendarDate,
  years: OwnYears | null = null,
): readonly DateReading[] {
  const folded = fold(text)
  const now = [...folded.matchAll(NOW)].map(({ index, 0: whole }): TimePoint => ({
    span: { start: index, end: index + whole.length },
    edtf: announced,
    doubt: 'now',
    role: 'as-of',
  }))
  const isBehind = (point: TimePoint) => {
    const end = parseDeadline(point.edtf)
    return point.role !== 'start' && end !== null && end.first === end.last && end.last <= announced
  }
  return apart([...now, ...apart(allTimes(folded, announced, years))].filter(isBehind)).map((point) => ({
    ...common(text, point),
    date: point.edtf,
  }))
}
