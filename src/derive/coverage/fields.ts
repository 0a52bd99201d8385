import { lacksBaseline } from '#src/domain/completion.ts'
import { isLimit } from '#src/domain/limits.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { isJudged } from './coverage.ts'
import { isOpen } from '../is-open.ts'
import type { Item } from '../selection/selection.ts'

/** What an item may have or lack: a verdict on its progress, and what such a verdict takes. */
export const FIELDS = ['judged', 'number', 'deadline', 'baseline', 'report', 'fresh'] as const
/** One of them. */
export type Field = (typeof FIELDS)[number]

/** True where V2 or V3 would start from a stated baseline: a level or a rate that is to change, or anything that is to fall. A flow or a running count starts at nothing. */
function needsBaseline({ commitment: { measure }, assessment: { target } }: Item): boolean {
  if (!measure || !target || isLimit(measure, target)) return false
  return measure.basis === 'stock' || lacksBaseline({ ...measure, baseline: null }, target)
}

/** Whether an item has a field; null where the field does not apply to it. */
export function hasField(item: Item, field: Field): boolean | null {
  const { commitment, assessment } = item
  switch (field) {
    case 'judged':
      return isJudged(item)
    case 'number':
      return commitment.measure ? assessment.target !== null : (assessment.milestones?.total ?? 0) > 0
    case 'deadline':
      return assessment.deadline !== null
    case 'baseline':
      return needsBaseline(item) ? commitment.measure?.baseline != null : null
    case 'report':
      return assessment.freshness !== null
    case 'fresh':
      return isOpen(item) ? assessment.freshness?.state === 'fresh' : null
    default:
      return assertNever(field)
  }
}
