import type { Assessment } from './assessment.ts'
import type { LedgerIndex } from './known.ts'
import type { Commitment, Measure, Target } from './ledger.ts'

/** A commitment with its assessment. */
export interface TotalItem {
  readonly commitment: Commitment
  readonly assessment: Assessment
}

/**
 * V11: why there is no total. `mixed-bases`: not the same thing measured the
 * same way (metric, basis or direction differ). `mixed-periods`: deadlines in
 * different years, or none. `ranges`: a target
 * is between two numbers. `restated`: something would be counted twice.
 */
export type NoTotal =
  | 'not-additive'
  | 'ranges'
  | 'mixed-units'
  | 'mixed-bases'
  | 'mixed-periods'
  | 'restated'
  | 'not-measured'
  | 'empty'

/** V11: a sum in `unit` (a unit id), or why there is none. */
export type Total =
  | {
      readonly ok: true
      readonly unit: string
      /** The years of the deadline that all share; null: a single commitment without one. */
      readonly period: { readonly from: number; readonly to: number } | null
      /** Commitments added up. */
      readonly count: number
      readonly target: number
      /** The latest figures added up; null where no commitment has one. */
      readonly reported: number | null
      /** How many of them have a figure. */
      readonly reportedBy: number
    }
  | { readonly ok: false; readonly reason: NoTotal }

interface Part {
  readonly commitment: Commitment
  readonly measure: Measure
  readonly target: Target
  readonly assessment: Assessment
}

function partOf({ commitment, assessment }: TotalItem): Part | null {
  const { measure } = commitment
  const { target } = assessment
  return measure && target ? { commitment, measure, target, assessment } : null
}

function isSame(parts: readonly Part[], textOf: (part: Part) => string): boolean {
  return new Set(parts.map(textOf)).size <= 1
}

function metricOf({ measure }: Part): string {
  return [measure.basis, measure.direction, measure.metric.zh].join('|')
}

function periodOf({ assessment: { deadline } }: Part): { from: number; to: number } | null {
  return deadline && { from: Number(deadline.first.slice(0, 4)), to: Number(deadline.last.slice(0, 4)) }
}

function periodText(part: Part): string {
  const period = periodOf(part)
  return period ? `${period.from}/${period.to}` : 'none'
}

/** The commitment with all it restates, directly or through another. */
function withRestated(commitment: Commitment, index: LedgerIndex): ReadonlySet<string> {
  const found = new Set([commitment.id])
  for (const id of found) for (const restated of index.commitments.get(id)?.restates ?? []) found.add(restated)
  return found
}

/** True where two of the commitments restate each other, or both restate a third. */
function countsTwice(parts: readonly Part[], index: LedgerIndex): boolean {
  const counted = new Set<string>()
  for (const { commitment } of parts) {
    const ids = [...withRestated(commitment, index)]
    if (ids.some((id) => counted.has(id))) return true
    for (const id of ids) counted.add(id)
  }
  return false
}

function isRate({ basis }: Measure): boolean {
  return basis === 'rate' || basis === 'annual-rate'
}

function objectionTo(parts: readonly Part[], index: LedgerIndex): NoTotal | null {
  const [first] = parts
  if (!first) return 'empty'
  if (!isSame(parts, ({ measure }) => measure.unit)) return 'mixed-units'
  const unit = index.units.get(first.measure.unit)
  if (!unit?.additive || parts.some(({ measure }) => isRate(measure))) return 'not-additive'
  if (!isSame(parts, metricOf)) return 'mixed-bases'
  if (parts.length > 1 && parts.some(({ target }) => target.upTo !== undefined)) return 'ranges'
  if (!isSame(parts, periodText) || (parts.length > 1 && !periodOf(first))) return 'mixed-periods'
  return countsTwice(parts, index) ? 'restated' : null
}

/** V11: adds up the targets in force and the latest figures of some commitments, or says why that would mislead. */
export function totalOf(items: readonly TotalItem[], index: LedgerIndex): Total {
  const parts = items.map(partOf).filter((part) => part !== null)
  if (parts.length < items.length) return { ok: false, reason: 'not-measured' }
  const reason = objectionTo(parts, index)
  const [first] = parts
  if (reason !== null || !first) return { ok: false, reason: reason ?? 'empty' }
  const figures = parts.map(({ assessment }) => assessment.figure).filter((figure) => figure !== null)
  return {
    ok: true,
    unit: first.measure.unit,
    period: periodOf(first),
    count: parts.length,
    target: parts.reduce((sum, { target }) => sum + target.value, 0),
    reported: figures.length === 0 ? null : figures.reduce((sum, { value }) => sum + value, 0),
    reportedBy: figures.length,
  }
}
