import { completenessOf } from '../coverage/completeness.ts'
import type { Selection } from '../selection/selection.ts'
import type { CoverageFinding } from './finding.ts'

const ASKED = ['number', 'deadline', 'baseline', 'report'] as const

/** What the most items lack, and how many can be judged. */
export function findCoverage({ items }: Selection): CoverageFinding {
  const fields = completenessOf(items)
  return {
    of: 'coverage',
    missing: ASKED.map((field) => ({ field, count: fields[field].of - fields[field].has }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count),
    judged: fields.judged.has,
  }
}
