/**
 * What the headings of a column mean by their words, whatever they are called:
 * a plan, what was done, a share, and of which time. The whole path counts: 一季度
 * under 2026年度计划投资 is a part of that plan, 投资 under 完成情况 was spent.
 */
import { simplified } from '#src/desk/grammar/signs.ts'

/** plan: what is to be reached · actual: what was · share: how much of the plan in per cent · other: no such number. */
export type Role = 'plan' | 'actual' | 'share' | 'other'

/** month, quarter, half: a part of a year · so-far: from its start, or all that was done · year: the whole of it · whole: of all years, 总投资. */
export type Span = 'month' | 'quarter' | 'half' | 'so-far' | 'year' | 'whole'

export interface Sense {
  readonly role: Role | null
  readonly span: Span | null
  /** As written; null: none. */
  readonly year: number | null
  /** 上年, 上月, 同期: not of the year of the plan. */
  readonly isPast: boolean
  /** Counted from the start of the work, not of the year. */
  readonly isSinceStart: boolean
  /** Which part of the year, from 1; null: no part. */
  readonly part: number | null
  /** Each part holds those before it. */
  readonly isRunning: boolean
  /** 2030年: a year, and not whether it is planned or done. */
  readonly isYearAlone: boolean
}

const BRACKETS = /[（(【[][^（(【[\]】)）]*[)）】\]]/g
const YEAR_IN_BRACKETS = /[([【]\s*(?:截至)?((?:19|20|21)\d{2})年?[度底末]?\s*[)】\]]/
const WORDS =
  /内容|形象|措施|举措|节点|情况|说明|问题|名称|时间|日期|时限|期限|单位|部门|责任|领导|联系|原因|建议|文号|依据|地址|性质|年限|起止|备注|电话|人$|序号|类别|类型|手续|状态|阶段|里程碑|排名|位次|名次|得分|分值|权重|口径|来源/
const GROWTH = /同比|环比|增速|增幅|增长|[比较](?:上年|去年|同期|上月)|±|\byoy\b|growth|change/i
const SHARE_OF_PLAN =
  /^(?:占|为|完成|达).{0,6}(?:计划|目标|任务|投资|总量|总额|预算).{0,4}(?:%|比|率|进度)?$|^占(?:全年|年度|年)|完成率|完成(?:百分比|比例|比重|进度)|占比|比重|百分比|序时|时序|投资进度|支出进度|执行率|percent|% ?(?:of|complete)/i
const PLAN =
  /控制(?:数|目标|指标|值)|计划|目标|任务|预期|指标值|应完成|应达|预算|安排|下达|规划|拟|target|plan|goal|to be reached/i
const ACTUAL =
  /完成|实际|实绩|均值|达到|达成|到位|支出|支付|现状|当前|最新|已|累计|截[至止]|入库|开工数|新增数|actual|achieved|(?<!forecast |projected |estimated |expected )outturn|complet|delivered|done|spent|latest|current|result|to date|ytd|cumulative/i
/** What is still to do. */
const LEFT = /^(?:未|尚|待|还需|还差|剩余?|余下|缺口)|未完成|remaining|outstanding|to go$/i
const PAST = /上[年月季]|去年|前年|同期|以前年度|历年|last (?:year|month|quarter)|previous/i
const SINCE_START = /开工|建设以来|自?(?:项目)?启动|项目累计|历年|since (?:start|inception)/i
const RUNNING = /累计|截[至止]|至|前.季度|cumulative/i
const SPANS: readonly (readonly [Span, RegExp])[] = [
  ['year', /1月?[-—–~〜至到]12月|十二个月/],
  [
    'so-far',
    /累计|截[至止]|1月?[-—–~〜至到]\d{1,2}月|前[二两三]个?季度|至今|以来|年初|当前|最新|目前|to date|ytd|cumulative|so far|latest|current/i,
  ],
  ['quarter', /季度?|(?<![a-z])q[1-4](?!\d)|quarter/i],
  ['half', /[上下]半年|(?<![a-z])h[12](?!\d)|half/i],
  [
    'month',
    /[本当上]月|(?<!\d)\d{1,2}月(?![底末])|月度|(?<![a-z])month|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i,
  ],
  ['whole', /总投资|投资总额|概算|总规模|总目标|总任务|总量目标|规划期|五年|十[四五六]五|全周期|total|overall/i],
  [
    'year',
    /年度|全年|本年|今年|当年|(?:19|20|21)\d{2}年?(?![底末\d-])|(?<!\d)\d{2}年(?![底末])|annual|full[- ]year|this year/i,
  ],
]
/** What a year will have come to, as known before its end: 2025年预计. */
const EXPECTED = /\d{4}年(?:初步)?(?:预计|预测|快报)(?:数|值|完成)?$/
/** A time alone, under which stands what was done in it. */
const PERIOD =
  /^(?:\d{4}年)?(?:0?1月?[-—–~〜至到]\d{1,2}月份?|前[二两三]个?季度|[上下]半年|第?[一二三四1-4]季度|q[1-4]|h[12])$/
