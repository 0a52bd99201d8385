/** V5a, V7 and V8 as lines: bands at both ends, limits already kept, and the band of a rule. */
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { reasoningTexts } from '#src/texts/reasoning/texts.ts'
import { definitionTexts } from '#src/texts/definitions/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { bandIndexOf, scoreOf } from '#src/domain/bands.ts'
import type { BandRange } from '#src/domain/assessment.ts'
import { satisfies } from '#src/domain/comparators.ts'
import { isExact } from '#src/domain/interval.ts'
import { isLimit } from '#src/domain/limits.ts'
import { capitalised } from '#src/lib/capitalised.ts'
import { figureText, targetText } from './context.ts'
import type { ReasoningContext } from './context.ts'
import { bandWord, describeBands, scoreWord } from '../rule-words.ts'
import { formatShareInSum } from '../share.ts'

function bandEndWord({ rule, lang }: ReasoningContext, index: number | null): string {
  return index === null ? wordTexts(lang).verdicts['too-early'].word : bandWord(rule.bands[index], lang)
}

/** The bands at both ends in words: 滞后, or 严重滞后 to 正常推进. */
export function bandsText(context: ReasoningContext, bands: BandRange): string {
  const { quoted } = reasoningTexts(context.lang)
  const low = quoted(bandEndWord(context, bands.lowIndex))
  const high = quoted(bandEndWord(context, bands.highIndex))
  return bands.low === bands.high ? high : punctuationTexts(context.lang).span(low, high)
}

/** V7: what the two ends would be, and what would decide. Null where the judgement is certain, and where silence forbids one anyway. */
export function intervalLine(context: ReasoningContext): string | null {
  const { bands, reasons } = context.judgement
  if (!bands?.deciding || reasons.includes('silent')) return null
  const meaning = definitionTexts(context.lang).deciding[bands.deciding]
  return reasoningTexts(context.lang).differentBands(bandsText(context, bands), meaning)
}

/** True for a ceiling that is approached from above and already kept before its deadline (V5b). */
function isKeptEarly({ judgement, commitment }: ReasoningContext): boolean {
  const { figure, target, trace } = judgement
  const { measure } = commitment
  if (!figure || !target || !measure || !trace.includes('V8') || isLimit(measure, target)) return false
  const answer = satisfies(measure, target, figure.interval, figure.report.comparator)
  return answer === 'yes' && judgement.verdict !== 'met'
}

/** V8: a target already satisfied that counts as met only at its deadline. Null where that is not the case. */
export function keptLine(context: ReasoningContext): string | null {
  if (!isKeptEarly(context)) return null
  return reasoningTexts(context.lang).satisfiedEarly(figureText(context), targetText(context))
}

/** For a rule that goes by a ratio: 完成率与时序进度之比 = 40% ÷ 75% = 0.53. '' for points, and where an input is uncertain. */
function scoreText({ judgement, rule, lang }: ReasoningContext): string {
  const { completion, expected } = judgement
  if (rule.basis === 'points' || !completion || !expected || !isExact(completion) || !isExact(expected)) return ''
  if (judgement.target?.path || expected.low === 0) return ''
  const score = scoreOf(rule, completion.low, expected.low, expected.low)
  if (judgement.bands?.highIndex !== bandIndexOf(rule, score)) return ''
  const sum = `${formatShareInSum(completion, lang)} ÷ ${formatShareInSum(expected, lang)} = ${Math.round(score * 100) / 100}`
  return reasoningTexts(lang).score(`${scoreWord(rule, lang)} = ${sum}`)
}

/** V5a: the band that the gap, or the rule's ratio, falls in. */
export function bandLine(context: ReasoningContext): string {
  const { judgement, rule, lang } = context
  const index = judgement.bands?.highIndex ?? null
  const row = index === null ? undefined : describeBands(rule, lang)[index]
  const word = wordTexts(lang).verdicts[judgement.verdict].word
  if (!row) return word
  const { satisfiedBefore, ownLabel, inBand } = reasoningTexts(lang)
  if (isKeptEarly(context)) return satisfiedBefore(word)
  const label = row.word === word ? '' : ownLabel(row.word)
  return capitalised(scoreText(context)) + inBand(row.range, word) + label
}
