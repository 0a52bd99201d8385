import type { Figure, FreshnessState, Judgement } from './assessment.ts'
import { attainmentOf } from './attainment.ts'
import { bandRangeOf, rangeOver } from './band-range.ts'
import { baselineOf } from './completion.ts'
import type { CalendarDate, Deadline } from './deadline.ts'
import { daysBetween } from './deadline.ts'
import { deadlineOfTarget } from './deadline-of.ts'
import type { Decision } from './decision.ts'
import { startOf } from './expected.ts'
import type { ValuedReport } from './figures.ts'
import { countingReports, figureOf } from './figures.ts'
import type { Commitment, Measure, Rule, Target } from './ledger.ts'
import { isLimit } from './limits.ts'
import { scenariosOf } from './scenarios.ts'

/** A measured commitment on a day, as its targets are judged. */
export interface Case {
  readonly commitment: Commitment
  readonly measure: Measure
  readonly asOf: CalendarDate
  readonly rule: Rule
  /** The known reports with a value, oldest figure first. */
  readonly valued: readonly ValuedReport[]
  readonly freshness: FreshnessState | null
}

/** All that a judgement says but its verdict. */
export type Findings = Omit<Judgement, keyof Decision>

/** Findings where there is no number to compare: the deadline, and the latest figure if there is one. */
export function findingsWithoutTarget(deadline: Deadline | null, asOf: CalendarDate, figure: Figure | null): Findings {
  return {
    target: null,
    deadline,
    daysLeft: deadline && daysBetween(asOf, deadline.last),
    figure,
    baseline: null,
    attainment: null,
    completion: null,
    expected: null,
    start: null,
    gapPoints: null,
    bands: null,
  }
}

/** The judgement that findings and a decision make. Written out because every list assesses thousands, and spreading objects this wide takes several times as long. */
export function judgementOf(findings: Findings, decision: Decision): Judgement {
  return {
    verdict: decision.verdict,
    reasons: decision.reasons,
    trace: decision.trace,
    target: findings.target,
    deadline: findings.deadline,
    daysLeft: findings.daysLeft,
    figure: findings.figure,
    baseline: findings.baseline,
    attainment: findings.attainment,
    completion: findings.completion,
    expected: findings.expected,
    start: findings.start,
    gapPoints: findings.gapPoints,
    bands: findings.bands,
  }
}

/** V1 to V4 and V7 for one target, at the date of the latest figure that counts for it. */
export function findingsFor({ measure, valued, asOf, rule }: Case, target: Target): Findings {
  const deadline = deadlineOfTarget(target)
  const report = countingReports(valued, measure, target, deadline).at(-1)
  const figure = report ? figureOf(report) : null
  const baseline = baselineOf(measure, target, valued[0]?.value ?? null)
  const start =
    deadline && !isLimit(measure, target) ? startOf(measure, target, deadline, figure && figure.report.date) : null
  const scenarios = figure ? scenariosOf({ rule, measure, target, figure, baseline, deadline, start }) : []
  return {
    target,
    deadline,
    daysLeft: deadline && daysBetween(asOf, deadline.last),
    figure,
    baseline,
    start,
    attainment: figure && attainmentOf(measure, target, figure),
    completion: rangeOver(scenarios, 'completion'),
    expected: rangeOver(scenarios, 'expected'),
    gapPoints: rangeOver(scenarios, 'gapPoints'),
    bands: bandRangeOf(rule, scenarios),
  }
}
