/** The times that Chinese texts name by year, month, day, half and quarter. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import { parseDeadline } from '#src/domain/deadline.ts'
import { readDigitRun, readNumeral } from '#src/lib/numeral.ts'
import { COMING_YEARS, PAST_YEARS, THIS_YEAR } from './relative-years.ts'
import { feasts } from './feasts.ts'
import { dayText, monthAfter, monthText } from './time-point.ts'
import type { TimeDoubt, TimePoint } from './time-point.ts'

/* 2026上半年 and 2026Q3 name a year, too. */
const YEAR = `(?<!\\d)((?:19|20|21)\\d{2}(?= ?(?:年|[上下]半年|第?[一二三四1-4] ?季度|[QHqh][1-4](?!\\d)))|[一二][零一二三四五六七八九]{3}(?= ?年)) ?年?|(${THIS_YEAR}|${COMING_YEARS}|${PAST_YEARS})`
const MONTH =
  '(?<!\\d)(?<!个(?!\\d{1,2}月(?:底|末|初|前|\\d|[上中下]旬)))(?:\\d{1,2}月?[-~至到])?(\\d{1,2}|十[一二]?|[一二三四五六七八九]) ?月份?(?: ?(\\d{1,2}) ?[日号]|(底|末|初|上旬|中旬|下旬))?'
const PART =
  '(年底|年末|岁末|年终|底|末|年中|年初|初)|([上下]半年|[Hh][12](?!\\d))|(?:第|前|[Qq])?([一二三四1-4])(?: ?季度(?:末|底)?|(?<=[Qq]\\d)(?!\\d))'
const POINT = new RegExp(
  `(?:(?:${YEAR})(?:度)?(?:的)? ?(?:${MONTH}|${PART})?)(以前|之前|前(?![一二三四五六七八九十两\\d]))?`,
  'g',
)
const YEARLESS = new RegExp(
  [
    `(?:${MONTH})(以前|之前|前|以内|内)?`,
    '(?<![今明后去上前本\\d年])(年底|年末|岁末|年终)(?:前)?',
    '(?<![\\d一二三四五六七八九十两半几数来近])(年内|全年)',
    '(?<!年)(上半年|下半年)',
    '(?<!年)(?:第|前)?([一二三四1-4]) ?季度(?:末|底)?',
    '(本|下)?(?<![\\d一二三四五六七八九十])(月底|月末|季末|季度末)',
  ].join('|'),
  'g',
)
const RANGE =
  /(?<!\d)((?:19|20|21)\d{2})年?(?:(\d{1,2})月)?(?:(\d{1,2})日)? ?[-~至到] ?((?:19|20|21)\d{2})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?/g
const RELATIVE: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 明年: 1, 后年: 2, 去年: -1, 上年: -1, 前年: -2 }
const STARTS = /(?:自|从|早在|始于|始建于|自从)$/
const AS_OF = /(?:截至|截止|截止到|截至到)$/
const STARTS_AFTER = /^(?:以来|以后|之后|起(?!草|步|点)|至今|开始|伊始)/

/** What is known of the day within a year. */
interface Inside {
  readonly month: string | undefined
  readonly day: string | undefined
  readonly tenth: string | undefined
  readonly edge: string | undefined
  readonly half: string | undefined
  readonly quarter: string | undefined
}

function numberOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : (readNumeral(text)?.value ?? 0)
}

