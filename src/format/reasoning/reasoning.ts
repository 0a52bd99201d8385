/** The arithmetic behind a verdict, line by line, each with the rule it follows and the inputs it used. */
import { reasoningTexts } from '#src/texts/reasoning/texts.ts'
import type { Assessment, Judgement } from '#src/domain/assessment.ts'
import { isExact } from '#src/domain/interval.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import type { Commitment, Rule } from '#src/domain/ledger.ts'
import type { RuleId } from '#src/domain/rule-ids.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDate } from '../date.ts'
import { formatTarget, formatValue } from '../figure.ts'
import { figureText } from './context.ts'
import type { ReasoningContext } from './context.ts'
import { freshnessLine, milestoneLine } from './other.ts'
import { expectedLine } from './expected.ts'
import { attainmentLine, completionLine, gapLine } from './progress.ts'
import { sentenceOfVerdict } from './verdict-sentence.ts'
import { intervalLine, keptLine } from './bands.ts'
import { verdictLine } from './verdict.ts'
import { distanceLine, isYearlyRate, speaksForLine, wholeDecidesLine } from './yearly-rate.ts'

/** A rule, or the part of one that speaks of limits and yearly rates. */
type StepRule = RuleId | 'V2b' | 'V5b'

/** One line: the id of the rule (V1 … V10) and what it gave. */
export interface ReasoningStep {
  readonly rule: StepRule
  readonly text: string
}

function contextOf(
  assessment: Assessment,
  commitment: Commitment,
  rule: Rule,
  index: LedgerIndex,
  lang: Language,
): ReasoningContext {
  return { judgement: assessment, commitment, rule, unit: unitOf(commitment, index), lang }
}

function uncertainFigureLine(context: ReasoningContext): string | null {
  const { judgement, lang } = context
  if (!judgement.figure || isExact(judgement.figure.interval)) return null
  const range = formatValue(judgement.figure.interval, lang)
  return reasoningTexts(lang).inexactFigure(figureText(context), range)
}

function earlierLine(context: ReasoningContext, earlier: Judgement): string | null {
  const { commitment, unit, lang } = context
  if (!earlier.target || !commitment.measure) return null
  const target = formatTarget(earlier.target, commitment.measure, unit, lang)
  const since = formatDate(earlier.target.since, lang)
  const why = verdictLine({ ...context, judgement: earlier })
  return reasoningTexts(lang).earlierTarget(since, target, why)
}

type Line = readonly [StepRule, string | null]

function linesToGap(context: ReasoningContext, assessment: Assessment): readonly Line[] {
  return [
    ['V1', attainmentLine(context)],
    ['V2', completionLine(context)],
    ['V3', expectedLine(context)],
    ['V9', milestoneLine(context, assessment)],
    ['V4', gapLine(context)],
  ]
}

function linesOfRate(context: ReasoningContext): readonly Line[] {
  return [
    ['V2b', speaksForLine(context)],
    ['V4', distanceLine(context)],
  ]
}

/**
 * The steps that led to a verdict, in reading order: V7 for a figure that is
 * not exact, V1 to V4 (V9 for milestones, V2b and V4 for a yearly rate), V6, V7, V8, V5, and V10 once for each
 * earlier target. Steps that do not apply are left out; V5 is always there.
 */
export function explainVerdict(
  assessment: Assessment,
  commitment: Commitment,
  rule: Rule,
  index: LedgerIndex,
  lang: Language,
): readonly ReasoningStep[] {
  const context = contextOf(assessment, commitment, rule, index, lang)
  const lines: readonly Line[] = [
    ['V7', uncertainFigureLine(context)],
    ...(isYearlyRate(context) ? linesOfRate(context) : linesToGap(context, assessment)),
    ['V6', freshnessLine(context, assessment)],
    ['V7', intervalLine(context)],
    ['V8', keptLine(context)],
    ['V5', verdictLine(context)],
    ...(isYearlyRate(context) ? [['V5b', wholeDecidesLine(context)] as const] : []),
    ...assessment.earlier.map((earlier) => ['V10', earlierLine(context, earlier)] as const),
  ]
  return lines.flatMap(([id, text]) => (text === null ? [] : [{ rule: id, text }]))
}

/** One sentence for the card: where a commitment stands and why, or why nothing can be judged. Ends with a full stop. */
export function verdictSentence(
  assessment: Assessment,
  commitment: Commitment,
  rule: Rule,
  index: LedgerIndex,
  lang: Language,
): string {
  return sentenceOfVerdict(contextOf(assessment, commitment, rule, index, lang), assessment)
}
