import { wordTexts } from '#src/texts/words/texts.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import type { Interval } from '#src/domain/interval.ts'
import { isExact } from '#src/domain/interval.ts'
import { isLimit } from '#src/domain/limits.ts'
import type { Language } from '#src/domain/terms.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { formatPlural } from '#src/numbers/number.ts'
import { keptLine } from './bands.ts'
import { capitalised, figureText, pick, targetText } from './context.ts'
import type { ReasoningContext } from './context.ts'
import { limitLine } from './progress.ts'
import { verdictLine } from './verdict.ts'
import { formatGapSize, formatPoints, formatShare } from '../share.ts'
import { unjudgedSentence } from './unjudged-sentence.ts'

function gapWords(gapPoints: Interval, lang: Language): string {
  if (!isExact(gapPoints)) {
    const range = formatPoints(gapPoints, lang)
    return pick(lang, `相差${range}`, `a gap of ${range}`)
  }
  if (gapPoints.low === 0) return pick(lang, '持平', 'level')
  const size = formatGapSize(gapPoints.low, lang)
  return gapPoints.low < 0 ? pick(lang, `低${size}`, `${size} below`) : pick(lang, `高${size}`, `${size} above`)
}

function stepsWords({ milestones }: Assessment, lang: Language): string {
  if (!milestones) return ''
  const { reached, total } = milestones
  const en = `${reached.length} of ${formatPlural(total, 'step', 'steps')} reached: `
  return pick(lang, `${total}个节点已完成${reached.length}个，`, en)
}

/** What leads to a band, without the band: completion against expected progress, or how a limit stands. Null: nothing to compare. */
function progressWords(context: ReasoningContext, assessment: Assessment): string | null {
  const { commitment, lang } = context
  const { completion, expected, gapPoints, target } = assessment
  const kept = keptLine(context)
  if (kept !== null) return kept
  if (gapPoints && target && commitment.measure && isLimit(commitment.measure, target)) {
    const [goal, figure, stands] = [targetText(context), figureText(context), limitLine(gapPoints, lang)]
    return pick(
      lang,
      `目标${goal}，最新数据${figure}，${stands}`,
      `The target is ${goal}; the latest figure of ${figure} ${stands}`,
    )
  }
  if (!completion || !expected || !gapPoints) return null
  const [done, due, gap] = [formatShare(completion, lang), formatShare(expected, lang), gapWords(gapPoints, lang)]
  const compared = pick(
    lang,
    `完成率${done}，时序进度${due}，${gap}`,
    `completion ${done} against ${due} expected, ${gap}`,
  )
  return capitalised(stepsWords(assessment, lang) + compared)
}

function bandSentence(context: ReasoningContext, assessment: Assessment): string {
  const { lang } = context
  const progress = progressWords(context, assessment)
  if (progress === null) return verdictLine(context) + pick(lang, '。', '.')
  const { word } = wordTexts(lang).verdicts[assessment.verdict]
  return pick(lang, `${progress}：${word}。`, `${progress}: ${word}.`)
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
      return verdictLine(context) + pick(context.lang, '。', '.')
    default:
      return assertNever(verdict)
  }
}
