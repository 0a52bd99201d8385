/** V1, V2 and V4 as lines of arithmetic with their inputs. Null where a rule does not apply. */
import { reasoningTexts } from '#src/texts/reasoning/texts.ts'
import { completionAt } from '#src/domain/completion.ts'
import { isExact, mapEnds } from '#src/domain/interval.ts'
import type { Interval } from '#src/domain/interval.ts'
import { goalOf, isLimit } from '#src/domain/limits.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatValue } from '../figure.ts'
import { formatNumber } from '#src/numbers/number.ts'
import { operand } from './context.ts'
import type { ReasoningContext } from './context.ts'
import { formatPoints, formatShareInSum } from '../share.ts'

/** V1: 完成率 = 12万 ÷ 30万 = 40%. */
export function attainmentLine({ judgement, lang }: ReasoningContext): string | null {
  const { attainment, figure, target } = judgement
  if (!attainment || !figure || !target) return null
  const value = operand(formatValue(figure.interval, lang), isExact(figure.interval))
  const sum = `${value} ÷ ${formatNumber(target.value, lang)}`
  return `${reasoningTexts(lang).sums.attainment} = ${sum} = ${formatShareInSum(attainment, lang)}`
}

function whyZero({ commitment, lang }: ReasoningContext): string {
  const { measure } = commitment
  const { yearlyFromZero, cumulativeFromZero, fromZero } = reasoningTexts(lang)
  if (measure?.basis === 'annual-flow') return yearlyFromZero
  return measure?.baseline ? fromZero : cumulativeFromZero
}

function twoBaselines(context: ReasoningContext): string {
  const { judgement, commitment, lang } = context
  const { baseline, completion, figure, target } = judgement
  if (!baseline || !completion || !figure || !target) return ''
  if (!commitment.measure) return ''
  const goal = goalOf(commitment.measure, target, figure.value)
  const from = (value: number) => formatShareInSum(completionAt(figure.value, value, goal), lang)
  const [low, high] = [formatNumber(baseline.low, lang), formatNumber(baseline.high, lang)]
  const { inexactBaseline, guessedBaseline, twoBaselines: said } = reasoningTexts(lang)
  return said({
    why: commitment.measure.baseline ? inexactBaseline : guessedBaseline,
    low,
    fromLow: from(baseline.low),
    high,
    fromHigh: from(baseline.high),
    within: formatShareInSum(completion, lang),
  })
}

/** V2: 增量进度 = (12万 − 2万) ÷ (30万 − 2万) = 35.71%; from 0 the same as V1, which is said; both ends of it where the baseline is uncertain. */
export function completionLine(context: ReasoningContext): string | null {
  const { judgement, commitment, lang } = context
  const { baseline, completion, figure, target } = judgement
  if (!figure || !target || !commitment.measure) return null
  const texts = reasoningTexts(lang)
  if (isLimit(commitment.measure, target)) return texts.limitHasNoCompletion
  if (!baseline || !completion) return texts.unknownStart
  if (!isExact(baseline)) return twoBaselines(context)
  const share = formatShareInSum(completion, lang)
  if (baseline.low === 0 && judgement.attainment)
    return `${texts.sums.completion} = ${texts.sums.attainment} = ${share}${whyZero(context)}`
  const value = operand(formatValue(figure.interval, lang), isExact(figure.interval))
  const start = formatNumber(baseline.low, lang)
  const goal = goalOf(commitment.measure, target, figure.value)
  const sum = `(${value} − ${start}) ÷ (${formatNumber(goal, lang)} − ${start})`
  return `${texts.sums.completion} = ${sum} = ${share}`
}

/** V4: 差距 = 40% − 75% = −35个百分点; for a limit, the distance from it. */
export function gapLine({ judgement, lang }: ReasoningContext): string | null {
  const { completion, expected, gapPoints } = judgement
  if (!gapPoints) return null
  if (!completion || !expected) return reasoningTexts(lang).latestStands(limitLine(gapPoints, lang))
  const done = operand(formatShareInSum(completion, lang), isExact(completion))
  const due = operand(formatShareInSum(expected, lang), isExact(expected))
  return `${reasoningTexts(lang).sums.gap} = ${done} − ${due} = ${formatPoints(gapPoints, lang)}`
}

/** How the latest figure stands to a limit, without that subject: kept, or missed by a share of it. `gapPoints`: minus that share in per cent (V2b). */
export function limitLine(gapPoints: Interval, lang: Language): string {
  const { keepsLimit, missesLimit } = reasoningTexts(lang)
  if (gapPoints.low === 0 && gapPoints.high === 0) return keepsLimit
  const away = formatShareInSum(
    mapEnds(gapPoints, (points) => -points / 100),
    lang,
  )
  return missesLimit(away)
}
