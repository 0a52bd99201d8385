/** V5 and V7 as lines: which verdict, and why. */
import { bandIndexOf, scoreOf } from '#src/domain/bands.ts'
import type { BandRange } from '#src/domain/assessment.ts'
import { isExact } from '#src/domain/interval.ts'
import type { Verdict } from '#src/domain/terms.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { formatDate } from './date.ts'
import { figureDateText, figureText, pick, targetText } from './reasoning-context.ts'
import type { ReasoningContext } from './reasoning-context.ts'
import { bandWord, describeBands, scoreWord } from './rule-words.ts'
import { formatShare } from './share.ts'
import { wordsFor } from './words.ts'

function quoted(text: string, lang: 'zh' | 'en'): string {
  return pick(lang, `“${text}”`, `“${text}”`)
}

function bandEndWord({ rule, lang }: ReasoningContext, index: number | null): string {
  return index === null ? wordsFor(lang).verdicts['too-early'].word : bandWord(rule.bands[index], lang)
}

/** The bands at both ends in words: 滞后, or 严重滞后 to 正常推进. */
export function bandsText(context: ReasoningContext, bands: BandRange): string {
  const low = quoted(bandEndWord(context, bands.lowIndex), context.lang)
  const high = quoted(bandEndWord(context, bands.highIndex), context.lang)
  return bands.low === bands.high ? high : pick(context.lang, `${low}至${high}`, `${low} to ${high}`)
}

/** V7: what the two ends would be, and what would decide. Null where the judgement is certain. */
export function intervalLine(context: ReasoningContext): string | null {
  const { bands } = context.judgement
  if (!bands?.deciding) return null
  const { meaning } = wordsFor(context.lang).deciding[bands.deciding]
  return pick(context.lang, `两端分属${bandsText(context, bands)}，暂不定档。${meaning}`, `The ends fall in different bands, ${bandsText(context, bands)}. ${meaning}`)
}

/** For a rule that goes by a ratio: 完成率与时序进度之比 = 40% ÷ 75% = 0.53. '' for points, and where an input is uncertain. */
function scoreText({ judgement, rule, lang }: ReasoningContext): string {
  const { completion, expected } = judgement
  if (rule.basis === 'points' || !completion || !expected || !isExact(completion) || !isExact(expected)) return ''
  if (judgement.target?.path || expected.low === 0) return ''
  const score = scoreOf(rule, completion.low, expected.low, expected.low)
  if (judgement.bands?.highIndex !== bandIndexOf(rule, score)) return ''
  const sum = `${formatShare(completion, lang)} ÷ ${formatShare(expected, lang)} = ${Math.round(score * 100) / 100}`
  return `${scoreWord(rule, lang)} = ${sum}${pick(lang, '，', '; ')}`
}

function bandLine(context: ReasoningContext): string {
  const { judgement, rule, lang } = context
  const index = judgement.bands?.highIndex ?? null
  const row = index === null ? undefined : describeBands(rule, lang)[index]
  const word = wordsFor(lang).verdicts[judgement.verdict].word
  if (!row) return word
  const label = row.word === word ? '' : pick(lang, `（该规则称“${row.word}”）`, ` (“${row.word}” in this rule)`)
  const range = pick(lang, `落在“${row.range}”一档，判为“${word}”${label}`, `in the band “${row.range}”: ${word}${label}`)
  return scoreText(context) + range
}

function unjudgedLine(context: ReasoningContext): string {
  const { judgement, lang } = context
  const words = wordsFor(lang)
  const reasons = judgement.reasons.map((reason) => words.reasons[reason].word).join(pick(lang, '、', ', '))
  const known = judgement.reasons.includes('silent') && judgement.bands
  const before = known ? pick(lang, `；按最后一次数据，当时为${bandsText(context, known)}`, `; by its last figure it stood at ${bandsText(context, known)}`) : ''
  return pick(lang, `${reasons}，判为“${words.verdicts.unjudged.word}”${before}`, `${words.verdicts.unjudged.word}: ${reasons}${before}`)
}

function deadlineText({ judgement, lang }: ReasoningContext): string {
  return judgement.deadline ? formatDate(judgement.deadline.last, lang) : ''
}

function sentence(context: ReasoningContext, verdict: Verdict): string {
  const { judgement, commitment, rule, lang } = context
  const [figure, target, on, due] = [figureText(context), targetText(context), figureDateText(context), deadlineText(context)]
  switch (verdict) {
    case 'closed': {
      const { closed } = commitment
      if (!closed) return ''
      return pick(lang, `${formatDate(closed.date, 'zh')}关闭：${closed.reason.zh}`, `Closed on ${formatDate(closed.date, 'en')}: ${closed.reason.en}`)
    }
    case 'met':
      if (figure === '') return wordsFor(lang).verdicts.met.meaning
      return pick(lang, `${on}的${figure}已达到目标${target}，判为“已兑现”`, `${figure} on ${on} reaches the target of ${target}: Met`)
    case 'overdue':
      return pick(lang, `期限${due}已过，${on}的${figure}未达到目标${target}，判为“逾期未达”`, `The deadline of ${due} has passed, and ${figure} on ${on} falls short of ${target}: Overdue`)
    case 'overdue-unverified':
      return pick(lang, `期限${due}已过，尚无该日或之后的数据，判为“逾期待核实”`, `The deadline of ${due} has passed without a figure of that day or later: Overdue, unverified`)
    case 'too-early':
      return pick(lang, `时序进度低于${rule.tooEarlyBelow}%，暂不评判`, `Expected progress is below ${rule.tooEarlyBelow}%: too early to say`)
    case 'unjudged':
      return unjudgedLine(context)
    case 'on-track':
    case 'slightly-behind':
    case 'behind':
    case 'far-behind':
      return judgement.bands ? bandLine(context) : wordsFor(lang).verdicts[verdict].word
    default:
      return assertNever(verdict)
  }
}

/** V5: the verdict and the fact that led to it. */
export function verdictLine(context: ReasoningContext): string {
  return sentence(context, context.judgement.verdict)
}
