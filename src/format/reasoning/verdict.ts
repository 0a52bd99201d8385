/** V5 as a line: which verdict, and why. */
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { reasoningTexts } from '#src/texts/reasoning/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import type { Verdict } from '#src/domain/terms.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { formatDate } from '../date.ts'
import { bandLine, bandsText } from './bands.ts'
import { figureDateText, figureText, targetText, withoutStop } from './context.ts'
import type { ReasoningContext } from './context.ts'
import { isYearlyRate, rateBandLine, rateVerdictLine } from './yearly-rate.ts'
import { formatShare } from '../share.ts'

function unjudgedLine(context: ReasoningContext): string {
  const { judgement, lang } = context
  const words = wordTexts(lang)
  const isSilent = judgement.reasons.includes('silent')
  const deciding = isSilent ? null : (judgement.bands?.deciding ?? null)
  const reasons = deciding
    ? words.deciding[deciding].open
    : judgement.reasons.map((reason) => words.reasons[reason].word).join(punctuationTexts(lang).listJoint)
  const known = isSilent && judgement.bands
  const { unjudged, stoodAt } = reasoningTexts(lang)
  return unjudged(words.verdicts.unjudged.word, reasons) + (known ? stoodAt(bandsText(context, known)) : '')
}

function deadlineText({ judgement, lang }: ReasoningContext): string {
  return judgement.deadline ? formatDate(judgement.deadline.last, lang) : ''
}

function passedText(context: ReasoningContext): string {
  return reasoningTexts(context.lang).passed(deadlineText(context))
}

function overdueLine(context: ReasoningContext, verdict: 'overdue' | 'overdue-unverified'): string {
  const { judgement, lang } = context
  const figure = figureText(context)
  const texts = reasoningTexts(lang)
  const { word } = wordTexts(lang).verdicts[verdict]
  const passed = passedText(context)
  const facts = { passed, figure, on: figureDateText(context), target: targetText(context), word }
  if (verdict === 'overdue') return figure === '' ? texts.stepsOpen(passed, word) : texts.missed(facts)
  const { figure: latest, deadline } = judgement
  const isRecent = latest && deadline && latest.report.date >= deadline.last
  return isRecent ? texts.missedUnclear(facts) : texts.unverified(passed, word)
}

function sentence(context: ReasoningContext, verdict: Verdict): string {
  const { commitment, rule, lang } = context
  const ofRate = isYearlyRate(context) ? rateVerdictLine(context, passedText(context)) : null
  if (ofRate !== null) return ofRate
  const { expected } = context.judgement
  const figure = figureText(context)
  const texts = reasoningTexts(lang)
  switch (verdict) {
    case 'closed': {
      const { closed } = commitment
      if (!closed) return ''
      return texts.closed(formatDate(closed.date, lang), withoutStop(closed.reason[lang]))
    }
    case 'met':
      return figure === '' ? texts.metBySteps : texts.met(figure, figureDateText(context), targetText(context))
    case 'overdue':
    case 'overdue-unverified':
      return overdueLine(context, verdict)
    case 'too-early':
      return texts.tooEarly(formatShare(expected, lang), rule.tooEarlyBelow)
    case 'unjudged':
      return unjudgedLine(context)
    case 'on-track':
    case 'slightly-behind':
    case 'behind':
    case 'far-behind':
      return (isYearlyRate(context) ? rateBandLine(context) : null) ?? bandLine(context)
    default:
      return assertNever(verdict)
  }
}

/** V5: the verdict and the fact that led to it. */
export function verdictLine(context: ReasoningContext): string {
  return sentence(context, context.judgement.verdict)
}
