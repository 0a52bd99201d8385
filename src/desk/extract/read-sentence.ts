/** What the grammar reads in a sentence, read once and handed out by stretches of it. */
import type { FigureReading, TextSpan, UnclearFigure, UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'
import { readDates, readDeadlines } from '#src/desk/grammar/read-deadlines.ts'
import type { DateReading, DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'
import { readFigures } from '#src/desk/grammar/read-figures.ts'
import type { ExtractContext } from './extraction.ts'
import { findMarkers } from './mood.ts'
import type { Markers } from './mood.ts'

/** A sentence with its readings. Spans are in the sentence; `offset` is where it begins in the article. */
export interface ReadSentence {
  readonly text: string
  readonly offset: number
  readonly figures: readonly UnderstoodFigure[]
  readonly unclear: readonly UnclearFigure[]
  readonly deadlines: readonly DeadlineReading[]
  readonly dates: readonly DateReading[]
  /** Where words of intent and of the past stand. */
  readonly markers: Markers
}

const DURATION = /^(?:个?[年月天周日]|个?季度|小时|分钟|秒|周年|岁|届|years?|months?|weeks?|days?|hours?)$/
/** What is added to something: after these a count of one is a number, elsewhere 一个 is only 'a'. */
const ADDS = /(?:新增|新增加|新建|新设|增设|再建|再造|建成|建立|引进|落户|新认定|培育出|新培育)$/
/** Before a bare number that is a level all the same: PUE降至1.25. */
const REACHES = /(?:达到?|[降升增减]至|[降高升加]到|控制在)$/
/** A count and a word for what is then measured: 5个产值. */
const DESCRIBED = /\d[万亿]?[个家条座项处][\u4e00-\u9fff]{0,6}$/
const SMALL_NUMERAL = /^[一二两三四五六七八九十]/

/** What a subsidy comes to is a term of it, no target; what is paid out in all (发放补贴5亿元) is one. */
const AID = '(?:补助|补贴|奖励|奖补|资助|贴息)'
const AID_TERM = new RegExp(`(?:给予|最高|单个|一次性|按[^，。；]{1,16}的|每[户家人亩个项台辆])[^，。；、]*${AID}`)
/** Those who came to a meeting. */
const ATTENDED =
  /^(?:名|位)?(?:代表|嘉宾|[^，。；、]{0,6}负责人)?(?:出席|参会|与会|参加了?(?:会议|大会|座谈会|活动|本次|此次))|^ (?:delegates|attendees|participants)\b/i

/** True where two stretches share a character. */
function overlap(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end
}

/** A term of a subsidy, or a count of who attended. */
function isTermOrHead(text: string, { start, end }: TextSpan): boolean {
  const before = /[^，。；、,;]*$/.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? ''
  const after = /^[^，。；、,;]*/.exec(text.slice(end, end + 20))?.[0] ?? ''
  return (
    AID_TERM.test(before + text.slice(start, end) + after) ||
    ATTENDED.test(after) ||
    /\battended by [^,;]*$/i.test(before)
  )
}

/**
 * Whether a figure is worth a candidate. What something grew from (由1.2亿吨) is not, nor what only
 * describes the things counted before it (5个产值超50亿元的集群), nor a term of a subsidy, nor who attended; durations are only with a comparator,
 * counts up to ten in words (三个方面) only after a verb of adding, bare numbers
 * only where large, compared, or after 达到 and the like.
 */
function counts(text: string, figure: UnderstoodFigure): boolean {
  if (figure.kind === 'factor') return true
  if (/(?:[由从]|\bfrom )$/i.test(text.slice(0, figure.span.start))) return false
  if (isTermOrHead(text, figure.span)) return false
  if (DESCRIBED.test(text.slice(0, figure.span.start)) && text.startsWith('的', figure.span.end)) return false
  const isCompared = figure.comparator !== 'exactly'
  if (DURATION.test(figure.unitText)) return isCompared && figure.range === null
  if (SMALL_NUMERAL.test(figure.text) && (figure.value ?? 11) <= 10) return ADDS.test(text.slice(0, figure.span.start))
  if (REACHES.test(text.slice(0, figure.span.start))) return true
  return figure.unitText !== '' || isCompared || Math.abs(figure.value ?? 0) >= 1e4
}

function isUnderstood(reading: FigureReading): reading is UnderstoodFigure {
  return reading.understood
}

/** Reads a sentence. Figures that are part of a date or deadline, or are worth no candidate, are left out. */
export function readSentence(text: string, offset: number, { announced, gazetteer }: ExtractContext): ReadSentence {
  const readings = readFigures(text, { units: gazetteer.units })
  const deadlines = readDeadlines(text, announced)
  const dates = readDates(text, announced)
  const times = [...deadlines, ...dates]
  const figures = readings
    .filter(isUnderstood)
    .filter((figure) => counts(text, figure) && !times.some(({ span }) => overlap(span, figure.span)))
  return {
    text,
    offset,
    figures,
    unclear: readings.filter((reading) => !isUnderstood(reading)),
    deadlines,
    dates,
    markers: findMarkers(text),
  }
}

/** The readings that lie in a stretch of the sentence. */
export function inside<Reading extends { readonly span: TextSpan }>(
  readings: readonly Reading[],
  span: TextSpan,
): readonly Reading[] {
  return readings.filter((reading) => reading.span.start >= span.start && reading.span.end <= span.end)
}
