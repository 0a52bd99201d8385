/** What changed about one item, in short texts for its line. */
import { changesTexts } from '#src/texts/changes/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import type { Change, ChangeSection } from '#src/derive/changes/changes.ts'
import { progressReported } from '#src/derive/progress-said.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import type { Report, Target, Unit } from '#src/domain/ledger.ts'
import { isLimit } from '#src/domain/limits.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatAge, formatDate, formatDeadline } from '../date.ts'
import { formatFigure, formatTarget } from '../figure.ts'
import { formatGap } from '../gap.ts'
import { formatCount } from '#src/numbers/number.ts'
import { formatPoints } from '../share.ts'

/** What a line is written with: the unit of the item's measure (null: none). */
export interface LineContext {
  readonly unit: Unit | null
  readonly lang: Language
}

type Standing = Pick<Assessment, 'figure' | 'milestones' | 'stage' | 'freshness'>

function reportFigure({ value, comparator }: Report, { unit, lang }: LineContext, bare: boolean): string | null {
  return value === undefined ? null : formatFigure({ value, unit: bare ? null : unit, comparator }, lang)
}

/** How far an item was on a day: its figure, its steps, or its stage; null: nothing reported. */
function standing(assessment: Standing, context: LineContext, bare = false): string | null {
  const said = progressReported(assessment)
  if (said.by === 'figure') return reportFigure({ ...said.figure.report, value: said.figure.value }, context, bare)
  if (said.by === 'steps' && said.reached) return changesTexts(context.lang).steps(said.reached, said.total)
  // Before the first step is done, the stage says more.
  return assessment.stage ? wordTexts(context.lang).stages[assessment.stage.stage] : null
}

/** Figure, steps or stage then → now: 12万 → 13万标准机架; as it stands where it did not change; null: never reported. */
export function progressText({ before, after }: Change, context: LineContext): string | null {
  const stands = standing(after, context)
  if (before === null || stands === null || stands === standing(before, context)) return stands
  return `${standing(before, context, true) ?? wordTexts(context.lang).noReport} → ${stands}`
}

/** V4 then → now: 差距 −5.2 → −12个百分点, or 比目标低0.8个百分点 → 比目标低0.3个百分点; null where it did not change or was unknown on either day. */
export function gapText({ before, after, commitment }: Change, { unit, lang }: LineContext): string | null {
  if (!before?.gapPoints || !after.gapPoints) return null
  if (commitment.measure && after.target && isLimit(commitment.measure, after.target)) {
    const [then, now] = [formatGap(commitment, before, unit, lang), formatGap(commitment, after, unit, lang)]
    return then === null || now === null || then === now ? null : changesTexts(lang).distance(then, now)
  }
  const [from, to] = [formatPoints(before.gapPoints, lang), formatPoints(after.gapPoints, lang)]
  return from === to ? null : changesTexts(lang).gap(from.replace(/\D+$/u, ''), to)
}

function targetText(target: Target, { commitment }: Change, { unit, lang }: LineContext): string {
  return commitment.measure ? formatTarget(target, commitment.measure, unit, lang) : formatDeadline(target.due, lang)
}

function targetNotes(change: Change, context: LineContext): readonly string[] {
  if (!change.target) return []
  const texts = changesTexts(context.lang)
  const { from, to } = change.target
  const now = targetText(to, change, context)
  return [from ? texts.movedTarget(targetText(from, change, context), now) : texts.firstTarget(now)]
}

function correctionNotes({ corrections }: Change, context: LineContext): readonly string[] {
  const texts = changesTexts(context.lang)
  return corrections.map(({ wrong, right }) => {
    const day = formatDate(wrong.date, context.lang)
    const [from, to] = [reportFigure(wrong, context, true), reportFigure(right, context, false)]
    return from !== null && to !== null && from !== reportFigure(right, context, true)
      ? texts.corrected(day, from, to)
      : texts.correctedText(day)
  })
}

/** What the list is about, where status and figure do not say it: the deadline passed, the last report of a silent one, why it was closed. */
function sectionNotes(section: ChangeSection, change: Change, context: LineContext): readonly string[] {
  const { lang } = context
  const texts = changesTexts(lang)
  const { commitment, after } = change
  if (section === 'missed' || section === 'lapsed')
    return after.deadline ? [texts.due(formatDate(after.deadline.last, lang))] : []
  if (section === 'closed') return commitment.closed ? [texts.closedFor(commitment.closed.reason[lang])] : []
  if (section === 'announced') {
    return [
      texts.announcedOn(formatDate(commitment.announced, lang)),
      ...(after.target ? [targetText(after.target, change, context)] : []),
    ]
  }
  return []
}

function silenceNotes({ after, fellSilent, movement }: Change, lang: Language): readonly string[] {
  const latest = after.figure?.report ?? after.reports.at(-1)
  if ((!fellSilent && movement !== 'silent') || !latest || !after.freshness) return []
  return [changesTexts(lang).lastReport(latest.date, formatAge(after.freshness.months, lang))]
}

/** How many reports are new, and the day that the latest of them describes; null: none. */
export function reportNote({ reports }: Change, lang: Language): string | null {
  const latest = reports.at(-1)
  return latest ? changesTexts(lang).newReports(formatCount(reports.length, lang), latest.date) : null
}

/** Everything else that changed about the item, new reports apart, what its list is about first; empty where status and figure say it all. */
export function changeNotes(section: ChangeSection, change: Change, context: LineContext): readonly string[] {
  const { lang } = context
  return [
    ...sectionNotes(section, change, context),
    ...targetNotes(change, context),
    ...correctionNotes(change, context),
    ...silenceNotes(change, lang),
  ]
}
