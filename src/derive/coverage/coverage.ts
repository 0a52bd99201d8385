import { BAND_VERDICTS, REASONS, VERDICTS, type Verdict } from '#src/domain/terms.ts'
import type { StatusChoice } from '#src/url/view.ts'
import type { Item } from '../selection/selection.ts'

/** The verdicts that say how an item stands: a band, met or overdue. The sentence counts the same. */
const JUDGED: ReadonlySet<Verdict> = new Set<Verdict>([...BAND_VERDICTS, 'met', 'overdue'])

/** True for an item whose progress a rule can judge. */
export function isJudged({ assessment }: Item): boolean {
  return JUDGED.has(assessment.verdict)
}

/** Why some items have no verdict on their progress, as the address's `status` writes it. */
export interface RestRow {
  readonly status: StatusChoice
  readonly count: number
}

/** How many items have a verdict on their progress, and why the others have none. */
export interface Judgeable {
  readonly total: number
  readonly judged: number
  /** The others by first reason (or `overdue-unverified`, `too-early`, `closed`), most first. Their counts and `judged` sum to `total`. */
  readonly rest: readonly RestRow[]
}

const ORDER: readonly StatusChoice[] = [...REASONS, ...VERDICTS]

/** How many of the items can be judged at all, and why the rest cannot. */
export function buildJudgeable(items: readonly Item[]): Judgeable {
  const counts = new Map<StatusChoice, number>()
  let judged = 0
  for (const item of items) {
    if (isJudged(item)) judged += 1
    else {
      const status = item.assessment.reasons[0] ?? item.assessment.verdict
      counts.set(status, (counts.get(status) ?? 0) + 1)
    }
  }
  const rest = [...counts].map(([status, count]) => ({ status, count }))
  rest.sort((a, b) => b.count - a.count || ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
  return { total: items.length, judged, rest }
}
