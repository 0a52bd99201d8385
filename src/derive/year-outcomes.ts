import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Item } from './selection/selection.ts'

/** What became of the promises of a year that is over. */
export interface YearOutcome {
  readonly year: number
  readonly count: number
  readonly met: number
  readonly missed: number
}

const MOST = 4
const LEAST = 2

/**
 * The last years that are over on a day and of which something is known, oldest
 * first, with what became of the items that fell due in them: a year without a
 * figure is none of which nothing was met. Empty where there is one such year:
 * its outcome is what the strip says.
 */
export function yearOutcomes(items: readonly Item[], asOf: CalendarDate): readonly YearOutcome[] {
  const years = new Map<number, { year: number; count: number; met: number; missed: number }>()
  for (const { assessment } of items) {
    const { deadline, verdict } = assessment
    if (!deadline || deadline.first.slice(0, 4) !== deadline.last.slice(0, 4)) continue
    const year = Number(deadline.last.slice(0, 4))
    if (`${year}-12-31` >= asOf) continue
    const outcome = years.get(year) ?? { year, count: 0, met: 0, missed: 0 }
    outcome.count += 1
    if (verdict === 'met') outcome.met += 1
    if (verdict === 'overdue') outcome.missed += 1
    years.set(year, outcome)
  }
  const known = [...years.values()].filter(({ met, missed }) => met + missed > 0)
  return known.length < LEAST ? [] : known.toSorted((a, b) => a.year - b.year).slice(-MOST)
}
