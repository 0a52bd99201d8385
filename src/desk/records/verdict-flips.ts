import type { Assessment } from '#src/domain/assessment.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { assessInSteps } from '#src/derive/selection/assess-all.ts'
import { movementOf, type Movement } from '#src/derive/changes/movement.ts'
import { bucketOf } from '#src/derive/status-strip.ts'

/** A commitment whose status is another in the second ledger. `before` null: not there, or not yet announced, in the first; `after` null: in the second. */
export interface VerdictFlip {
  /** As the second ledger has it; as the first, where only that one does. */
  readonly commitment: Commitment
  readonly before: Assessment | null
  readonly after: Assessment | null
  /** Null unless both are there. */
  readonly movement: Movement | null
}

/** As verdictFlips, giving way as it works. */
export function* flipsInSteps(
  before: LedgerIndex,
  after: LedgerIndex,
  asOf: CalendarDate,
  rule: string | null,
): Generator<void, readonly VerdictFlip[]> {
  const [old, now] = [yield* assessInSteps(before, asOf, rule), yield* assessInSteps(after, asOf, rule)]
  const known = new Map(old.items.map((item) => [item.commitment.id, item]))
  const flips: VerdictFlip[] = []
  for (const { commitment, assessment } of now.items) {
    const was = known.get(commitment.id)?.assessment ?? null
    known.delete(commitment.id)
    const same = was !== null && was.verdict === assessment.verdict && was.reasons[0] === assessment.reasons[0]
    if (!same)
      flips.push({
        commitment,
        before: was,
        after: assessment,
        movement: was && movementOf(bucketOf(was), bucketOf(assessment)),
      })
  }
  return [
    ...flips,
    ...[...known.values()].map(({ commitment, assessment }) => ({
      commitment,
      before: assessment,
      after: null,
      movement: null,
    })),
  ]
}

/** The commitments whose verdict, or first reason for none, differs between two ledgers on one day under one rule (null: each ledger's default): in the order of the second, then those that only the first has. */
export function verdictFlips(
  before: LedgerIndex,
  after: LedgerIndex,
  asOf: CalendarDate,
  rule: string | null,
): readonly VerdictFlip[] {
  return runSteps(flipsInSteps(before, after, asOf, rule))
}
