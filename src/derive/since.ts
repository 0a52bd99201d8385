/** What became known between two days about the items of a selection. */
import type { Assessed, Item } from './selection/selection.ts'

/** Counts between two days. joined: commitments announced since, in the whole ledger · reports and verdicts: of the given items only. */
export interface SinceCounts {
  readonly joined: number
  readonly reports: number
  readonly verdicts: number
}

/** Compares the items of an earlier day with the same commitments on a later one. */
export function countChanges(then: Assessed, now: Assessed, items: readonly Item[]): SinceCounts {
  const later = new Map(now.items.map((item) => [item.commitment.id, item]))
  let [reports, verdicts] = [0, 0]
  for (const { commitment, assessment } of items) {
    const after = later.get(commitment.id)?.assessment
    if (!after) continue
    const known = new Set(assessment.reports.map((report) => report.id))
    reports += after.reports.filter((report) => !known.has(report.id)).length
    if (after.verdict !== assessment.verdict || after.reasons[0] !== assessment.reasons[0]) verdicts += 1
  }
  return { joined: now.items.length - then.items.length, reports, verdicts }
}
