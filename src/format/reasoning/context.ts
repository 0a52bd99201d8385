import type { Judgement } from '#src/domain/assessment.ts'
import type { Commitment, Rule, Unit } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDate } from '../date.ts'
import { formatFigure, formatTargetFigure } from '../figure.ts'

/** What every line of the arithmetic is written from. `judgement`: of the target in force or of an earlier one. */
export interface ReasoningContext {
  readonly judgement: Judgement
  readonly commitment: Commitment
  readonly rule: Rule
  /** The unit of the measure; null where there is none. */
  readonly unit: Unit | null
  readonly lang: Language
}

/** A text without its closing full stop, to be built into a sentence. */
export function withoutStop(text: string): string {
  return text.replace(/[。.]+$/, '')
}

/** An uncertain operand in brackets, so that its dash is not read as a minus. */
export function operand(text: string, isCertain: boolean): string {
  return isCertain ? text : `[${text}]`
}

/** The latest figure with its unit, as reported: 超12万标准机架. '' where there is none. */
export function figureText({ judgement, unit, lang }: ReasoningContext): string {
  if (!judgement.figure) return ''
  const { value, report } = judgement.figure
  return formatFigure({ value, unit, comparator: report.comparator }, lang)
}

/** The date of the latest figure in words; '' where there is none. */
export function figureDateText({ judgement, lang }: ReasoningContext): string {
  return judgement.figure ? formatDate(judgement.figure.report.date, lang) : ''
}

/** The target's figure with its unit; '' where there is none. */
export function targetText({ judgement, commitment, unit, lang }: ReasoningContext): string {
  const { target } = judgement
  if (!target) return ''
  if (!commitment.measure)
    return formatFigure({ value: target.value, upTo: target.upTo, unit, comparator: target.comparator }, lang)
  return formatTargetFigure({ ...target, hedged: false }, commitment.measure, unit, lang)
}
