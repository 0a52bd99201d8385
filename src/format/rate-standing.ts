/** A yearly rate in full, for where there is room: its figure, its distance, and what a word of its target forgives. */
import type { Figure, Judgement } from '#src/domain/assessment.ts'
import { satisfies } from '#src/domain/comparators.ts'
import type { Commitment, Measure, Target, Unit } from '#src/domain/ledger.ts'
import { rateDistance, type RateDistance } from '#src/domain/rate-distance.ts'
import type { Language } from '#src/domain/terms.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { rateReasoningTexts } from '#src/texts/rate-reasoning/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { formatRateDistance, formatRateFigure } from './yearly-rate.ts'

/** True for a figure on the wrong side of its target that 左右 or 近 still lets pass. */
function isForgiven(measure: Measure, target: Target, figure: Figure, { place }: RateDistance): boolean {
  if (target.comparator !== 'about' && target.comparator !== 'nearly') return false
  const isWrong = measure.direction === 'decrease' ? place === 'above' : place === 'below'
  const isOff = measure.direction === 'hold' && place !== 'level'
  return (isWrong || isOff) && satisfies(measure, target, figure.interval, figure.report.comparator) === 'yes'
}

/** The distance from the target, and whether a word of the target forgives it: 比目标低0.2个百分点，未超出“左右”的幅度. Null where it is no yearly rate, and without a figure. */
export function formatRateDistanceInFull(
  commitment: Pick<Commitment, 'measure'>,
  judgement: Pick<Judgement, 'target' | 'figure'>,
  unit: Unit | null,
  lang: Language,
): string | null {
  const text = formatRateDistance(commitment, judgement, unit, lang)
  const { measure } = commitment
  const { target, figure } = judgement
  const distance = measure && target && figure ? rateDistance(measure, target, figure) : null
  if (text === null || !measure || !target || !figure || !distance) return text
  if (!isForgiven(measure, target, figure, distance)) return text
  return rateReasoningTexts(lang).forgiven(text, wordTexts(lang).comparators[target.comparator].word)
}

/** The figure with its part of the year and its distance: 2025年前三季度为4.2%，比目标低0.8个百分点; null as for the distance. */
export function formatRateStanding(
  commitment: Pick<Commitment, 'measure'>,
  judgement: Pick<Judgement, 'target' | 'figure' | 'deadline'>,
  unit: Unit | null,
  lang: Language,
): string | null {
  const distance = formatRateDistanceInFull(commitment, judgement, unit, lang)
  const figure = formatRateFigure(commitment, judgement, unit, lang)
  return distance === null || figure === null ? null : figure + punctuationTexts(lang).comma + distance
}
