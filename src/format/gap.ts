import type { Judgement } from '#src/domain/assessment.ts'
import { isJustTheNumber } from '#src/domain/comparators.ts'
import { mapEnds } from '#src/domain/interval.ts'
import type { Commitment, Unit } from '#src/domain/ledger.ts'
import { isLimit } from '#src/domain/limits.ts'
import type { Language, Verdict } from '#src/domain/terms.ts'
import { shareTexts } from '#src/texts/shares/texts.ts'
import { yearlyRateTexts } from '#src/texts/yearly-rate/texts.ts'
import { formatPoints, formatShare } from './share.ts'
import { formatRateDistance } from './yearly-rate.ts'

const BY_BANDS: ReadonlySet<Verdict> = new Set(['on-track', 'slightly-behind', 'behind', 'far-behind'])

/** V8 in words, where the figure is just the number that the target asks for more (or less) than: 等于目标，未超过. Null: it is not. */
export function formatJustTheNumber(
  { measure }: Pick<Commitment, 'measure'>,
  { target, figure }: Judgement,
  lang: Language,
): string | null {
  if (!measure || !target || !figure) return null
  if (!isJustTheNumber(measure, target, figure.interval, figure.report.comparator)) return null
  const { more, less } = shareTexts(lang).justTheNumber
  return target.comparator === 'less-than' || measure.direction === 'decrease' ? less : more
}

/**
 * V4 in words: +5.6个百分点; of a yearly rate its distance from the target,
 * 比目标低0.8个百分点; of another limit that is broken by what share; of a
 * figure that is just the number of a target which asks for more, that. Null
 * where nothing can be compared, and for such a limit that is kept.
 */
export function formatGap(
  commitment: Pick<Commitment, 'measure'>,
  judgement: Judgement,
  unit: Unit | null,
  lang: Language,
): string | null {
  const { gapPoints, target } = judgement
  const { measure } = commitment
  const just = formatJustTheNumber(commitment, judgement, lang)
  if (just !== null) return just
  if (measure?.basis === 'annual-rate') return formatRateDistance(commitment, judgement, unit, lang)
  if (!gapPoints) return null
  if (!measure || !target || !isLimit(measure, target)) return formatPoints(gapPoints, lang)
  if (gapPoints.low === 0 && gapPoints.high === 0) return null
  return yearlyRateTexts(lang).brokenBy(
    formatShare(
      mapEnds(gapPoints, (points) => -points / 100),
      lang,
    ),
  )
}

/** The gap to be said beside a verdict: only where the verdict was laid along it, of a yearly rate also once its whole year is judged, and always that a figure is just the number and so not enough; else null. */
export function gapBesideVerdict(
  commitment: Pick<Commitment, 'measure'>,
  judgement: Judgement,
  unit: Unit | null,
  lang: Language,
): string | null {
  const { verdict } = judgement
  const isSettledRate = commitment.measure?.basis === 'annual-rate' && (verdict === 'met' || verdict === 'overdue')
  const isSaid = BY_BANDS.has(verdict) || isSettledRate || formatJustTheNumber(commitment, judgement, lang) !== null
  return isSaid ? formatGap(commitment, judgement, unit, lang) : null
}
