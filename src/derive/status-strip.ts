import type { Assessment } from '#src/domain/assessment.ts'
import { REASONS, VERDICTS, type Reason, type Verdict } from '#src/domain/terms.ts'
import type { StatusChoice } from '#src/url/view.ts'
import type { FacetCounts, Item } from './selection/selection.ts'

/** A verdict, with the unjudged split by their first reason. Each is a value of the address's `status`. */
export type StatusBucket = Exclude<Verdict, 'unjudged'> | Reason

/** In the order of VERDICTS; the reasons stand in place of `unjudged`, the silent first among them. */
export const STATUS_BUCKETS: readonly StatusBucket[] = VERDICTS.flatMap((verdict): readonly StatusBucket[] =>
  verdict === 'unjudged' ? ['silent', ...REASONS.filter((reason) => reason !== 'silent')] : [verdict],
)

/** The bucket of an assessment. An unjudged one always has a reason; `no-report` would stand in for a missing one. */
export function bucketOf({ verdict, reasons }: Pick<Assessment, 'verdict' | 'reasons'>): StatusBucket {
  return verdict === 'unjudged' ? (reasons[0] ?? 'no-report') : verdict
}

/** The verdict of a status: itself, or `unjudged` for a reason. What a reason's colour stands for; its shape is its own. */
export function verdictOf(status: StatusChoice): Verdict {
  return VERDICTS.find((verdict) => verdict === status) ?? 'unjudged'
}

function inOrder(counts: FacetCounts): ReadonlyMap<StatusBucket, number> {
  return new Map(
    STATUS_BUCKETS.map((bucket) => [bucket, counts.get(bucket) ?? 0] as const).filter(([, count]) => count > 0),
  )
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

/** The same from counts by status. Undefined counts are none. */
export function buildStatusMix(counts: FacetCounts | undefined): ReadonlyMap<StatusBucket, number> {
  return inOrder(counts ?? new Map())
}
