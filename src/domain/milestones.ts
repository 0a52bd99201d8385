import type { FreshnessState, Judgement, MilestoneState } from './assessment.ts'
import { bandEndOf, bandIndexOf, gapPointsOf, isTooEarly, scoreOf } from './bands.ts'
import type { CalendarDate } from './deadline.ts'
import { parseDeadline } from './deadline.ts'
import { deadlineOf } from './deadline-of.ts'
import type { Decision } from './decision.ts'
import { decideByBands, decided, unjudged } from './decision.ts'
import type { Findings } from './findings.ts'
import { findingsWithoutTarget, judgementOf } from './findings.ts'
import { exact } from './interval.ts'
import type { Commitment, Milestone, Report, Rule } from './ledger.ts'
import type { Reason } from './terms.ts'

/** A commitment of steps on a day. `latest`: the date of the last report of a stage or a step; null: none. */
export interface MilestoneCase {
  readonly commitment: Commitment
  readonly asOf: CalendarDate
  readonly rule: Rule
  readonly reports: readonly Report[]
  readonly latest: CalendarDate | null
  readonly freshness: FreshnessState | null
}

function isDueBy({ due }: Milestone, date: CalendarDate): boolean {
  const deadline = due === null ? null : parseDeadline(due)
  return deadline !== null && deadline.last <= date
}

/** V9: which steps were reported completed, and which were due. */
export function milestoneStateOf({ commitment, reports, latest, asOf }: MilestoneCase): MilestoneState {
  const completed = new Set(reports.map(({ milestone, stage }) => (stage === 'completed' ? milestone : undefined)))
  const { milestones } = commitment
  return {
    reached: milestones.filter(({ id }) => completed.has(id)).map(({ id }) => id),
    due: milestones.filter((milestone) => isDueBy(milestone, latest ?? asOf)).map(({ id }) => id),
    total: milestones.length,
  }
}

function findingsOf(judged: MilestoneCase, { reached, due, total }: MilestoneState): Findings {
  const { commitment, asOf, rule, latest } = judged
  const deadline = deadlineOf(commitment, asOf)
  const findings = findingsWithoutTarget(deadline, asOf, null)
  if (latest === null || total === 0) return findings
  const completion = reached.length / total
  if (!deadline) return { ...findings, completion: exact(completion) }
  const expected = due.length / total
  const index = isTooEarly(rule, expected) ? null : bandIndexOf(rule, scoreOf(rule, completion, expected, expected))
  const end = bandEndOf(rule, index)
  return {
    ...findings,
    completion: exact(completion),
    expected: exact(expected),
    gapPoints: exact(gapPointsOf(completion, expected)),
    bands: { low: end, high: end, lowIndex: index, highIndex: index, deciding: null },
  }
}

function reasonsAgainst(
  { latest, freshness }: MilestoneCase,
  total: number,
  { deadline }: Findings,
): readonly Reason[] {
  const reasons: Reason[] = []
  if (total === 0) reasons.push('no-number')
  if (latest === null) reasons.push('no-report')
  if (!deadline) reasons.push('no-deadline')
  if (freshness?.state === 'silent') reasons.push('silent')
  return reasons
}

/** V5 and V9: the first that applies. */
function decide(judged: MilestoneCase, { reached, total }: MilestoneState, findings: Findings): Decision {
  const { commitment, asOf, latest } = judged
  const { deadline, bands } = findings
  if (commitment.closed && commitment.closed.date <= asOf) return decided('closed', 'V5')
  if (total > 0 && reached.length === total) return decided('met', 'V9', 'V5')
  if (total > 0 && deadline && asOf > deadline.last) {
    return decided(latest !== null && latest >= deadline.last ? 'overdue' : 'overdue-unverified', 'V9', 'V5')
  }
  const reasons = reasonsAgainst(judged, total, findings)
  if (reasons.length > 0 || !bands)
    return reasons.includes('silent') ? unjudged(reasons, 'V6', 'V5') : unjudged(reasons, 'V5')
  return decideByBands(bands, 'V9', 'V4')
}

/** V9: judges a commitment of steps. */
export function judgeMilestones(judged: MilestoneCase, state: MilestoneState): Judgement {
  const findings = findingsOf(judged, state)
  return judgementOf(findings, decide(judged, state, findings))
}
