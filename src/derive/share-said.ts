/** How far an item is as one share, decided here for every bar, card, slide, cell and sentence. */
import type { Assessment } from '#src/domain/assessment.ts'
import { exact, hull, type Interval } from '#src/domain/interval.ts'
import type { Commitment } from '#src/domain/ledger.ts'

/** attainment: figure ÷ target (V1), or steps reached of all (V9), both 完成率 · increment: the way from a stated baseline (V2), 增量进度, of what is to fall. Fractions. */
export interface ShareSaid {
  readonly by: 'attainment' | 'increment'
  readonly share: Interval
  /** Where the share should lie on the day of the figure, on the scale of `share`: for an attainment the expected value ÷ target. Null: nothing is expected. */
  readonly expected: Interval | null
}

type Shares = Pick<
  Assessment,
  'attainment' | 'baseline' | 'completion' | 'expected' | 'freshness' | 'milestones' | 'target'
>

/** V2 where the source states a baseline other than 0, so that it differs from figure ÷ target; else null. */
export function incrementSaid(
  { measure }: Pick<Commitment, 'measure'>,
  { completion, baseline }: Pick<Assessment, 'completion' | 'baseline'>,
): Interval | null {
  if (!measure?.baseline || measure.basis === 'annual-flow' || !baseline) return null
  return baseline.low === 0 && baseline.high === 0 ? null : completion
}

/** The expected share of the way as a share of the target: what the path from the baseline has reached, divided by the target. */
function expectedOfTarget({ expected, baseline, target }: Shares): Interval | null {
  if (!expected || !target) return null
  const { low, high } = baseline ?? exact(0)
  // At the start of a path whose own start is not known there is nothing to mark.
  if (low !== high && expected.high === 0) return null
  const at = (from: number, share: number) => (from + share * (target.value - from)) / target.value
  // Stated values are the same whatever the baseline: the higher it is, the smaller their share of the way.
  if (target.path?.length) return hull(at(low, expected.high), at(high, expected.low))
  return hull(at(low, expected.low), at(low, expected.high), at(high, expected.low), at(high, expected.high))
}

/** The one share that is said of an item; null: none is known, which is not 0. */
export function shareSaid(assessment: Shares): ShareSaid | null {
  const { attainment, completion, expected, freshness, milestones } = assessment
  if (milestones) {
    // That no step was reported done is not known to be none of them.
    const { reached, total } = milestones
    const share = freshness && reached.length > 0 ? exact(reached.length / total) : null
    return share && { by: 'attainment', share, expected }
  }
  if (attainment) return { by: 'attainment', share: attainment, expected: expectedOfTarget(assessment) }
  return completion && { by: 'increment', share: completion, expected }
}

/** Both shares in columns of their own, for tables that are taken out: each under its name alone. Null: does not stand. */
export function shareCells(
  commitment: Pick<Commitment, 'measure'>,
  assessment: Shares,
): Readonly<Record<ShareSaid['by'], Interval | null>> {
  const said = shareSaid(assessment)
  return {
    attainment: said?.by === 'attainment' ? said.share : null,
    increment: said?.by === 'increment' ? said.share : incrementSaid(commitment, assessment),
  }
}
