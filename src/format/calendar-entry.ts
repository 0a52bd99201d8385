/** A deadline as a calendar entry: its one-line summary and its description, for an item and for a step of it. */
import { calendarEntryTexts } from '#src/texts/calendar-entry/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { progressReported } from '#src/derive/progress-said.ts'
import type { Assessed, Item } from '#src/derive/selection/selection.ts'
import type { Deadline } from '#src/domain/deadline.ts'
import type { Citation, Milestone } from '#src/domain/ledger.ts'
import { unitOf } from '#src/domain/known.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDate, formatDeadline } from './date.ts'
import { formatFigure, formatTargetFigure } from './figure.ts'
import { stepsWords } from './progress-words.ts'
import { verdictSentence } from './reasoning/reasoning.ts'
import { formatFigurePart } from './yearly-rate.ts'
import { formatStep } from './timeline.ts'
import { statusWord } from './words.ts'

/** What every entry is written from. `address`: where the item is online; null: nowhere. */
export interface EntryContext {
  readonly assessed: Assessed
  readonly lang: Language
  readonly address: string | null
}

/** True where a step was reported completed by the as-of day. */
function isReached({ assessment }: Item, step: Milestone): boolean {
  return assessment.reports.some(({ milestone, stage }) => milestone === step.id && stage === 'completed')
}

function placesOf({ commitment }: Item, { assessed, lang }: EntryContext): string {
  const [first = '', ...more] = commitment.regions
  const region = assessed.index.regions.get(first)
  return calendarEntryTexts(lang).places(region?.name[lang] ?? first, more.length)
}

/** Marks an invented ledger, and what is no longer owed: a full calendar shows little else than this line. */
function marked(summary: string, settled: string | null, { assessed, lang }: EntryContext): string {
  const t = calendarEntryTexts(lang)
  const whole = settled === null ? summary : t.settled(summary, settled)
  return assessed.index.ledger.synthetic ? t.fictional(whole) : whole
}

/** Place and title: 韶关市：2026年底具备30万标准机架承载能力. A place that the title begins with is not said twice. */
export function itemSummary(item: Item, context: EntryContext): string {
  const title = item.commitment.title[context.lang]
  const places = placesOf(item, context)
  const { verdict } = item.assessment
  const settled = verdict === 'met' || verdict === 'closed' ? statusWord(verdict, context.lang) : null
  return marked(
    title.startsWith(places) ? title : calendarEntryTexts(context.lang).summary(places, title),
    settled,
    context,
  )
}

/** Place and step: 韶关市：节点“主体完工”. */
export function stepSummary(item: Item, step: Milestone, context: EntryContext): string {
  const t = calendarEntryTexts(context.lang)
  return marked(
    t.stepSummary(placesOf(item, context), step.title[context.lang]),
    isReached(item, step) ? t.reached : null,
    context,
  )
}

/** The deadline in words (`due`: as the source writes it); a range says on which day it was entered. */
function dueText(due: string, { first, last }: Deadline, lang: Language): string {
  const words = formatDeadline(due, lang)
  return first === last ? words : calendarEntryTexts(lang).rangeDue(words, formatDate(last, lang))
}

function latestText({ commitment, assessment }: Item, { assessed, lang }: EntryContext): string {
  const t = calendarEntryTexts(lang)
  const { figure, stage } = assessment
  if (figure) {
    const { value, report } = figure
    return t.dated(
      formatFigure({ value, unit: unitOf(commitment, assessed.index), comparator: report.comparator }, lang),
      formatFigurePart(commitment, assessment, lang) ?? formatDate(report.date, lang),
    )
  }
  const said = progressReported(assessment)
  // The steps have lines of their own.
  if (said.by === 'steps' && said.reached === null) return stepsWords(said, lang)
  return stage ? t.dated(wordTexts(lang).stages[stage.stage], formatDate(stage.date, lang)) : t.noReport
}

function sourceText({ source, section, paragraph, figure }: Citation, { assessed, lang }: EntryContext): string {
  const t = calendarEntryTexts(lang)
  const found = assessed.index.sources.get(source)
  const place = section && (paragraph ? t.paragraph(section[lang], paragraph) : section[lang])
  const parts = [found?.title[lang] ?? source, place, figure && t.asWritten(figure)].filter(
    (part) => part !== undefined,
  )
  return parts.join(t.joint) + (found?.url ? ` ${found.url}` : '')
}

/** Which ledger says so, where it read it, and where to look. */
function originLines(item: Item, citation: Citation | undefined, context: EntryContext): readonly string[] {
  const { assessed, lang, address } = context
  const { ledger, organisations } = assessed.index
  const t = calendarEntryTexts(lang)
  const lead = organisations.get(item.commitment.lead)
  return [
    t.line(t.lead, lead?.name[lang] ?? item.commitment.lead),
    t.line(t.ledger, t.edition(ledger.title[lang], ledger.edition)),
    ...(citation ? [t.line(t.source, sourceText(citation, context))] : []),
    ...(address === null ? [] : [t.line(t.online, address)]),
  ]
}

/** The item's lines: target, deadline, day and rule, latest figure, steps, verdict with its gap, unit, ledger, source, address. */
export function itemDescription(item: Item, deadline: Deadline, context: EntryContext): readonly string[] {
  const { commitment, assessment } = item
  const { assessed, lang } = context
  const { index, rule, asOf } = assessed
  const t = calendarEntryTexts(lang)
  const { target } = assessment
  const due = target?.due ?? [...new Set([deadline.first, deadline.last])].join('/')
  return [
    ...(target && commitment.measure
      ? [t.line(t.target, formatTargetFigure(target, commitment.measure, unitOf(commitment, index), lang))]
      : []),
    t.line(t.due, dueText(due, deadline, lang)),
    t.line(t.asOf, t.ruleOf(formatDate(asOf, lang), rule.name[lang])),
    t.line(t.latest, latestText(item, context)),
    ...commitment.milestones.map((step) => formatStep(step, isReached(item, step), lang)),
    t.line(t.verdict, verdictSentence(assessment, commitment, rule, index, lang)),
    ...originLines(item, target?.citation ?? commitment.citations[0], context),
  ]
}

/** A step's lines: the commitment it belongs to, the step with its deadline and whether it was reached, day, unit, ledger, source, address. */
export function stepDescription(
  item: Item,
  step: Milestone,
  deadline: Deadline,
  context: EntryContext,
): readonly string[] {
  const { lang, assessed } = context
  const t = calendarEntryTexts(lang)
  return [
    t.line(t.commitment, item.commitment.title[lang]),
    formatStep(step, isReached(item, step), lang),
    ...(deadline.first === deadline.last || step.due === null
      ? []
      : [t.line(t.due, dueText(step.due, deadline, lang))]),
    t.line(t.asOf, formatDate(assessed.asOf, lang)),
    ...originLines(item, step.citation, context),
  ]
}
