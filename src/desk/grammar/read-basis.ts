/** What a target counts, and which way it is to go, by its words. */
import { simplified } from './signs.ts'
import { parseDeadline, type CalendarDate } from '#src/domain/deadline.ts'
import type { Measure } from '#src/domain/ledger.ts'
import type { Comparator } from '#src/domain/terms.ts'

const SHARE = /^(?:[%‰％]|个?百分点|per ?cent|percentage)/i
const POINTS = /百分点|points?/i
/** Words that bind a figure to one year, whichever it is; no 本年 in 成本年内. */
const YEARLY = /全年|年度|当年|每年|(?<![成资基样])本年|年均/
/** The mean of a year of what is measured day by day: PM2.5年均浓度. */
const MEAN_OF_YEAR = /年均(?:浓度|值|水平|气温)|\bannual mean\b/i
/** Counted anew each year, if it is to be done within the year in which it is said. */
const NEW_JOBS = /新增.{0,4}就业|就业.{0,4}新增|\bnew (?:urban )?jobs\b/i
/** Words for a level that is reached, not for an amount that adds up. */
const LEVEL = /达到?|突破|规模|总量|总数|保有|超过/

const ON_AVERAGE = /年均|\bannual average\b|\b(?:a|per|each) year\b|\bannually\b/i
/** A change counted from a year or plan on, or over several years, is no rate of one year. */
const SINCE =
  /累计|[比较](?:[“"]?十[一二三四五六七]五|(?:19|20)\d{2}|基期|基准)|[两三四五六七八九十\d]年(?:内|间|累计)|\b(?:from|since|compared with) (?:19|20)\d{2}|\bcumulative/i
/** What is of a year by its name: growth on the year, an average of the year. */
const OF_A_YEAR =
  /增速|增幅|涨幅|降幅|增长率|下降率|降低率|增长速度|同比|正增长|零增长|由负转正|通胀|通货膨胀|CPI|PPI|物价|价格|失业率|赤字率|[比较](?:上年|去年|上一年)|\bgrowth\b|\byear[- ]on[- ]year\b|\byoy\b|\binflation\b|\bunemployment\b|\bconsumer prices?\b|\bdeficit\b/i
const TO_A_LEVEL =
  /(?:提高|提升|增加|增长|上升|扩大|下降|降低|压减|压降|[升增减降])(?:到|至(?!少))|达到?(?!产)|稳定在|维持在|\b(?:reach(?:es)?|(?:rise|raised?|increased?|grow|cut|reduced?|lowered?|fall) to)\b/i
/** Names of shares and ratios, which are levels: 覆盖率, 占比. */
const OF_A_LEVEL =
  /占|比例|比重|份额|强度|浓度|(?<!生产|效|功)率|\b(?:share|ratio|rate|proportion|coverage|intensity|performance|compliance|satisfaction|absence|attendance|occupancy|uptake|retention|availability|accuracy|within|on time|waiting|diagnos[ei]s|assessments?|recycled|resolved|answered|(?:people|households|patients|pupils|children|women|staff) (?:with|in|who|waiting))\b/i
const CHANGES = /增加|提高|提升|上升|减少|回落|压减|\b(?:increas|ris(?:e|ing)\b|rais|declin|reduc|decreas|cut\b)/i
/** Said of a year where no deadline says otherwise: 增长5%, 下降3%. */
const GROWS = /增长|上涨|下降|降低|\b(?:grow|fall)/i

/** What else is known of a target. */
export interface BasisContext {
  /** Whether something says that an amount is a level: a baseline in a table, in running text the words of namesLevel. */
  readonly isLevel: boolean
  /** Whether its figure is a change (增长5%) rather than a number that is reached. */
  readonly isChange: boolean
  readonly due: string | null
  readonly announced: CalendarDate
}

/**
 * What a target counts, by its words and the Chinese name of its unit: a rate
 * or a yearly rate, the flow of a year, a level, or what adds up. Null: a
 * percentage of which nothing says whether it is a level to reach or a rate of
 * one year. That is for a person to say.
 */
export function readBasis(written: string, unitName: string, context: BasisContext): Measure['basis'] | null {
  const words = simplified(written)
  if (SHARE.test(unitName)) return basisOfShare(words, POINTS.test(unitName), context)
  if (MEAN_OF_YEAR.test(words)) return 'annual-rate'
  if (YEARLY.test(words) || (NEW_JOBS.test(words) && yearsAhead(context) === 0)) return 'annual-flow'
  return context.isLevel ? 'stock' : 'cumulative'
}

function basisOfShare(words: string, isPoints: boolean, context: BasisContext): 'rate' | 'annual-rate' | null {
  if (ON_AVERAGE.test(words)) return 'annual-rate'
  if (isPoints || SINCE.test(words)) return null
  if (OF_A_YEAR.test(words)) return 'annual-rate'
  if (TO_A_LEVEL.test(words)) return 'rate'
  if (OF_A_LEVEL.test(words)) return context.isChange ? null : 'rate'
  const years = yearsAhead(context)
  if (GROWS.test(words)) return years === null || years < 2 ? 'annual-rate' : null
  return CHANGES.test(words) && years !== null && years < 2 ? 'annual-rate' : null
}

/* From the year of the announcement to that of the deadline; null without one. */
function yearsAhead({ due, announced }: BasisContext): number | null {
  const last = due === null ? null : (parseDeadline(due)?.last ?? null)
  return last === null ? null : Number(last.slice(0, 4)) - Number(announced.slice(0, 4))
}

/** Whether a sentence speaks of a level that is reached. */
export function namesLevel(sentence: string): boolean {
  return LEVEL.test(simplified(sentence))
}

/** What is to be kept down, however its number is put: prices, unemployment. */
const KEPT_DOWN =
  /失业率|价格|物价|通胀|通货膨胀|CPI|PPI|涨幅|赤字|控制|\b(?:inflation|unemployment|consumer prices?|deficit|kept|keep(?:ing)?)\b/i

/** Whether the words of a yearly rate speak of what is to be kept down: a number about or of it is a ceiling. */
export function namesKeptDown(words: string): boolean {
  return KEPT_DOWN.test(simplified(words))
}

/** Which way a yearly rate is to go: a ceiling, and prices and unemployment however they are put, are to be kept down. */
export function rateDirection(words: string, comparator: Comparator): 'increase' | 'decrease' {
  if (comparator === 'at-most' || comparator === 'less-than') return 'decrease'
  if (comparator === 'at-least' || comparator === 'more-than') return 'increase'
  return namesKeptDown(words) ? 'decrease' : 'increase'
}