/** The EDTF text for a part of a year; null for none named. */
function insideYear(year: number, inside: Inside): { readonly edtf: string; readonly doubt: TimeDoubt | null } {
  if (inside.month !== undefined) {
    const month = numberOf(inside.month)
    if (inside.day !== undefined) return { edtf: dayText(year, month, Number(inside.day)), doubt: null }
    const tenth = inside.tenth === '初' || inside.tenth === '上旬' ? 10 : inside.tenth === '中旬' ? 20 : null
    return tenth === null
      ? { edtf: monthText(year, month), doubt: null }
      : { edtf: dayText(year, month, tenth), doubt: 'part' }
  }
  if (inside.half !== undefined) return { edtf: /上|1/.test(inside.half) ? monthText(year, 6) : `${year}`, doubt: null }
  if (inside.quarter !== undefined) return { edtf: monthText(year, numberOf(inside.quarter) * 3), doubt: null }
  if (inside.edge === '年中') return { edtf: monthText(year, 6), doubt: 'part' }
  if (inside.edge === '年初' || inside.edge === '初') return { edtf: monthText(year, 3), doubt: 'part' }
  return { edtf: `${year}`, doubt: inside.edge === undefined ? 'year-named' : null }
}

/** Adds what stands around a time: 到, 自…起, 截至, 前. Null where the text names no day that exists. */
function around(text: string, start: number, end: number, edtf: string, doubt: TimeDoubt | null): TimePoint | null {
  if (parseDeadline(edtf) === null) return null
  const before = text.slice(Math.max(0, start - 5), start)
  const until = /[到至于]$/.test(before) && !AS_OF.test(before)
  const role = AS_OF.test(before)
    ? 'as-of'
    : STARTS.test(before) || STARTS_AFTER.test(text.slice(end, end + 3))
      ? 'start'
      : 'end'
  const lead = AS_OF.exec(before)?.[0].length ?? (until ? 1 : 0)
  const isSure = until && before.at(-1) !== '于' && doubt === 'year-named'
  return { span: { start: start - lead, end }, edtf, doubt: isSure ? null : doubt, role }
}

function* pointsWithYear(text: string, announced: CalendarDate): Generator<TimePoint> {
  for (const match of text.matchAll(POINT)) {
    const [whole, written, word, month, day, tenth, edge, half, quarter, before] = match
    const named = written === undefined ? null : (readDigitRun(written) ?? Number(written))
    const year = named ?? Number(announced.slice(0, 4)) + (RELATIVE[word ?? ''] ?? 0)
    const { edtf, doubt } = insideYear(year, { month, day, tenth, edge, half, quarter })
    const isBefore = before !== undefined && day === undefined && tenth === undefined && edge === undefined
    const found = around(text, match.index, match.index + whole.length, edtf, isBefore ? 'before' : doubt)
    if (found) yield found
  }
}

/** The years that are written out, and where each sentence ends. */
const FRAME = /(?<!\d)((?:19|20|21)\d{2})年|(明年|后年)|[。！？\n]/g

/** For places asked in order: the last year, not before that of the announcement, written before it in its sentence; or null. */
function frameReader(text: string, announced: CalendarDate): (at: number) => number | null {
  const frames = text.matchAll(FRAME)
  let [next, year]: [IteratorResult<RegExpExecArray, undefined>, number | null] = [frames.next(), null]
  return (at) => {
    for (; next.done !== true && next.value.index < at; next = frames.next()) {
      const [, written, word] = next.value
      if (word !== undefined) year = Number(announced.slice(0, 4)) + (RELATIVE[word] ?? 0)
      else if (written === undefined) year = null
      else if (written >= announced.slice(0, 4)) year = Number(written)
    }
    return year
  }
}

/** 新院区10月投入使用: a month alone, where what comes about in it stands right after. */
const IS_DONE =
  /^(?:份)?(?:正式|全面|全线|全部|基本)*(?:建成|投入使用|投入运营|投产|投用|投运|完工|竣工|通车|开业|启用|开园|开诊|交付)/

