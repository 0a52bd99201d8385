import { incrementSaid } from '#src/derive/share-said.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { reasoningTexts } from '#src/texts/reasoning/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import { isExact } from '#src/domain/interval.ts'
import type { Language, Reason } from '#src/domain/terms.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { formatAge, formatDaysLeft, formatDeadline } from '../date.ts'
import { bandsText } from './bands.ts'
import { figureDateText, figureText, targetText } from './context.ts'
import type { ReasoningContext } from './context.ts'
import { formatShareSaid } from '../share-said.ts'
import { formatPoints } from '../share.ts'

/** The order in which reasons read best: what the source lacks, then what nobody reported. */
const TOLD_IN_ORDER = [
  'no-number',
  'no-deadline',
  'no-baseline',
  'not-defined',
  'no-report',
  'silent',
] as const satisfies readonly Reason[]

function shareNote({ attainment }: Assessment, lang: Language): string {
  return attainment ? reasoningTexts(lang).ofTarget(formatShareSaid({ by: 'attainment', share: attainment }, lang)) : ''
}

function silentClause(context: ReasoningContext, assessment: Assessment): string {
  const { lang } = context
  const { freshness, bands } = assessment
  const texts = reasoningTexts(lang)
  const age = formatAge(freshness?.months ?? 0, lang)
  const after = texts.missedSince(freshness?.missed ?? 0)
  const figure = figureText(context)
  if (figure === '') return texts.lastReport(age) + after
  const isKnown = bands !== null && bands.low !== 'too-early'
  const then = isKnown ? texts.thenAt(bandsText(context, bands)) : ''
  return texts.lastFigure(age, figure) + shareNote(assessment, lang) + then + after
}

function reasonClause(context: ReasoningContext, assessment: Assessment, reason: Reason): string {
  const { lang } = context
  const { reasons, notDefined } = reasoningTexts(lang)
  switch (reason) {
    case 'no-number':
    case 'no-deadline':
    case 'no-report':
      return reasons[reason]
    case 'no-baseline':
      return wordTexts(lang).deciding.baseline.open
    case 'not-defined':
      return notDefined(formatPoints(assessment.gapPoints, lang))
    case 'silent':
      return silentClause(context, assessment)
    default:
      return assertNever(reason)
  }
}

/** Which uncertain input keeps the ends apart (V7), as a clause. */
function undecidedClause(context: ReasoningContext, assessment: Assessment): string | null {
  const { bands, target, reasons } = assessment
  const { lang } = context
  if (!bands?.deciding || reasons.includes('silent')) return null
  const texts = reasoningTexts(lang)
  // Of a baseline that nobody stated no way from it is said: figure ÷ target stands before this already.
  const increment = incrementSaid(context.commitment, assessment)
  const share =
    increment && !isExact(increment) ? texts.within(formatShareSaid({ by: 'increment', share: increment }, lang)) : ''
  const due =
    bands.deciding === 'deadline' ? punctuationTexts(lang).aside(formatDeadline(target?.due ?? null, lang)) : ''
  return texts.undecided(wordTexts(lang).deciding[bands.deciding].open + due, share, bandsText(context, bands))
}

function targetClause(context: ReasoningContext, { target, reasons, daysLeft }: Assessment): string {
  if (!target) return ''
  const { lang } = context
  const texts = reasoningTexts(lang)
  const figure = texts.target(targetText(context), target.hedged)
  if (reasons.includes('no-deadline') || target.due === null) return figure
  const due = formatDeadline(target.due, lang)
  const left = daysLeft === null ? '' : formatDaysLeft(daysLeft, lang)
  return texts.targetDue(figure, due, left)
}

function latestClauses(context: ReasoningContext, assessment: Assessment): readonly string[] {
  if (!assessment.figure || assessment.reasons.includes('silent')) return []
  const { lang } = context
  const latest = reasoningTexts(lang).latestFigure(figureText(context), figureDateText(context))
  return [latest + shareNote(assessment, lang)]
}

/** Why nothing can be judged, in one sentence: the target, the latest figure, and what is missing. */
export function unjudgedSentence(context: ReasoningContext, assessment: Assessment): string {
  const undecided = undecidedClause(context, assessment)
  const missing = TOLD_IN_ORDER.filter((reason) => assessment.reasons.includes(reason))
  const told = undecided ? [undecided] : missing.map((reason) => reasonClause(context, assessment, reason))
  const target = targetClause(context, assessment)
  const clauses = [...latestClauses(context, assessment), ...told]
  return reasoningTexts(context.lang).cannotBeJudged(target, clauses)
}
