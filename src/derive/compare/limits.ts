import { isLimit } from '#src/domain/limits.ts'
import type { Item } from '../selection/selection.ts'

/**
 * What keeps one commitment out of a comparison. direction: neither number nor
 * steps · no-target: no number in force · limit: to be kept, not approached · rate: a yearly rate, kept all year ·
 * no-report · no-baseline: a figure but no completion · no-deadline: no expected
 * path · moved: its target was changed, the course is against the one in force.
 */
export const OWN_LIMITS = [
  'direction',
  'no-target',
  'limit',
  'rate',
  'no-report',
  'no-baseline',
  'no-deadline',
  'moved',
] as const
/** One of these limits. */
export type OwnLimit = (typeof OWN_LIMITS)[number]

/** What the values of several commitments cannot tell together. units, bases, metrics: measured in different ones · kinds: steps beside figures · dates: figures of different days. */
export const JOINT_LIMITS = ['kinds', 'units', 'bases', 'metrics', 'dates'] as const
/** One of these limits. */
export type JointLimit = (typeof JOINT_LIMITS)[number]

/** The limits of one commitment, in the order above. */
export function ownLimits({ commitment, assessment }: Item): readonly OwnLimit[] {
  const { kind, measure } = commitment
  const { target, figure, completion, deadline, earlier, freshness } = assessment
  if (kind === 'direction') return ['direction']
  const found: OwnLimit[] = []
  const limited = measure !== undefined && target !== null && isLimit(measure, target)
  if (kind === 'measured' && !target) found.push('no-target')
  if (limited) found.push(measure.basis === 'annual-rate' ? 'rate' : 'limit')
  if (kind === 'measured' ? !figure : !freshness) found.push('no-report')
  else if (!limited && target && !completion) found.push('no-baseline')
  if (!deadline) found.push('no-deadline')
  if (earlier.length > 0) found.push('moved')
  return found
}

function differ(values: readonly string[]): boolean {
  return new Set(values).size > 1
}

/** The limits of a comparison as a whole; of units, bases and metrics only the first that differs. */
export function jointLimits(items: readonly Item[]): readonly JointLimit[] {
  const found: JointLimit[] = []
  const measures = items.flatMap(({ commitment }) => (commitment.measure ? [commitment.measure] : []))
  if (differ(items.map(({ commitment }) => commitment.kind).filter((kind) => kind !== 'direction'))) found.push('kinds')
  if (differ(measures.map(({ unit }) => unit))) found.push('units')
  else if (differ(measures.map(({ basis }) => basis))) found.push('bases')
  else if (differ(measures.map(({ metric, direction }) => `${direction} ${metric.zh}`))) found.push('metrics')
  const days = items.flatMap(
    ({ assessment }) => assessment.figure?.report.date ?? assessment.reports.at(-1)?.date ?? [],
  )
  if (differ(days)) found.push('dates')
  return found
}
