/** Which way a metric is good to go, by its name and unit: the one home of what is to be little and what is to be much. */
import { simplified } from './signs.ts'
import {
  DEEDS_EN,
  DEEDS_ZH,
  HIGHER_EN,
  HIGHER_OF_ZH,
  HIGHER_SHARES_ZH,
  HIGHER_ZH,
  LEVEL_IN_PERCENT,
  LEVEL_NOUN_EN,
  LOWERS_FIRST_ZH,
  LOWER_EN,
  LOWER_ZH,
  SURELY_LOWER_ZH,
  TAIL_ZH,
} from './direction-words.ts'

/** lower: the less the better. */
export type Wanted = 'lower' | 'higher'

/** How sure a name is. named: by a word of its own · ordinary: a count or an amount, or a deed in per cent, of which more is done. Null: not to be told. */
export type WantedReading = { readonly wanted: Wanted; readonly by: 'named' | 'ordinary' } | null

const SHARE = /^(?:[%‰]|个?百分点|per ?cent|percentage|points?)/i
const TIME =
  /^个?(?:工作日|日|天|小时|分钟|秒|周|月|年)$|^(?:working |business |calendar )?(?:days?|hours?|minutes?|mins?|weeks?|months?|seconds?|years?)$/i
const CONCENTRATION = /^(?:微克|毫克|纳克|[µμu]g|mg)\/|^ppm$|^ppb$|^分贝$/i
const PLACE = /^[位名]$|^places?$/
/** 全省前5位: the place in an order. */
const AMONG_FIRST = /(?:前|第)[\d一二三四五六七八九十]|\btop \d|\b\d+(?:st|nd|rd|th)\b/i
const LEVEL_NOUN_ZH = /(?:率|比|比例|比重|占比|份额|指数|系数|强度|密度|度)$/
const CHINESE = /\p{Script=Han}/u

const ending = (list: readonly string[], tail: string): RegExp =>
  new RegExp(`(?:${list.map((word) => word.replaceAll('.', String.raw`\.`)).join('|')})${tail}$`, 'i')
const lowerAtEnd = ending([...SURELY_LOWER_ZH, ...LOWER_ZH], TAIL_ZH)
const surelyAtEnd = ending(SURELY_LOWER_ZH, TAIL_ZH)
const lowerAnywhere = new RegExp(
  [...SURELY_LOWER_ZH, ...LOWER_ZH].map((word) => word.replaceAll('.', String.raw`\.`)).join('|'),
  'i',
)
const higherAtEnd = new RegExp(
  `(?:${HIGHER_ZH.join('|')})(?:指标|目标|总量|总额|数|量|额)?$|(?:${HIGHER_SHARES_ZH.join('|')})(?:面|度)?(?:率|比|比例|比重|占比|份额)$|(?:${HIGHER_SHARES_ZH.join('|')})(?:增加值)?占.{1,8}(?:比例|比重|的比)$`,
  'i',
)

/* Full-width forms as plain ones, without spaces and what stands in brackets at the end: (%), （年均）. */
function bare(name: string): string {
  return (
    simplified(name.normalize('NFKC'))
      .replaceAll(/\s+/g, CHINESE.test(name) ? '' : ' ')
      .replace(/[[(（][^()（）[\]]*[)）\]]$/, '')
      .replace(/[:：。.]$/, '')
      /* 办理时间压缩至, before the number in a column of its own. */
      .replace(/(?:下降|降低|压减|压降|压缩|缩短|缩减|减少|控制|降|减)[至到在为]$/, '')
      .trim()
  )
}

/** Which way a metric is good to go; `unit`: the name of its unit, '' for none; `written`: its target as written. */
export function readWanted(name: string, unit: string, written: string): WantedReading {
  const metric = bare(name)
  if (PLACE.test(unit) && AMONG_FIRST.test(written.normalize('NFKC'))) return { wanted: 'lower', by: 'named' }
  const named = CHINESE.test(metric) ? namedZh(metric, unit) : namedEn(metric, unit)
  if (named === 'unclear') return null
  if (named !== null) return { wanted: named, by: 'named' }
  if (CONCENTRATION.test(unit)) return { wanted: 'lower', by: 'named' }
  if (TIME.test(unit)) return null
  const isLevel = CHINESE.test(metric) ? LEVEL_NOUN_ZH.test(metric) : LEVEL_NOUN_EN.test(metric)
  if (isLevel && (SHARE.test(unit) || unit === '')) return null
  return { wanted: 'higher', by: 'ordinary' }
}

/** Whether what a metric counts is a level that is read off, such as a concentration, a place in an order or the time that something takes, and does not add up. */
export function isLevelToKeepDown(name: string, unit: string, written: string): boolean {
  const isRead = TIME.test(unit) || CONCENTRATION.test(unit) || PLACE.test(unit) || unit.includes('/')
  return isRead && readWanted(name, unit, written)?.wanted === 'lower'
}

/* unclear: words speak of both; null: none speaks of either. */
function namedZh(metric: string, unit: string): Wanted | 'unclear' | null {
  const isShare = SHARE.test(unit)
  const isLower = lowerAtEnd.test(metric)
  if (isLower && LOWERS_FIRST_ZH.test(metric)) return 'unclear'
  if (surelyAtEnd.test(metric)) return isShare ? 'unclear' : 'lower'
  /* 违法建设 is no deed, 处置不良贷款 is one. */
  if (isLower && !DEEDS_ZH.test(metric.replace(lowerAtEnd, '')))
    return isShare && !LEVEL_IN_PERCENT.test(metric) ? 'unclear' : 'lower'
  if (higherAtEnd.test(metric) || (LEVEL_NOUN_ZH.test(metric) && HIGHER_OF_ZH.test(metric))) return 'higher'
  if (DEEDS_ZH.test(metric)) return TIME.test(unit) ? 'unclear' : 'higher'
  return lowerAnywhere.test(metric) ? 'unclear' : null
}

const LOWERS_FIRST_EN = /^(?:reduc(?:e|ing)|cut(?:ting)?|lower(?:ing)?|decreas(?:e|ing)|limit(?:ing)?|keep(?:ing)?)\b/i
const LEVEL_IN_PERCENT_EN =
  /\b(?:rates?|ratio|share|proportion|percentage|inflation|prices?|deficit|unemployment|loss(?:es)?|leakage)\b/i

function namedEn(metric: string, unit: string): Wanted | 'unclear' | null {
  const isLower = LOWER_EN.test(metric)
  if (isLower && LOWERS_FIRST_EN.test(metric)) return 'unclear'
  if (isLower && DEEDS_EN.test(metric)) return TIME.test(unit) ? 'lower' : 'higher'
  if (isLower) {
    if (HIGHER_EN.test(metric.replaceAll(/\bunemployment\b/gi, ''))) return 'unclear'
    return SHARE.test(unit) && !LEVEL_IN_PERCENT_EN.test(metric) ? 'unclear' : 'lower'
  }
  return HIGHER_EN.test(metric) || DEEDS_EN.test(metric) ? 'higher' : null
}
