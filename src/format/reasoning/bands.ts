/** V5a, V7 and V8 as lines: bands at both ends, limits already kept, and the band of a rule. */
import { wordTexts } from '#src/texts/words/texts.ts'
import { bandIndexOf, scoreOf } from '#src/domain/bands.ts'
import type { BandRange } from '#src/domain/assessment.ts'
import { satisfies } from '#src/domain/comparators.ts'
import { isExact } from '#src/domain/interval.ts'
import { isLimit } from '#src/domain/limits.ts'
import { capitalised, figureText, pick, targetText } from './context.ts'
import type { ReasoningContext } from './context.ts'
import { bandWord, describeBands, scoreWord } from '../rule-words.ts'
import { formatShareInSum } from '../share.ts'

function quoted(text: string): string {
  return `“${text}”`
}

function bandEndWord({ rule, lang }: ReasoningContext, index: number | null): string {
  return index === null ? wordTexts(lang).verdicts['too-early'].word : bandWord(rule.bands[index], lang)
}

/** The bands at both ends in words: 滞后, or 严重滞后 to 正常推进. */
export function bandsText(context: ReasoningContext, bands: BandRange): string {
  const low = quoted(bandEndWord(context, bands.lowIndex))
  const high = quoted(bandEndWord(context, bands.highIndex))
  return bands.low === bands.high ? high : pick(context.lang, `${low}至${high}`, `${low} to ${high}`)
}

/** V7: what the two ends would be, and what would decide. Null where the judgement is certain, and where silence forbids one anyway. */
export function intervalLine(context: ReasoningContext): string | null {
  const { bands, reasons } = context.judgement
  if (!bands?.deciding || reasons.includes('silent')) return null
  const { meaning } = wordTexts(context.lang).deciding[bands.deciding]
  return pick(
    context.lang,
    `两端分属${bandsText(context, bands)}，暂不定档。${meaning}`,
    `The ends fall in different bands, ${bandsText(context, bands)}. ${meaning}`,
  )
}

/** True for a ceiling that is approached from above and already kept before its deadline (V5b). */
function isKeptEarly({ judgement, commitment }: ReasoningContext): boolean {
  const { figure, target, trace } = judgement
  const { measure } = commitment
  if (!figure || !target || !measure || !trace.includes('V8') || isLimit(measure, target)) return false
  const answer = satisfies(
    target.comparator,
    measure.direction,
    figure.interval,
    target.value,
    figure.report.comparator,
  )
  return answer === 'yes' && judgement.verdict !== 'met'
}

/** V8: a target already satisfied that counts as met only at its deadline. Null where that is not the case. */
export function keptLine(context: ReasoningContext): string | null {
  if (!isKeptEarly(context)) return null
  const [figure, target] = [figureText(context), targetText(context)]
  return pick(
    context.lang,
    `${figure}已符合目标${target}，到期时仍符合才算兑现`,
    `${figure} already satisfies ${target}; it is met only if that still holds at the deadline`,
  )
}

/** For a rule that goes by a ratio: 完成率与时序进度之比 = 40% ÷ 75% = 0.53. '' for points, and where an input is uncertain. */
function scoreText({ judgement, rule, lang }: ReasoningContext): string {
  const { completion, expected } = judgement
  if (rule.basis === 'points' || !completion || !expected || !isExact(completion) || !isExact(expected)) return ''
  if (judgement.target?.path || expected.low === 0) return ''
  const score = scoreOf(rule, completion.low, expected.low, expected.low)
  if (judgement.bands?.highIndex !== bandIndexOf(rule, score)) return ''
  const sum = `${formatShareInSum(completion, lang)} ÷ ${formatShareInSum(expected, lang)} = ${Math.round(score * 100) / 100}`
  return `${scoreWord(rule, lang)} = ${sum}${pick(lang, '，', '; ')}`
}

/** V5a: the band that the gap, or the rule's ratio, falls in. */
export function bandLine(context: ReasoningContext): string {
  const { judgement, rule, lang } = context
  const index = judgement.bands?.highIndex ?? null
  const row = index === null ? undefined : describeBands(rule, lang)[index]
  const word = wordTexts(lang).verdicts[judgement.verdict].word
  if (!row) return word
  if (isKeptEarly(context))
    return pick(lang, `期限未到而目标已符合，判为“${word}”`, `Satisfied before the deadline: ${word}`)
  const label = row.word === word ? '' : pick(lang, `（该规则称“${row.word}”）`, ` (“${row.word}” in this rule)`)
  const range = pick(
    lang,
    `落在“${row.range}”一档，判为“${word}”${label}`,
    `In the band “${row.range}”: ${word}${label}`,
  )
  return capitalised(scoreText(context)) + range
}
