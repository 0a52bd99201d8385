/** Times counted from the announcement, and the ends of five-year plans. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import { dateOfDay, dayNumber, parseDeadline } from '#src/domain/deadline.ts'
import { SPELLED_NUMBERS } from './number-words-en.ts'
import { readNumeral } from '#src/lib/numeral.ts'
import { monthAfter } from './time-point.ts'
import type { TimeDoubt, TimePoint } from './time-point.ts'

const N = '(\\d{1,3}|[一二两三四五六七八九十]{1,3}|半)'
const SPAN = `${N}(?: ?[-~至到] ?${N})? ?(年|个月|个?季度|天|日|周)`
/* Nor what is brought down to so many days: 由87天降至75天以内. */
const NOT_PAST = '(?<!过去|最近|近|前|连续|[\\d.]|[降减短缩压高升][至到为]|控制在|不超过)'
const CHINESE: readonly RegExp[] = [
  // 百日之内
  /(百)( )?([日天])(?:之内|以内|内)/g,
  new RegExp(`${NOT_PAST}(?:再?用|力争用|计划用) ?${SPAN}(?:左右)?(?:的?时间)?`, 'g'),
  new RegExp(`${NOT_PAST}${SPAN}(?:左右)?的?时间(?!里以来)`, 'g'),
  new RegExp(`(?:未来|今后|接下来|后续|此后|下一个) ?的? ?${SPAN}(?:左右)?(?:内|之内|里)?`, 'g'),
  new RegExp(`${NOT_PAST}${SPAN}(?:左右)?(?:之内|以内|内|里(?=[，,]|我|计划|要|将|共|累计))`, 'g'),
  // 两年后要过3万元; 三年改造6万亩
  new RegExp(
    `${NOT_PAST}${SPAN}(?:之|以)?后(?=要|将|力争|达到|实现|，|[\\u3400-\\u9fff]{2,10}(?:要|将|力争|达|超|提高|降|突破|占比|不低于|不少于))`,
    'g',
  ),
  new RegExp(
    `${NOT_PAST}(?<![满第每])([两三四五])(?: ?[-~至到] ?([两三四五]))?(年)(?=打造|培育|引进|布局|改造|建成|新增|完成|投入|新建|治理|建设)`,
    'g',
  ),
]
const WORD = '(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty)'
const ENGLISH = new RegExp(
  `\\b(?:(?:with)?in|(?:over|during|in|for) the (?:next|coming|following)|over the course of|over|across) ${WORD}(?:(?: to | or |-)${WORD})?[ -]((?:fiscal |financial |school )?(?:years?|months?|weeks?|days?))\\b`,
  'gi',
)
const DECADE = /\b(?:over|during|in|within) (?:the (?:next|coming)|a) decade\b/gi
const OF_DECADE = /\b(?:by|before|until|at) the (end|middle) of (the|this|the next) decade\b/gi
const PLANS: Readonly<Record<string, number>> = { 三: 2020, 四: 2025, 五: 2030, 六: 2035, 七: 2040 }
const CHINESE_PLAN =
  /[到至]?[“"]?十([三四五六七])五[”"]?(?:规划)?(末|期末|时期末|期间|时期|期内)|第十([三四五六七])个五年(?:规划|计划)|[“"]十([三四五六七])五[”"](?=[在，,我全将要拟力新建投计](?!设规划|划))/g
const ENGLISH_PLAN =
  /\b(by the end of |during |over |in )?(?:the )?(13th|14th|15th|16th|thirteenth|fourteenth|fifteenth|sixteenth) Five-Year Plan(?: period)?/gi

function numberOf(text: string): number {
  if (text === '百') return 100
  return Number(/^\d/.test(text) ? text : (SPELLED_NUMBERS.get(text.toLowerCase()) ?? readNumeral(text)?.value ?? 0))
}

const yearsLater = (announced: CalendarDate, years: number): string => monthsLater(announced, years * 12)

/** The same day so many months later, or the last of a month that is shorter. */
function monthsLater(announced: CalendarDate, months: number): string {
  const month = monthAfter(announced, months)
  const day = `${month}-${announced.slice(8)}`
  return parseDeadline(day) ? day : (parseDeadline(month)?.last ?? month)
}

/** The date so much after the announcement, as exact as the unit it is counted in. */
function after(announced: CalendarDate, count: string, unit: string): string {
  if (count === '半') return monthAfter(announced, 6)
  const number = numberOf(count)
  // In English to the day: within two years, said on 14 July 2026, is by 14 July 2028.
  if (/^year/i.test(unit)) return yearsLater(announced, number)
  if (unit.startsWith('年') || /year/i.test(unit)) return `${Number(announced.slice(0, 4)) + number}`
  if (/季度/.test(unit)) return monthAfter(announced, number * 3)
  if (/^month/i.test(unit)) return monthsLater(announced, number)
  if (unit.includes('月')) return monthAfter(announced, number)
  return dateOfDay(dayNumber(announced) + number * (/周|week/i.test(unit) ? 7 : 1))
}

