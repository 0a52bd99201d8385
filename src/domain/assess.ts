import { assertNever } from '#src/lib/assert-never.ts'
import type { Assessment, Figure, FreshnessState, Judgement } from './assessment.ts'
import type { CalendarDate } from './deadline.ts'
import { deadlineOf, deadlineOfTarget, knownTargets } from './deadline-of.ts'
import { decided, unjudged } from './decision.ts'
import type { ValuedReport } from './figures.ts'
import { countingReports, figureOf, hasValue, isOfOneYear } from './figures.ts'
import { findingsWithoutTarget, judgementOf } from './findings.ts'
import { DEFAULT_RHYTHM, freshnessOf } from './freshness.ts'
import { judgeTarget } from './judge.ts'
import type { LedgerIndex } from './known.ts'
import { knownReports } from './known.ts'
import type { Commitment, Measure, Report, Rule, Target } from './ledger.ts'
import { judgeMilestones, milestoneStateOf } from './milestones.ts'
import { stepsOn } from './steps-on.ts'
import type { Reason } from './terms.ts'

/** A commitment with what was known of it on a day. */
interface Known {
  readonly commitment: Commitment
  readonly asOf: CalendarDate
  readonly rule: Rule
  readonly reports: readonly Report[]
}

/** What the rules for its kind say of a commitment. */
interface Result extends Pick<Assessment, 'freshness' | 'earlier' | 'milestones'> {
  readonly judgement: Judgement
}

const NO_JUDGEMENTS: readonly Judgement[] = []

function freshnessAt(
  { commitment, asOf, rule }: Known,
  latest: CalendarDate | null,
  until: CalendarDate | null = null,
): FreshnessState | null {
  return freshnessOf(latest, asOf, commitment.measure?.reportEveryMonths ?? DEFAULT_RHYTHM, rule.silentAfter, until)
}

function latestStage(reports: readonly Report[]): Assessment['stage'] {
  for (let at = reports.length - 1; at >= 0; at -= 1) {
    const report = reports[at]
    if (report?.stage !== undefined) return { stage: report.stage, date: report.date, report }
  }
  return null
}

/** V5c: a direction, or a measured commitment without a number yet, gets no verdict but `closed`. `reported`: the reports that count for it; `figure`: the latest value, if any. */
function assessWithoutNumber(known: Known, reported: readonly Report[], figure: Figure | null): Result {
  const { commitment, asOf } = known
  const freshness = freshnessAt(known, reported.at(-1)?.date ?? null)
  const deadline = deadlineOf(commitment, asOf)
  const reasons: Reason[] = ['no-number']
  if (reported.length === 0) reasons.push('no-report')
  // V13: a period of a series says by itself when it ends.
  if (!deadline && commitment.series === undefined) reasons.push('no-deadline')
  if (freshness?.state === 'silent') reasons.push('silent')
  const isClosed = commitment.closed !== undefined && commitment.closed.date <= asOf
  const findings = findingsWithoutTarget(deadline, asOf, figure)
  return {
    judgement: judgementOf(findings, isClosed ? decided('closed', 'V5') : unjudged(reasons, 'V5')),
    freshness,
    earlier: NO_JUDGEMENTS,
    milestones: null,
  }
}

/** V10: an earlier target is judged like the one in force, and its trace says so. */
function asEarlier(judgement: Judgement): Judgement {
  return { ...judgement, trace: ['V10', ...judgement.trace] }
}

/** V6: of a year only what speaks for it counts, and after it no report is due. */
function freshnessOfMeasured(
  known: Known,
  measure: Measure,
  target: Target,
  valued: readonly ValuedReport[],
): FreshnessState | null {
  if (!isOfOneYear(measure)) return freshnessAt(known, valued.at(-1)?.date ?? null)
  const deadline = deadlineOfTarget(target)
  const latest = countingReports(valued, measure, target, deadline).at(-1)
  return freshnessAt(known, latest?.date ?? null, deadline && deadline.last)
}

function assessMeasured(known: Known): Result {
  const { commitment, asOf, rule, reports } = known
  const { measure } = commitment
  const valued: readonly ValuedReport[] = reports.filter(hasValue)
  const targets = knownTargets(commitment, asOf)
  const inForce = targets.at(-1)
  const latest = valued.at(-1)
  if (!measure || !inForce) return assessWithoutNumber(known, valued, latest ? figureOf(latest) : null)
  const freshness = freshnessOfMeasured(known, measure, inForce, valued)
  const judged = { commitment, measure, asOf, rule, valued, freshness }
  return {
    judgement: judgeTarget(judged, inForce),
    freshness,
    earlier:
      targets.length === 1
        ? NO_JUDGEMENTS
        : targets.slice(0, -1).map((target) => asEarlier(judgeTarget(judged, target))),
    milestones: null,
  }
}

function assessMilestones(known: Known): Result {
  const { commitment, asOf, rule, reports } = known
  const ofSteps = reports.filter(({ stage, milestone }) => stage !== undefined || milestone !== undefined)
  const latest = ofSteps.at(-1)?.date ?? null
  const freshness = freshnessAt(known, latest)
  const judged = { commitment, asOf, rule, reports, latest, freshness }
  const milestones = milestoneStateOf(judged)
  return { judgement: judgeMilestones(judged, milestones), freshness, earlier: NO_JUDGEMENTS, milestones }
}

function resultOf(known: Known): Result {
  const { kind } = known.commitment
  switch (kind) {
    case 'measured':
      return assessMeasured(known)
    case 'milestone':
      return assessMilestones(known)
    case 'direction':
      return assessWithoutNumber(known, known.reports, null)
    default:
      return assertNever(kind)
  }
}

/**
 * What the rules say of one commitment on one day under one rule (V1 to V10).
 * Pure: only what was recorded by `asOf` counts, and the same arguments always
 * give the same assessment. Never throws on a valid ledger.
 */
export function assess(index: LedgerIndex, commitment: Commitment, asOf: CalendarDate, rule: Rule): Assessment {
  const reports = knownReports(index.reports.get(commitment.id) ?? [], asOf)
  const known = { commitment: stepsOn(commitment, asOf), asOf, rule, reports }
  const { judgement, freshness, earlier, milestones } = resultOf(known)
  return {
    commitment: commitment.id,
    asOf,
    rule: rule.id,
    verdict: judgement.verdict,
    reasons: judgement.reasons,
    trace: judgement.trace,
    target: judgement.target,
    deadline: judgement.deadline,
    daysLeft: judgement.daysLeft,
    figure: judgement.figure,
    baseline: judgement.baseline,
    attainment: judgement.attainment,
    completion: judgement.completion,
    expected: judgement.expected,
    start: judgement.start,
    gapPoints: judgement.gapPoints,
    bands: judgement.bands,
    freshness,
    earlier,
    milestones,
    stage: latestStage(reports),
    reports,
  }
}
