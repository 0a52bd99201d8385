/** How the figure of a passage is meant as the ledger would state it: its comparator (E15), and what it counts (E17). */
import type { UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'
import { namesKeptDown, namesLevel, readBasis } from '#src/desk/grammar/read-basis.ts'
import type { Basis, Comparator } from '#src/domain/terms.ts'
import type { ExtractRule } from './extract-rules.ts'
import type { ExtractContext } from './extraction.ts'
import type { Mood } from './mood.ts'
import type { ReadSentence } from './read-sentence.ts'

/** What the number right after it is not to be more than: 降低到, 压缩至, 控制在. */
const COMES_DOWN =
  /(?:(?:[降减压缩]|下降|降低|减少|压缩|压减|压降|缩短|缩小)[至到为在]|控制在?)[^，。；、\d]{0,6}$|\b(?:cut(?:ting)?|reduc(?:e|ed|ing|tions?)|halv(?:e|ed|ing)|fall|drop|decline|shrink|lower(?:ed|ing)?|(?:bring|brought)(?=[^,;]* (?:down|under|below)\b)|limit(?:ed|ing)?|cap(?:ped|ping)?)\b[^,;]*?\b(?:to|at)(?: just| only)? (?:[\d.]+[^,;]*? and )?$|\bdown to $/i
/** What is to be held where it is. */
const HOLDS = /(?:保持|维持|稳定)在?$|\b(?:keep|kept|maintain|hold|held)(?:s|ed|ing)?\b[^,;]*\bat $/i
/** More is worse: where no word says which way the number is to go, it is not to be more. */
const LESS_IS_BETTER =
  /失业率|漏损率|事故|伤亡|死亡率|伤害率|投诉|不良(?:贷款)?率|负债率|债务率|赤字|能耗|物耗|水耗|电耗|排放|PUE|PM2\.?5|PM10|浓度|时限|用时|耗时|办理时间|恩格尔|基尼|空置率|返贫率|辍学率|贫困率|发病率|\b(?:emissions|deaths|unemployment|mortality|poverty|waiting (?:list|time)s?|leakage|pollution|congestion|debt|deficit)\b/i

/** 投诉办结率, 达到: more of it is better, whatever it is about. */
const GOES_UP =
  /(?:办结|处置|处理|整改|合格|达标|满意|完成|覆盖|解决|回复|响应|下降|降低|治愈|控制)率[^，。；]{0,6}$|[提升增涨][高到至升加][到至]?$/
const TAKES = /^(?:个?工作日|小时|分钟|天|日)$/
const IS_SETTLED =
  /^之?内?(?:免费)?(?:就能|就可|即可|可达|可到|办结|办好|办理|办成|答复|回复|回应|到账|送达|出证|出结果|处置|处理|修复|修好|到场|反馈|审结|受理|完成)/

const COSTS = /费用|药占比|成本|支出|负担|用水量|用地|\b(?:rents?|fares?|bills?|charges?|fees?|costs?)\b/i

/** Target: 90 megalitres, below “Cut leakage”. */
const isTargetBelow = (heading: string, sentence: string) =>
  /^\s*(?:[a-z]+ )?(?:targets?|milestones?)(?: \d+)?:/i.test(sentence) &&
  !/\b(?:improved|completed|repaired|replaced|fixed|upgraded|installed|built)\b/i.test(sentence) &&
  /\b(?:cut|reduc(?:e|ing)|fewer|lower(?:ing)?|less|halv(?:e|ing)|shrink)\b/i.test(heading)

/** -12 new clinics: a dash at the head of a line as likely as a sign. */
const isOddCount = ({ value, unit, unitText }: UnderstoodFigure): boolean =>
  value !== null &&
  value < 0 &&
  unit !== 'percent' &&
  !/^(?:%|‰|个?百分点|°C|℃|percentage points?|degrees?)/.test(unitText)

/** E15: 建成30万 is meant as at least 300,000, 降低到8% as at most 8 %, 保持在15% as 15 %. `clause`: with the figure; `before`: its words up to the figure; `heading`: above it; `sentence`: all of its sentence. */
export function comparatorOf(
  figure: UnderstoodFigure,
  mood: Mood,
  clause: string,
  before: string,
  { heading, sentence }: { readonly heading: string; readonly sentence: string },
): { comparator: Comparator; rules: readonly ExtractRule[]; isOpen: boolean } {
  const said = (comparator: Comparator, rules: readonly ExtractRule[] = [], isOpen = isOddCount(figure)) => ({
    comparator,
    rules,
    isOpen,
  })
  if (figure.range) return said('between')
  if (mood.kind === 'achievement') return said(figure.comparator)
  if (figure.factor !== null) {
    if (figure.comparator === 'exactly') return said(figure.factor < 1 ? 'at-most' : 'at-least', ['E15'])
    return said(figure.comparator)
  }
  // 按五折收取: no more than that.
  if (figure.text.endsWith('折') && figure.comparator === 'exactly') return said('at-most', ['E15'])
  // 次均费用零增长: no more than now.
  if (figure.value === 0 && figure.comparator === 'exactly' && (LESS_IS_BETTER.test(before) || COSTS.test(before)))
    return said('at-most', ['E15'])
  // None at all is not at least none.
  if (figure.value === 0 && figure.kind !== 'growth') return said('at-most', ['E15'])
  if (figure.comparator !== 'exactly' || HOLDS.test(before)) return said(figure.comparator)
  // 进入全国前10位; 3个工作日办结: a rank, and how long it may take.
  if (before.endsWith('前') && /^[位名强]$/.test(figure.unitText)) return said('at-most', ['E15'])
  if (TAKES.test(figure.unitText) && IS_SETTLED.test(clause.slice(clause.indexOf(figure.text) + figure.text.length)))
    return said('at-most', ['E15'])
  if (figure.change === 'fall') return said('at-least', ['E15'])
  if (COMES_DOWN.test(before) || (figure.kind !== 'level' && namesKeptDown(clause))) return said('at-most', ['E15'])
  if (figure.change === null && isTargetBelow(heading, sentence)) return said('at-most', ['E15'], true)
  if (figure.change === null && LESS_IS_BETTER.test(before) && !GOES_UP.test(before))
    return said('at-most', ['E15'], true)
  return said('at-least', ['E15'])
}

/** A level that is come to or held: 降至26, 保持在62万亩, and what is measured at a time. */
const IS_LEVEL =
  /(?:[降升增减]|提高|提升|降低|下降|缩短|压缩|控制|保持|稳定|维持)[至到在为]|浓度|年限|寿命|保有量|\b(?:cut|reduced?|lower(?:ed)?|raised?|increased?) [^,;]*\bto\b|\bkept? at\b/i

/** E17: by the words of the clause; a percentage without any of its own, by those of the sentence before it: 价格涨幅，…3%左右. */
export function basisOf(
  { context, sentence }: { readonly context: ExtractContext; readonly sentence: ReadSentence },
  figure: UnderstoodFigure,
  clause: string,
  due: string | null,
): Basis | null {
  const given = {
    isLevel: namesLevel(clause) || IS_LEVEL.test(clause),
    isChange: figure.change !== null,
    due,
    announced: context.announced,
  }
  const before = sentence.text.slice(0, figure.span.end)
  return readBasis(clause, figure.unitText, given) ?? readBasis(before, figure.unitText, given)
}
