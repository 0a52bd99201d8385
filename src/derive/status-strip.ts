import type { Assessment } from '#src/domain/assessment.ts'
import { VERDICTS, type Verdict } from '#src/domain/terms.ts'
import type { FacetCounts, Item } from './selection.ts'

/** A verdict, with the silent split out of the unjudged. Each is a value of the address's `status`. */
export type StatusBucket = Verdict | 'silent'

/** In the order of VERDICTS, silent before the other unjudged. */
export const STATUS_BUCKETS: readonly StatusBucket[] = VERDICTS.flatMap((verdict): readonly StatusBucket[] =>
  verdict === 'unjudged' ? ['silent', 'unjudged'] : [verdict],
)

/** The bucket of an assessment: `silent` where that is the first reason for being unjudged. */
export function bucketOf({ verdict, reasons }: Pick<Assessment, 'verdict' | 'reasons'>): StatusBucket {
  return reasons[0] === 'silent' ? 'silent' : verdict
}

function inOrder(counts: ReadonlyMap<StatusBucket, number>): ReadonlyMap<StatusBucket, number> {
  return new Map(STATUS_BUCKETS.map((bucket) => [bucket, counts.get(bucket) ?? 0] as const).filter(([, count]) => count > 0))
}

/** The number of items in each bucket, in the order of STATUS_BUCKETS; buckets without any are left out. */
export function buildStatusStrip(items: readonly Item[]): ReadonlyMap<StatusBucket, number> {
  const counts = new Map<StatusBucket, number>()
  for (const { assessment } of items) {
    const bucket = bucketOf(assessment)
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
  }
  return inOrder(counts)
}

/** The same from counts by status, where `unjudged` covers the silent too. Undefined counts are none. */
export function buildStatusMix(counts: FacetCounts | undefined): ReadonlyMap<StatusBucket, number> {
  const of = (bucket: StatusBucket) => counts?.get(bucket) ?? 0
  return inOrder(new Map(STATUS_BUCKETS.map((bucket) => [bucket, bucket === 'unjudged' ? of('unjudged') - of('silent') : of(bucket)])))
}
