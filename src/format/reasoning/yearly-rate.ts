/** V2b, V4 and V5b as lines for a yearly rate: what its figure speaks for, how far it is from the target, and what will decide. */
import { rateReasoningTexts } from '#src/texts/rate-reasoning/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { yearlyRateTexts } from '#src/texts/yearly-rate/texts.ts'
import { isExact, mapEnds } from '#src/domain/interval.ts'
import { isAverage } from '#src/domain/figures.ts'
import { goalOf } from '#src/domain/limits.ts'
import { ratePoints } from '#src/domain/rate-distance.ts'
import { capitalised } from '#src/lib/capitalised.ts'
import { formatDate } from '../date.ts'
import { formatFigure } from '../figure.ts'
import { describeBands } from '../rule-words.ts'
import { formatPoints, formatShareInSum } from '../share.ts'
import { formatRateDistanceInFull, formatRateStanding } from '../rate-standing.ts'
import { formatFigurePart, formatRateFigure, formatYearPart } from '../yearly-rate.ts'
import type { ReasoningContext } from './context.ts'
import { targetText } from './context.ts'

/** True for a yearly rate with a target. */
export function isYearlyRate({ commitment, judgement }: ReasoningContext): boolean {
  return commitment.measure?.basis === 'annual-rate' && judgement.target !== null
}

/** The part of the year that decides: the whole of it, or whatever the deadline asks for; null without a deadline. */
function wholeText({
  commitment: { measure },
  judgement: { target, deadline },
  lang,
}: ReasoningContext): string | null {
  if (!measure || !target || !deadline) return null
  if (isAverage(measure, target, deadline)) return yearlyRateTexts(lang).years(formatDate(deadline.last, lang))
  return formatYearPart(deadline.last, lang)
}

/** V2b: that nothing piles up, and what part of the year the figure speaks for. */
export function speaksForLine({ commitment, judgement, lang }: ReasoningContext): string {
  const { speaksFor, noCompletion } = rateReasoningTexts(lang)
  const part = formatFigurePart(commitment, judgement, lang)
  return part === null ? noCompletion : speaksFor(part)
}

/** The distance as a share of the target; null where it is kept or not exact. */
function awayText({ judgement: { gapPoints }, lang }: ReasoningContext): string | null {
  if (!gapPoints || gapPoints.high === 0 || !isExact(gapPoints)) return null
  return formatShareInSum(
    mapEnds(gapPoints, (points) => -points / 100),
    lang,
  )
}

/** V2b: 与目标之差 = 4.2% − 5% = −0.8个百分点，为目标的16%; where the rate is kept, how far on the right side. Null without a figure. */
export function distanceLine(context: ReasoningContext): string | null {
  const { commitment, judgement, unit, lang } = context
  const { figure, target, verdict } = judgement
  const { measure } = commitment
  const distance = formatRateDistanceInFull(commitment, judgement, unit, lang)
  if (!figure || !target || !measure || distance === null) return null
  const points = ratePoints(measure, target, figure)
  const away = awayText(context)
  const isPercent = unit !== null && /^[%％]/.test(unit.name[lang])
  const { kept, sum } = rateReasoningTexts(lang)
  if (points === null || away === null || !isPercent)
    return capitalised(away === null && verdict === 'on-track' ? kept(distance) : distance)
  const goal = goalOf(measure, target, figure.value)
  const [from, to] = [figure.value, goal].map((value) => formatFigure({ value, unit }, lang))
  return sum(from ?? '', to ?? '', formatPoints(points, lang), goal === 0 ? null : away)
}

/** V5b: why nothing is final before the figure of the whole year. Null once that figure is there, and without a deadline. */
export function wholeDecidesLine(context: ReasoningContext): string | null {
  const { deadline, figure, verdict } = context.judgement
  const whole = wholeText(context)
  if (!deadline || whole === null || verdict === 'closed' || verdict === 'overdue-unverified') return null
  if (figure && figure.report.date >= deadline.last) return null
  return rateReasoningTexts(context.lang).wholeDecides(whole)
}

/** V5a: the band that the distance, as a share of the target, falls in; null where no band was laid or the distance is not exact. */
export function rateBandLine(context: ReasoningContext): string | null {
  const { judgement, rule, lang } = context
  const { verdict, bands } = judgement
  const { word } = wordTexts(lang).verdicts[verdict]
  const { keptJudged, inBand } = rateReasoningTexts(lang)
  const away = awayText(context)
  if (away === null) return judgement.gapPoints?.low === 0 && verdict === 'on-track' ? keptJudged(word) : null
  const row =
    bands?.highIndex === undefined || bands.highIndex === null ? null : describeBands(rule, lang)[bands.highIndex]
  const [low] = judgement.gapPoints ? [judgement.gapPoints.low] : []
  if (!row || low === undefined) return null
  const { scores } = wordTexts(lang)
  const score = rule.basis === 'points' ? formatPoints(low, lang) : String(Math.round(100 + low) / 100)
  return inBand(away, `${scores[rule.basis]} ${score}`, row.range, word)
}

/** V5: that the whole year's figure met or missed the target, or that there is no such figure. `passed`: that the deadline has, in words. Null where another verdict was given. */
export function rateVerdictLine(context: ReasoningContext, passed: string): string | null {
  const { commitment, judgement, unit, lang } = context
  const { verdict } = judgement
  const { word } = wordTexts(lang).verdicts[verdict]
  const texts = rateReasoningTexts(lang)
  const standing = formatRateStanding(commitment, judgement, unit, lang)
  if ((verdict === 'met' || verdict === 'overdue') && standing !== null)
    return texts.judged(texts.stands(targetText(context), standing), word)
  const whole = wholeText(context)
  const isPartial =
    judgement.figure === null || (judgement.deadline && judgement.figure.report.date < judgement.deadline.last)
  if (verdict !== 'overdue-unverified' || whole === null || !isPartial) return null
  return texts.noWhole(passed, whole, formatRateFigure(commitment, judgement, unit, lang), word)
}

/** The sentence of a card for a yearly rate judged by bands, without the band; null without a figure. */
export function rateProgress(context: ReasoningContext): string | null {
  const { commitment, judgement, unit, lang } = context
  const standing = formatRateStanding(commitment, judgement, unit, lang)
  return standing === null ? null : rateReasoningTexts(lang).stands(targetText(context), standing)
}
