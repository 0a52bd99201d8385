import type { Judgement } from '#src/domain/assessment.ts'
import { mapEnds } from '#src/domain/interval.ts'
import type { Commitment, Unit } from '#src/domain/ledger.ts'
import { isLimit } from '#src/domain/limits.ts'
import type { Language, Verdict } from '#src/domain/terms.ts'
import { yearlyRateTexts } from '#src/texts/yearly-rate/texts.ts'
import { formatPoints, formatShare } from './share.ts'
import { formatRateDistance } from './yearly-rate.ts'

const BY_BANDS: ReadonlySet<Verdict> = new Set(['on-track', 'slightly-behind', 'behind', 'far-behind'])

/**
 * V4 in words: +5.6个百分点; of a yearly rate its distance from the target,
 * 比目标低0.8个百分点; of another limit that is broken by what share. Null
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

/** The gap to be said beside a verdict: only where the verdict was laid along it, and of a yearly rate also once its whole year is judged; else null. */
export function gapBesideVerdict(
  commitment: Pick<Commitment, 'measure'>,
  judgement: Judgement,
  unit: Unit | null,
  lang: Language,
): string | null {
  const { verdict } = judgement
  const isSettledRate = commitment.measure?.basis === 'annual-rate' && (verdict === 'met' || verdict === 'overdue')
  return BY_BANDS.has(verdict) || isSettledRate ? formatGap(commitment, judgement, unit, lang) : null
}