/** A month or quarter without a year: of the year written before it in its sentence, or else this year's, or the next year's where that is past. */
function* pointsWithoutYear(text: string, announced: CalendarDate): Generator<TimePoint> {
  const frameAt = frameReader(text, announced)
  for (const match of text.matchAll(YEARLESS)) {
    // 明年全年 is one time.
    if (match[0] === '全年' && text.charAt(match.index - 1) === '年') continue
    const framed = frameAt(match.index)
    const year = framed ?? Number(announced.slice(0, 4))
    const [whole, month, day, tenth, before, edge, within, half, quarter, next, monthEnd] = match
    const end = match.index + whole.length
    const isBare = month !== undefined && day === undefined && tenth === undefined && before === undefined
    if (isBare && !IS_DONE.test(text.slice(end)) && !STARTS_AFTER.test(text.slice(end, end + 3))) continue
    if (monthEnd !== undefined) {
      const months = monthEnd.startsWith('季') ? 2 - ((Number(announced.slice(5, 7)) - 1) % 3) : next === '下' ? 1 : 0
      const found = around(text, match.index, end, monthAfter(announced, months), null)
      if (found) yield found
      continue
    }
    const inside = { month, day, tenth, edge, half, quarter }
    const read =
      within === undefined
        ? insideYear(year, inside)
        : { edtf: `${year}`, doubt: within === '全年' ? ('year-named' as const) : null }
    const isPast = framed === null && (parseDeadline(read.edtf)?.last ?? announced) < announced
    const isBefore = before?.endsWith('前') === true && day === undefined && tenth === undefined
    if (isBare && isPast) continue
    const later = isPast
      ? { edtf: insideYear(year + 1, inside).edtf, doubt: 'next' as const }
      : { ...read, doubt: isBefore ? ('before' as const) : read.doubt }
    const found = around(text, match.index, end, later.edtf, later.doubt)
    if (found) yield found
  }
}

/** 今春, 明年夏季: up to the last month of the season; that of winter is February. */
const SEASON =
  /(?:(今|明)|(今年|明年|后年|(20\d{2})年))([春夏秋冬])(?:季|天)?(?!学期|[季天耕节运游春夏秋冬粮收种播分至])(?:之前|前)?/g
const LAST_MONTHS: Readonly<Record<string, number>> = { 春: 5, 夏: 8, 秋: 11, 冬: 14 }

function* seasons(text: string, announced: CalendarDate): Generator<TimePoint> {
  const now = Number(announced.slice(0, 4))
  for (const { index, 0: whole, 1: short, 2: word = '', 3: written, 4: season = '' } of text.matchAll(SEASON)) {
    const year =
      written === undefined ? now + (RELATIVE[short === undefined ? word : `${short}年`] ?? 0) : Number(written)
    const month = LAST_MONTHS[season] ?? 12
    const edtf = month > 12 ? monthText(year + 1, month - 12) : monthText(year, month)
    yield {
      span: { start: index, end: index + whole.length },
      edtf,
      doubt: 'part',
      role: STARTS_AFTER.test(text.slice(index + whole.length)) ? 'start' : 'end',
    }
  }
}

function datePart(year: string, month: string | undefined, day: string | undefined): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
}

/** 2029至2031年; where the first year has begun, only the end is still to come. */
function* ranges(text: string, announced: CalendarDate): Generator<TimePoint> {
  for (const match of text.matchAll(RANGE)) {
    const [whole, year = '', month, day, toYear = '', toMonth, toDay] = match
    const [from, to] = [datePart(year, month, day), datePart(toYear, toMonth, toDay)]
    const hasBegun = from.slice(0, announced.length) <= announced.slice(0, from.length)
    const end = match.index + whole.length
    const found = around(text, match.index, end, hasBegun ? to : `${from}/${to}`, hasBegun ? 'period' : null)
    if (found) yield found
  }
}

/** All times that a folded text names in Chinese, in no order; they may overlap. Not the spans counted from the announcement (durations.ts). */
export function* chineseTimes(text: string, announced: CalendarDate): Generator<TimePoint> {
  yield* ranges(text, announced)
  yield* pointsWithYear(text, announced)
  yield* pointsWithoutYear(text, announced)
  yield* seasons(text, announced)
  yield* feasts(text, announced)
}