function* spans(text: string, announced: CalendarDate, pattern: RegExp): Generator<TimePoint> {
  for (const match of text.matchAll(pattern)) {
    const [whole, low = '', high, unit = ''] = match
    const [from, to] = [after(announced, low, unit), high === undefined ? null : after(announced, high, unit)]
    yield {
      span: { start: match.index, end: match.index + whole.length },
      edtf: to === null ? from : `${from}/${to}`,
      doubt: 'counted',
      role: 'end',
    }
  }
}

/** Answered within 28 days, pay within 14 days of delivery: how long each may take, no time to be done by. */
function isStandard(text: string, { span: { start, end } }: TimePoint): boolean {
  const own = text.slice(start, end)
  if (/^ or (?:fewer|less|under)\b/i.test(text.slice(end))) return true
  if (!/^within\b.*(?:day|week)/i.test(own)) return false
  const before = /[^.;\n]*$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? ''
  return (
    /^ (?:of|from|after)\b/i.test(text.slice(end)) ||
    /\b(?:every|each|all|any|no|of|per cent|percent|within)\b|%/i.test(before) ||
    SERVED.test(before)
  )
}

/** Applications will be decided, refunds are paid, we answer letters within so many days: each of them. */
const SERVED =
  /\b[a-z]+s (?:will|shall|must|are to|are|get)(?: be)? (?:decided|answered|resolved|processed|paid|acknowledged|dealt with|responded to|replied to|inspected|repaired|seen|determined|issued|investigated|returned|refunded|handled|settled|removed|filled|fixed|replaced|collected|cleared)(?: out)? $|^(?:[^a-z]*|.*\b(?:we|to|and|will) )(?:answer|repl(?:y|ies) to|respond to|acknowledge|resolve|process|decide|determine|repair|replace|fix|collect|remove|clear|investigate|pay|refund) [a-z -]{0,40}[a-z]s $/i

/** 7天内免费修复, 30日内答复: how long each may take. */
function isStandardZh(text: string, { span: { start, end } }: TimePoint): boolean {
  return (
    /[天日](?:之|以)?内$/.test(text.slice(start, end)) &&
    /^(?:免费|予以|给予|必须|负责|完成)?(?:修复|修好|办结|办好|答复|回复|回应|反馈|到场|处置|退款|退还|付清|结清|支付|兑付|送达|受理|维修|更换|公示|上门)/.test(
      text.slice(end, end + 8),
    )
  )
}

/** 今明两年, 今明后三年. */
const THESE_YEARS = /今明(?:两|2)年|今明后(?:三|3)年/g

function plan(match: RegExpExecArray, year: number, isEnd: boolean): TimePoint {
  const doubt: TimeDoubt | null = isEnd ? null : 'period'
  return { span: { start: match.index, end: match.index + match[0].length }, edtf: `${year}`, doubt, role: 'end' }
}

const ENGLISH_PLANS: readonly (readonly [RegExp, number])[] = [
  [/^13|^thir/i, 2020],
  [/^14|^four/i, 2025],
  [/^15|^fif/i, 2030],
  [/^16|^six/i, 2035],
]

/** 用3-5年时间, 未来三年, “十五五”末, within two years. In no order; they may overlap. */
export function* countedTimes(text: string, announced: CalendarDate): Generator<TimePoint> {
  for (const pattern of CHINESE)
    for (const point of spans(text, announced, pattern)) if (!isStandardZh(text, point)) yield point
  for (const point of spans(text, announced, ENGLISH)) if (!isStandard(text, point)) yield point
  for (const { index, 0: whole } of text.matchAll(THESE_YEARS))
    yield {
      span: { start: index, end: index + whole.length },
      edtf: `${Number(announced.slice(0, 4)) + (whole.includes('后') ? 2 : 1)}`,
      doubt: null,
      role: 'end',
    }
  for (const match of text.matchAll(DECADE))
    yield {
      span: { start: match.index, end: match.index + match[0].length },
      edtf: `${Number(announced.slice(0, 4)) + 10}`,
      doubt: 'counted',
      role: 'end',
    }
  for (const match of text.matchAll(OF_DECADE)) {
    const next = Math.floor(Number(announced.slice(0, 4)) / 10) * 10 + 10
    const isMiddle = /middle/i.test(match[1] ?? '')
    const year = (/next/i.test(match[2] ?? '') ? next + 10 : next) - (isMiddle ? 5 : 0)
    const span = { start: match.index, end: match.index + match[0].length }
    yield { span, edtf: `${year}`, doubt: isMiddle ? 'part' : null, role: 'end' }
  }
  for (const match of text.matchAll(CHINESE_PLAN))
    yield plan(match, PLANS[match[1] ?? match[3] ?? match[4] ?? ''] ?? 0, match[2]?.endsWith('末') ?? false)
  for (const match of text.matchAll(ENGLISH_PLAN)) {
    const year = ENGLISH_PLANS.find(([name]) => name.test(match[2] ?? ''))?.[1] ?? 0
    yield plan(match, year, /end/i.test(match[1] ?? ''))
  }
}
