import { verdictOf, type StatusBucket } from '#src/derive/status-strip.ts'
import type { Verdict } from '#src/domain/terms.ts'

/** A mix with the reasons of the unjudged taken together, as one shape stands for them all. */
export function byVerdict(mix: ReadonlyMap<StatusBucket, number>): ReadonlyMap<Verdict, number> {
  const counts = new Map<Verdict, number>()
  for (const [bucket, count] of mix) counts.set(verdictOf(bucket), (counts.get(verdictOf(bucket)) ?? 0) + count)
  return counts
}
