import type { Judgement } from './assessment.ts'
import { satisfies } from './comparators.ts'
import { lacksBaseline } from './completion.ts'
import { knownTargets } from './deadline-of.ts'
import type { Decision } from './decision.ts'
import { decideByBands, decided, unjudged } from './decision.ts'
import type { Case, Findings } from './findings.ts'
import { findingsFor, judgementOf } from './findings.ts'
import { isExact } from './interval.ts'
import type { Measure, Target } from './ledger.ts'
import { isLimit, isMetOnlyAtDeadline } from './limits.ts'
import type { RuleId } from './rule-ids.ts'
import type { Reason } from './terms.ts'

type Met = 'yes' | 'no' | 'uncertain' | null

/** V8: whether the figure satisfies the target; null without a figure. */
function answerOf(measure: Measure, target: Target, { figure }: Findings): Met {
  return figure && satisfies(measure, target, figure.interval, figure.report.comparator)
}

/** V5c: the reasons that forbid a verdict by bands, in order of precedence. */
function reasonsAgainst({ measure, freshness }: Case, target: Target, findings: Findings, met: Met): readonly Reason[] {
  const { figure, deadline, completion } = findings
  const needsCompletion = !isLimit(measure, target) && !(met === 'yes' && isMetOnlyAtDeadline(measure, target))
  const noBaseline = needsCompletion && (figure ? completion === null : lacksBaseline(measure, target))
  const reasons: Reason[] = []
  if (!figure) reasons.push('no-report')
  if (!deadline) reasons.push('no-deadline')
  if (noBaseline) reasons.push('no-baseline')
  if (freshness?.state === 'silent') reasons.push('silent')
  return reasons
}

/** The rules that the reasons come from. */
function traceOf(reasons: readonly Reason[]): readonly RuleId[] {
  const trace: readonly RuleId[] = reasons.includes('no-baseline') ? ['V2'] : []
  return reasons.includes('silent') ? [...trace, 'V6', 'V5'] : [...trace, 'V5']
}

/** The rules that a verdict by bands rests on, V5 apart. */
function traceToBands(measure: Measure, target: Target, findings: Findings, met: Met): readonly RuleId[] {
  const { figure, baseline, deadline } = findings
  const isLevel = isLimit(measure, target) || met === 'yes'
  const isUncertain =
    (figure && !isExact(figure.interval)) ||
    (!isLevel && ((baseline && !isExact(baseline)) || deadline?.first !== deadline?.last))
  const certain: readonly RuleId[] = isLevel ? ['V8', 'V4'] : ['V2', 'V3', 'V4']
  return isUncertain ? [...certain, 'V7'] : certain
}

/** V5b: a closed commitment is closed under the target in force, and under an earlier one whose deadline had not passed by then. */
function isClosed({ commitment, asOf }: Case, target: Target, { deadline }: Findings): boolean {
  const { closed } = commitment
  if (!closed || closed.date > asOf) return false
  return target === knownTargets(commitment, asOf).at(-1) || !deadline || closed.date <= deadline.last
}

/** V5: the first that applies. */
function decide(judged: Case, target: Target, findings: Findings): Decision {
  const { measure, asOf } = judged
  const { deadline, figure, bands } = findings
  if (isClosed(judged, target, findings)) return decided('closed', 'V5')
  const met = answerOf(measure, target, findings)
  const isAtDeadline = figure !== null && deadline !== null && figure.report.date >= deadline.last
  if (met === 'yes' && (isAtDeadline || !isMetOnlyAtDeadline(measure, target))) return decided('met', 'V8', 'V5')
  if (deadline && asOf > deadline.last) {
    return isAtDeadline && met === 'no' ? decided('overdue', 'V8', 'V5') : decided('overdue-unverified', 'V5')
  }
  const reasons = reasonsAgainst(judged, target, findings, met)
  if (reasons.length > 0) return unjudged(reasons, ...traceOf(reasons))
  if (!bands) return unjudged(['no-baseline'], 'V2', 'V5')
  return decideByBands(bands, ...traceToBands(measure, target, findings, met))
}

/** V1 to V8: judges a measured commitment by one of its targets. */
export function judgeTarget(judged: Case, target: Target): Judgement {
  const findings = findingsFor(judged, target)
  return judgementOf(findings, decide(judged, target, findings))
}
