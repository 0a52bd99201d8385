import type { Item, Selection } from '../selection/selection.ts'
import type { TimelineFinding } from './finding.ts'

function yearOf({ assessment: { deadline } }: Item): string | undefined {
  return deadline?.last.slice(0, 4)
}

/** How many fall due in which stretch, what is next, and what is past. */
export function findTimeline({ items, coming, statuses, assessed }: Selection): TimelineFinding {
  const [first] = coming
  const year = first && yearOf(first)
  const inYear = coming.filter((item) => yearOf(item) === year).length
  const sameDay = coming.filter(({ assessment }) => assessment.daysLeft === first?.assessment.daysLeft).length
  return {
    of: 'timeline',
    stretch: year === undefined ? null : { year: Number(year), now: year === assessed.asOf.slice(0, 4), count: inYear },
    later: coming.length - inYear,
    unverified: statuses.get('overdue-unverified') ?? 0,
    missed: statuses.get('overdue') ?? 0,
    none: items.filter(({ assessment }) => assessment.deadline === null).length,
    next: first ? { item: first, others: sameDay - 1 } : null,
  }
}
