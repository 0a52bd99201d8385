/** V1, V2 and V4 as lines of arithmetic with their inputs. Null where a rule does not apply. */
import { completionAt } from '#src/domain/completion.ts'
import { isExact, mapEnds } from '#src/domain/interval.ts'
import type { Interval } from '#src/domain/interval.ts'
import { isLimit } from '#src/domain/limits.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatValue } from '../figure.ts'
import { formatNumber } from '#src/numbers/number.ts'
import { operand, pick } from './context.ts'
import type { ReasoningContext } from './context.ts'
import { formatPoints, formatShareInSum } from '../share.ts'

/** V1: 达标率 = 12万 ÷ 30万 = 40%. */
export function attainmentLine({ judgement, lang }: ReasoningContext): string | null {
  const { attainment, figure, target } = judgement
  if (!attainment || !figure || !target) return null
  const value = operand(formatValue(figure.interval, lang), isExact(figure.interval))
  const sum = `${value} ÷ ${formatNumber(target.value, lang)}`
  return `${pick(lang, '达标率', 'Share of target')} = ${sum} = ${formatShareInSum(attainment, lang)}`
}

function whyZero({ commitment, lang }: ReasoningContext): string {
  const { measure } = commitment
  if (measure?.basis === 'annual-flow') return pick(lang, '（年度数从0起算）', ' (a yearly figure counts from 0)')
  if (!measure?.baseline) return pick(lang, '（累计数从0起算）', ' (a cumulative figure counts from 0)')
  return ''
}

function twoBaselines(context: ReasoningContext): string {
  const { judgement, commitment, lang } = context
  const { baseline, completion, figure, target } = judgement
  if (!baseline || !completion || !figure || !target) return ''
  const from = (value: number) => formatShareInSum(completionAt(figure.value, value, target.value), lang)
  const [low, high] = [formatNumber(baseline.low, lang), formatNumber(baseline.high, lang)]
  const why = commitment.measure?.baseline
    ? pick(lang, '基数不是确数', 'The baseline is not exact')
    : pick(
        lang,
        '来源未给基数，在0与首次数据之间取两端',
        'No baseline is given, so both ends are taken, 0 and the first figure',
      )
  const [first, second, within] = [from(baseline.low), from(baseline.high), formatShareInSum(completion, lang)]
  return pick(
    lang,
    `${why}：从${low}起算为${first}，从${high}起算为${second}，完成率在${within}之间`,
    `${why}: from ${low} it is ${first}, from ${high} it is ${second}; completion lies within ${within}`,
  )
}

/** V2: 完成率 = (12万 − 0) ÷ (30万 − 0) = 40%, or both ends of it where the baseline is uncertain. */
export function completionLine(context: ReasoningContext): string | null {
  const { judgement, commitment, lang } = context
  const { baseline, completion, figure, target } = judgement
  if (!figure || !target || !commitment.measure) return null
  if (isLimit(commitment.measure, target))
    return pick(lang, '目标是须守住的限值，不计完成率', 'The target is a limit to be kept: it has no completion')
  if (!baseline || !completion)
    return pick(lang, '起点基数不明，完成率无法计算', 'The starting value is unknown: completion cannot be worked out')
  if (!isExact(baseline)) return twoBaselines(context)
  const value = operand(formatValue(figure.interval, lang), isExact(figure.interval))
  const start = formatNumber(baseline.low, lang)
  const sum = `(${value} − ${start}) ÷ (${formatNumber(target.value, lang)} − ${start})`
  return `${pick(lang, '完成率', 'Completion')} = ${sum} = ${formatShareInSum(completion, lang)}${baseline.low === 0 ? whyZero(context) : ''}`
}

/** V4: 差距 = 40% − 75% = −35个百分点; for a limit, the distance from it. */
export function gapLine({ judgement, lang }: ReasoningContext): string | null {
  const { completion, expected, gapPoints } = judgement
  if (!gapPoints) return null
  if (!completion || !expected) return pick(lang, '最新数据', 'The latest figure ') + limitLine(gapPoints, lang)
  const done = operand(formatShareInSum(completion, lang), isExact(completion))
  const due = operand(formatShareInSum(expected, lang), isExact(expected))
  return `${pick(lang, '差距', 'Gap')} = ${done} − ${due} = ${formatPoints(gapPoints, lang)}`
}

/** How the latest figure stands to a limit, without that subject: kept, or missed by a share of it. `gapPoints`: minus that share in per cent (V2b). */
export function limitLine(gapPoints: Interval, lang: Language): string {
  if (gapPoints.low === 0 && gapPoints.high === 0) return pick(lang, '在限值之内', 'keeps the limit')
  const away = formatShareInSum(
    mapEnds(gapPoints, (points) => -points / 100),
    lang,
  )
  return pick(lang, `偏离限值，幅度为限值的${away}`, `misses the limit by ${away} of it`)
}
