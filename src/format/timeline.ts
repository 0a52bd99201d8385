/** The timeline in words: what each mark stands for, and each row as one text for those who do not see it. */
import { timelineTexts } from '#src/texts/timeline/texts.ts'
import type { GivenVerdict } from '#src/derive/timeline/verdicts.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { Judgement } from '#src/domain/assessment.ts'
import { parseDeadline } from '#src/domain/deadline.ts'
import type { Commitment, Milestone, Unit } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDate, formatDaysLeft, formatDeadline } from './date.ts'
import { formatFigure, formatTarget } from './figure.ts'
import { formatGap } from './gap.ts'
import { statusWord } from './words.ts'

/** A judgement's word, for an unjudged one its first reason. */
function verdictWord({ verdict, reasons }: Judgement, lang: Language): string {
  return statusWord(verdict === 'unjudged' ? (reasons[0] ?? verdict) : verdict, lang)
}

function givenWord({ assessment }: GivenVerdict, lang: Language): string {
  return assessment ? verdictWord(assessment, lang) : timelineTexts(lang).beforePromise
}

/** A report's dot: 2026年6月30日的数据，2026年7月20日公布。当日判定：正常推进，+5.6个百分点，21.3万标准机架. */
export function formatReportDot(
  given: GivenVerdict,
  commitment: Commitment,
  unit: Unit | null,
  lang: Language,
): string {
  const texts = timelineTexts(lang)
  const { report, assessment } = given
  const parts = [
    texts.reportDot(formatDate(report.date, lang), formatDate(report.recorded, lang), givenWord(given, lang)),
  ]
  const gap = assessment && formatGap(commitment, assessment, unit, lang)
  if (gap !== null) parts.push(texts.valued(gap))
  if (report.value !== undefined)
    parts.push(texts.valued(formatFigure({ value: report.value, unit, comparator: report.comparator }, lang)))
  return parts.join('')
}

/** A moved goalpost (V10): the target it was, since when, and what it would say. '' where the commitment has no measure. */
export function formatGoalpost(
  judgement: Judgement,
  { measure }: Commitment,
  unit: Unit | null,
  lang: Language,
): string {
  const { target } = judgement
  if (!target || !measure) return ''
  return timelineTexts(lang).goalpost(
    formatTarget(target, measure, unit, lang),
    formatDate(target.since, lang),
    verdictWord(judgement, lang),
  )
}

/** A step of a milestone item (V9). */
export function formatStep({ title, due }: Milestone, reached: boolean, lang: Language): string {
  return timelineTexts(lang).step(title[lang], formatDeadline(due, lang), reached)
}

/** What the bar of a row shows, in one text: announced, due, overdue, each report with its verdict, earlier targets, closed. `due` as the source writes it. */
export function formatTimelineRow(
  item: Item,
  due: string | null,
  given: readonly GivenVerdict[],
  unit: Unit | null,
  lang: Language,
): string {
  const texts = timelineTexts(lang)
  const { commitment, assessment } = item
  const parts = [texts.announced(formatDate(commitment.announced, lang))]
  const deadline = due === null ? null : parseDeadline(due)
  parts.push(deadline ? texts.due(formatDeadline(due, lang)) : formatDeadline(null, lang))
  if (deadline && deadline.first < deadline.last) parts.push(texts.range)
  if (assessment.verdict === 'overdue' || assessment.verdict === 'overdue-unverified')
    parts.push(formatDaysLeft(assessment.daysLeft, lang))
  const list = given.map((each) => texts.report(formatDate(each.report.date, lang), givenWord(each, lang)))
  parts.push(
    list.length === 0 ? texts.noReports : texts.reportList(texts.reports(list.length), list.join(texts.listJoint)),
  )
  for (const judgement of assessment.earlier) parts.push(formatGoalpost(judgement, commitment, unit, lang))
  const { closed } = commitment
  if (closed && closed.date <= assessment.asOf) parts.push(texts.closed(formatDate(closed.date, lang)))
  return parts.filter(Boolean).join(texts.joint)
}
