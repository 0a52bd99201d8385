/** What the grammar reads in a sentence, read once and handed out by stretches of it. */
import type { FigureReading, TextSpan, UnclearFigure, UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'
import { readDates, readDeadlines, readStarts } from '#src/desk/grammar/read-deadlines.ts'
import type { DateReading, DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'
import { readFigures } from '#src/desk/grammar/read-figures.ts'
import type { ExtractContext } from './extraction.ts'
import { MONTH_GROUP } from '#src/desk/grammar/months-en.ts'
import { findMarkers } from './mood.ts'
import { aheadOf, withoutReckoning } from './marker-times.ts'
import { isBesidePromises } from './beside-promises.ts'
import { counts } from './worth-counting.ts'
import type { Markers } from './mood.ts'

/** A sentence with its readings. Spans are in the sentence; `offset` is where it begins in the article. */
export interface ReadSentence {
  readonly text: string
  readonly offset: number
  readonly figures: readonly UnderstoodFigure[]
  readonly unclear: readonly UnclearFigure[]
  readonly deadlines: readonly DeadlineReading[]
  readonly dates: readonly DateReading[]
  /** From when on something is to hold: no day to be done by, but the first on which it can be seen. */
  readonly starts: readonly DeadlineReading[]
  /** Where words of intent and of the past stand. */
  readonly markers: Markers
}

/** Up from 27,500 in 2024, said in that year. */
const FROM_THAT = /\b(?:from|against|compared (?:with|to)|versus) (?:[^,.;]|,(?=\d)){1,24}$/i

/** Years that something is compared with: 比2025年, 在2024年的基础上. They date nothing. */
function isComparison(text: string, { start, end }: TextSpan): boolean {
  return (
    /(?:[比较以从由]|相比|对比|\b(?:than|with|against|from|of|below|above|on) (?:the )?)$/i.test(
      text.slice(Math.max(0, start - 12), start),
    ) ||
    /^(?:尚未|还未|仍未|未|没有|还没|尚无)|^的?[\d.一二两三四五六七八九十]+倍|^(?:底|末)?(?:以前|之前|前|以后|之后|后)?[^，。；\d]{0,5}(?:建成|建设|投用|投运|竣工|出生|入职|登记|注册|成立|开工|以前|之前|前|以后)的|^(?:同期)?的?(?:基础上|水平|为基|基准|同期)| (?:levels?|base(?:line)?)\b/i.test(
      text.slice(end, end + 12),
    )
  )
}

/** (44% in 2025): what it was. */
function isBracketedPast(text: string, { start, end }: TextSpan, dates: readonly DateReading[]): boolean {
  const open =
    text.lastIndexOf('(', start) > text.lastIndexOf(')', start)
      ? text.lastIndexOf('(', start)
      : text.lastIndexOf('（', start)
  const close = text.slice(end).search(/[)）]/)
  if (open < 0 || close < 0 || /[)）。]/.test(text.slice(open, start))) return false
  if (
    /^[(（] ?(?:now|currently|today|already|at present|up from|was|目前|现为|现有|当前)\b/i.test(
      text.slice(open).replace(/^([(（] ?[\u3400-\u9fff]{2})/, '$1 '),
    )
  )
    return true
  return dates.some(({ span }) => span.start > open && span.end <= end + close)
}

/** True where two stretches share a character. */
function overlap(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end
}

function isUnderstood(reading: FigureReading): reading is UnderstoodFigure {
  return reading.understood
}

/** 采暖季前（11月15日）: the day in brackets says which is meant. */
function explained(text: string, deadlines: readonly DeadlineReading[]): readonly DeadlineReading[] {
  if (!/[\u3400-\u9fff]/.test(text)) return deadlines
  return deadlines.flatMap((one, at) => {
    const [before, next] = [deadlines[at - 1], deadlines[at + 1]]
    const isExplained = next && BRACKETED.test(text.slice(one.span.end, next.span.start))
    if (isExplained && /^[）)]/.test(text.slice(next.span.end))) return []
    const explains = before && BRACKETED.test(text.slice(before.span.end, one.span.start))
    if (!explains || !/^[）)]/.test(text.slice(one.span.end))) return [one]
    const span = { start: before.span.start, end: one.span.end + 1 }
    return [{ ...one, span, text: text.slice(span.start, span.end) }]
  })
}
const BRACKETED = /^[^，。；（()）]{0,6}[（(]$/

/** Those that are worth a candidate; what is counted 其中 of one that stands beside the promises is not, either. */
function worthwhile(text: string, figures: readonly UnderstoodFigure[]): readonly UnderstoodFigure[] {
  let last: { readonly end: number; readonly isBeside: boolean } | null = null
  return figures.filter((figure) => {
    const isPart =
      last?.isBeside === true &&
      /^[^。；\d]{0,4}[，、（(](?:其中|包括|含)/.test(text.slice(last.end, figure.span.start))
    const isBeside = isPart || isBesidePromises(text, figure)
    last = { end: figure.span.end, isBeside }
    return !isBeside && counts(text, figure)
  })
}

/** 11 bridges, 2027; 72 positions filled, June 2026: by when, at the end of a list item that has no verb for it. */
const TAIL = new RegExp(`[,;] (?=((?:${MONTH_GROUP} )?20\\d{2})\\.?$)`, 'i')
function timeAtEnd(text: string, { announced, years }: ExtractContext): readonly DeadlineReading[] {
  const found = TAIL.exec(text)
  const words = found?.[1] ?? ''
  if (!found || words.slice(-4) < announced.slice(0, 4) || !/\d/.test(text.slice(0, found.index))) return []
  const span = { start: found.index + 2, end: found.index + 2 + words.length }
  return readDeadlines(`by ${words}`, announced, years).map((one) => ({ ...one, text: words, span }))
}

/** Reads a sentence. Figures that are part of a date or deadline, or are worth no candidate, are left out. */
export function readSentence(text: string, offset: number, context: ExtractContext): ReadSentence {
  const { announced, years, gazetteer } = context
  const readings = readFigures(text, { units: gazetteer.units })
  // The day of the report is no deadline: 3月9日电.
  const named = readDeadlines(text, announced, years)
  const deadlines = explained(
    text,
    [...named, ...(named.length === 0 ? timeAtEnd(text, context) : [])].filter(
      // 较今年下降10%: with what it is compared.
      ({ deadline, span, why }) =>
        deadline !== announced &&
        !(why === 'year-named' && /^ (?:levels?|base(?:line)?)\b/i.test(text.slice(span.end))) &&
        !/(?<![占对环同])[比较]$/.test(text.slice(0, span.start)) &&
        !(
          why === 'year-named' &&
          deadline <= announced &&
          FROM_THAT.test(text.slice(Math.max(0, span.start - 40), span.start))
        ),
    ),
  )
  const dates = readDates(text, announced, years).filter(
    ({ span, date, why }) => !isComparison(text, span) && (date !== announced || why === 'now'),
  )
  const times = [...deadlines, ...dates]
  const figures = worthwhile(text, readings.filter(isUnderstood)).filter(
    (figure) => !times.some(({ span }) => overlap(span, figure.span)) && !isBracketedPast(text, figure.span, dates),
  )
  return {
    text,
    offset,
    figures,
    unclear: readings.filter((reading) => !isUnderstood(reading)),
    deadlines,
    dates,
    starts: readStarts(text, announced, years),
    markers: withoutReckoning(text, aheadOf(deadlines, text, findMarkers(text)), dates, deadlines),
  }
}

/** The readings that lie in a stretch of the sentence. */
export function inside<Reading extends { readonly span: TextSpan }>(
  readings: readonly Reading[],
  span: TextSpan,
): readonly Reading[] {
  return readings.filter((reading) => reading.span.start >= span.start && reading.span.end <= span.end)
}
