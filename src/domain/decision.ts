import type { BandRange, Judgement } from './assessment.ts'
import { REASON_OF, isCertain } from './band-range.ts'
import type { RuleId } from './rule-ids.ts'
import type { Reason } from './terms.ts'

const NONE: readonly Reason[] = []

/** What a judgement comes to: a verdict, why not where it is `unjudged`, and the rule ids that led there. */
export type Decision = Pick<Judgement, 'verdict' | 'reasons' | 'trace'>

/** A verdict reached by the rules named. */
export function decided(verdict: Exclude<Judgement['verdict'], 'unjudged'>, ...trace: readonly RuleId[]): Decision {
  return { verdict, reasons: NONE, trace }
}

/** No verdict, for these reasons in order of precedence. */
export function unjudged(reasons: readonly Reason[], ...trace: readonly RuleId[]): Decision {
  return { verdict: 'unjudged', reasons, trace }
}

/** V5a, V7: what the bands say. `trace` names the rules that led to them. */
export function decideByBands(bands: BandRange, ...trace: readonly RuleId[]): Decision {
  if (!isCertain(bands)) {
    const reasons = bands.deciding ? [REASON_OF[bands.deciding]] : []
    return unjudged(reasons, ...trace, 'V5')
  }
  if (bands.low === null) return unjudged(['not-defined'], ...trace, 'V5')
  return decided(bands.low, ...trace, 'V5')
}
