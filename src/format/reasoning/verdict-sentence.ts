import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { reasoningTexts } from '#src/texts/reasoning/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import type { Interval } from '#src/domain/interval.ts'
import { isExact } from '#src/domain/interval.ts'
import { isLimit } from '#src/domain/limits.ts'
import type { Language } from '#src/domain/terms.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { keptLine } from './bands.ts'
import { capitalised } from '#src/lib/capitalised.ts'
import { figureText, targetText } from './context.ts'
import type { ReasoningContext } from './context.ts'
import { limitLine } from './progress.ts'
import { verdictLine } from './verdict.ts'
import { isYearlyRate, rateProgress } from './yearly-rate.ts'
import { formatSharesSaid } from '../share-said.ts'
import { formatGapSize, formatPoints, formatShare } from '../share.ts'
import { unjudgedSentence } from './unjudged-sentence.ts'

function gapWords(gapPoints: Interval, lang: Language): string {
  const { gapRange, level, below, above } = reasoningTexts(lang)
  if (!isExact(gapPoints)) return gapRange(formatPoints(gapPoints, lang))
  if (gapPoints.low === 0) return level
  return (gapPoints.low < 0 ? below : above)(formatGapSize(gapPoints.low, lang))
}

function stepsWords({ milestones }: Assessment, lang: Language): string {
  return milestones ? reasoningTexts(lang).stepsFirst(milestones.reached.length, milestones.total) : ''
}

/** What leads to a band, without the band: completion against expected progress, or how a limit stands. Null: nothing to compare. */
function progressWords(context: ReasoningContext, assessment: Assessment): string | null {
  const { commitment, lang } = context
  const { completion, expected, gapPoints, target } = assessment
  const texts = reasoningTexts(lang)
  const kept = keptLine(context)
  if (kept !== null) return kept
  if (isYearlyRate(context)) return rateProgress(context)
  if (gapPoints && target && commitment.measure && isLimit(commitment.measure, target)) {
    return texts.limitStands(targetText(context), figureText(context), limitLine(gapPoints, lang))
  }
  if (!completion || !expected || !gapPoints) return null
  const shares = formatSharesSaid(commitment, assessment, lang)
  if (shares === null) return null
  const { baseline } = assessment
  const isOpen = baseline !== null && !isExact(baseline) && !commitment.measure?.baseline
  const done = isOpen ? texts.baselineOpen(shares) : shares
  const compared = texts.compared(done, formatShare(expected, lang), gapWords(gapPoints, lang))
  return capitalised(stepsWords(assessment, lang) + compared)
}

function bandSentence(context: ReasoningContext, assessment: Assessment): string {
  const { lang } = context
  const progress = progressWords(context, assessment)
  if (progress === null) return verdictLine(context) + punctuationTexts(lang).stop
  const { word } = wordTexts(lang).verdicts[assessment.verdict]
  return reasoningTexts(lang).soJudged(progress, word)
}

/** One sentence for a card: where a commitment stands and why, or why nothing can be judged. Ends with a full stop. */
export function sentenceOfVerdict(context: ReasoningContext, assessment: Assessment): string {
  const { verdict } = assessment
  switch (verdict) {
    case 'unjudged':
      return unjudgedSentence(context, assessment)
    case 'on-track':
    case 'slightly-behind':
    case 'behind':
    case 'far-behind':
      return bandSentence(context, assessment)
    case 'met':
    case 'overdue':
    case 'overdue-unverified':
    case 'too-early':
    case 'closed':
      return verdictLine(context) + punctuationTexts(context.lang).stop
    default:
      return assertNever(verdict)
  }
}