const QUARTERS = ['一1', '二2', '三3', '四4']

/** A heading as its words are compared. */
export function headingWords(text: string): string {
  return simplified(text.normalize('NFKC'))
    .replaceAll(BRACKETS, '')
    .toLowerCase()
    .replaceAll(/(?<=[^\x20-\x7e])\s+|\s+(?=[^\x20-\x7e])/g, '')
    .replace(UP_TO_QUARTER, (_, last: string) => `前${'二三'.includes(last) ? last : '二三'[Number(last) - 2]}季度`)
    .trim()
}
/** 1—三季度, 一至三季度: 前三季度. */
const UP_TO_QUARTER = /(?<!\d)第?[1一][-—–~〜至到]第?([二三23])个?季度/

/** What the texts of a column's headings mean, from the top down; the last one says most. */
export function readSense(texts: readonly string[]): Sense {
  const words = texts.map(headingWords).filter((each) => each !== '')
  const own = words.at(-1) ?? ''
  const above = words.slice(0, -1).toReversed()
  const isPercent = texts.some((text) => /[%％‰]/.test(text))
  const lookUp = <Value>(read: (text: string) => Value | null): Value | null => {
    for (const text of [own, ...above]) {
      const found = read(text)
      if (found !== null) return found
    }
    return null
  }
  const span = lookUp(spanOf)
  const role = roleOf(own, above, isPercent)
  return {
    role,
    isYearAlone: role === null && /^(?:19|20|21)\d{2}年?$/.test(own),
    span,
    year: lookUp(yearOf) ?? yearInBrackets(texts),
    isPast: [own, ...above].some((text) => PAST.test(text)),
    isSinceStart: SINCE_START.test(own),
    part: span === 'quarter' || span === 'half' || span === 'month' ? lookUp(partOf) : null,
    isRunning: RUNNING.test(own),
  }
}

function roleOf(own: string, above: readonly string[], isPercent: boolean): Role | null {
  const isPlanned = /^(?:计划|应|拟|目标|预期|预计).*(?:完成|达到|到位)/.test(own)
  if (SHARE_OF_PLAN.test(own) && !isPlanned && (isPercent || /率|比|占|进度|percent|%/i.test(own))) return 'share'
  if (isPercent && own.startsWith('完成') && PLAN.test(own)) return 'share'
  if (GROWTH.test(own) && !PLAN.test(own)) return 'other'
  if (WORDS.test(own) || LEFT.test(own)) return 'other'
  for (const text of [own, ...above]) {
    const [plan, actual] = [text.search(PLAN), text.search(ACTUAL)]
    if (plan >= 0 && (actual < 0 || isPlanned || plan < actual)) return 'plan'
    if (actual >= 0) return 'actual'
    if (/总投资|投资总?额|概算|^年度?投资$|total investment/i.test(text)) return 'plan'
  }
  if ([own, ...above].some((text) => EXPECTED.test(text))) return 'actual'
  return PERIOD.test(own) ? 'actual' : null
}

function spanOf(text: string): Span | null {
  return SPANS.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

function yearOf(text: string): number | null {
  const [, long] = /(?<!\d)((?:19|20|21)\d{2})(?!\d)/.exec(text) ?? []
  if (long !== undefined) return Number(long)
  const [, short] = /(?<!\d)([2-4]\d)年/.exec(text) ?? []
  return short === undefined ? null : 2000 + Number(short)
}

/* 现状值（2025年）, 目标值（2028）: a bracket that holds a year and nothing else. */
function yearInBrackets(texts: readonly string[]): number | null {
  const years = texts.toReversed().map((text) => YEAR_IN_BRACKETS.exec(text.normalize('NFKC'))?.[1])
  const year = years.find((each) => each !== undefined)
  return year === undefined ? null : Number(year)
}

function partOf(text: string): number | null {
  const quarter = QUARTERS.findIndex((digits) => new RegExp(`[${digits}]季|q[${digits}]`).test(text))
  if (quarter >= 0) return quarter + 1
  if (/上半年|h1/.test(text)) return 1
  if (/下半年|h2/.test(text)) return 2
  const month = /(?<!\d)(\d{1,2})月/.exec(text)?.[1]
  return month === undefined ? null : Number(month)
}
