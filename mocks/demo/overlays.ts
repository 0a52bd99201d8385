/** What happens to a promise afterwards: moved goalposts, corrected figures, restatements. Each takes a story and gives a new one. */
import { dateOfDay, dayNumber } from '#src/domain/deadline.ts'
import type { Commitment, Report, Target } from '#src/domain/ledger.ts'
import type { Random } from '../random.ts'
import { cite } from './common.ts'
import type { Story } from './common.ts'
import { EDITION } from './sources.ts'

/** True where an earlier, bolder target can be put before the present one. */
export function canMove({ commitment: { measure, targets, closed } }: Story): boolean {
  const due = targets[0]?.due
  return (
    measure?.direction === 'increase' &&
    measure.basis !== 'annual-flow' &&
    measure.basis !== 'rate' &&
    typeof due === 'string' &&
    due >= '2026-06' &&
    !due.includes('/') &&
    !closed &&
    targets[0]?.path === undefined
  )
}

/**
 * Puts a bolder, earlier target before the present one, which is then set a
 * year and a half after the announcement. A running total gets a stated
 * baseline of 0, so that the new target does not start the clock again.
 */
export function moveGoalposts(random: Random, story: Story): Story {
  const { commitment } = story
  const [now] = commitment.targets
  const { measure, announced } = commitment
  if (!now || !measure || now.due === null) return story
  const year = Number(announced.slice(0, 4))
  const since = year < 2026 ? `${year + 1}-11-20` : '2026-09-18'
  const value = Number((now.value * random.pick([1.25, 1.5, 1.6, 2])).toPrecision(2))
  const before: Target = {
    ...now,
    since: announced,
    value: Math.max(value, Math.ceil(now.value * 1.1)),
    due: year < 2026 ? `${year + 1}-12-31` : '2026-12-31',
    hedged: false,
    citation: cite(random, now.citation.source),
  }
  const baseline =
    measure.baseline ??
    (measure.basis === 'cumulative' ? { value: 0, date: announced, citation: { source: now.citation.source } } : null)
  const targets =
    since < now.due ? [before, { ...now, since, citation: { source: 'daily', figure: now.citation.figure } }] : [now]
  return { ...story, commitment: { ...commitment, measure: { ...measure, baseline }, targets } }
}

/** Lets the figure at `at` be published wrongly first and be corrected `after` days later. */
export function correctFigure(story: Story, at: number, after: number): Story {
  const report = story.reports[at]
  if (report?.value === undefined) return story
  const recorded = dateOfDay(dayNumber(report.recorded) + after)
  if (recorded > EDITION) return story
  const wrong: Report = {
    ...report,
    value: Math.round(report.value * 1.12 * 1000) / 1000,
    citation: { source: report.citation.source },
  }
  const right: Report = {
    ...report,
    id: `${report.id}c`,
    recorded,
    corrects: report.id,
    note: { zh: '更正：剔除重复统计部分。', en: 'Correction: double counting removed.' },
  }
  return { ...story, reports: [...story.reports.slice(0, at), wrong, right, ...story.reports.slice(at + 1)] }
}

/** The province says the same again a year later, with the latest known figure: a commitment that must not be added to the first. */
export function restate(story: Story, id: string, lead: string): Story {
  const { commitment } = story
  const announced = '2026-02-25'
  const [target] = commitment.targets.slice(-1)
  if (!target) return story
  const copy: Commitment = {
    ...commitment,
    id,
    title: { zh: `重申：${commitment.title.zh}`, en: `Restated: ${commitment.title.en}` },
    lead,
    supporting: [commitment.lead].filter((other) => other !== lead),
    announced,
    targets: [{ ...target, since: announced }],
    restates: [commitment.id],
    notes: [
      {
        zh: '与此前承诺为同一事项，合计时只计一次。',
        en: 'The same matter as an earlier promise; counted once in any total.',
      },
    ],
  }
  const reports = story.reports.filter((report) => report.corrects === undefined && report.date > announced).slice(-2)
  return {
    commitment: copy,
    reports: reports.map((report, at) => ({ ...report, id: `${id}-r${at + 1}`, commitment: id })),
  }
}
