/** V5 as a line: which verdict, and why. */
import { wordTexts } from '#src/texts/words/texts.ts'
import type { Verdict } from '#src/domain/terms.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { formatDate } from '../date.ts'
import { bandLine, bandsText } from './bands.ts'
import { figureDateText, figureText, pick, targetText, withoutStop } from './context.ts'
import type { ReasoningContext } from './context.ts'
import { formatShare } from '../share.ts'

function unjudgedLine(context: ReasoningContext): string {
  const { judgement, lang } = context
  const words = wordTexts(lang)
  const isSilent = judgement.reasons.includes('silent')
  const deciding = isSilent ? null : (judgement.bands?.deciding ?? null)
  const reasons = deciding
    ? words.deciding[deciding].open
    : judgement.reasons.map((reason) => words.reasons[reason].word).join(pick(lang, '、', ', '))
  const known = isSilent && judgement.bands
  const before = known
    ? pick(
        lang,
        `；按最后一次数据，当时为${bandsText(context, known)}`,
        `; by its last figure it stood at ${bandsText(context, known)}`,
      )
    : ''
  return pick(
    lang,
    `${reasons}，判为“${words.verdicts.unjudged.word}”${before}`,
    `${words.verdicts.unjudged.word}: ${reasons}${before}`,
  )
}

function deadlineText({ judgement, lang }: ReasoningContext): string {
  return judgement.deadline ? formatDate(judgement.deadline.last, lang) : ''
}

function overdueLine(context: ReasoningContext, verdict: 'overdue' | 'overdue-unverified'): string {
  const { judgement, lang } = context
  const [figure, target, on, due] = [
    figureText(context),
    targetText(context),
    figureDateText(context),
    deadlineText(context),
  ]
  const word = wordTexts(lang).verdicts[verdict].word
  const passed = pick(lang, `期限${due}已过`, `The deadline of ${due} has passed`)
  if (verdict === 'overdue') {
    if (figure === '')
      return pick(lang, `${passed}，仍有节点未完成，判为“${word}”`, `${passed} with steps still open: ${word}`)
    return pick(
      lang,
      `${passed}，${on}的${figure}未达到目标${target}，判为“${word}”`,
      `${passed}, and ${figure} on ${on} misses the target of ${target}: ${word}`,
    )
  }
  const { figure: latest, deadline } = judgement
  const isRecent = latest && deadline && latest.report.date >= deadline.last
  if (isRecent)
    return pick(
      lang,
      `${passed}，${on}的${figure}不是确数，是否达到目标${target}不能确定，判为“${word}”`,
      `${passed}, and ${figure} on ${on} is not exact enough to tell whether ${target} was reached: ${word}`,
    )
  return pick(
    lang,
    `${passed}，未见该日或之后的数据，判为“${word}”`,
    `${passed} without a figure of that day or later: ${word}`,
  )
}

function sentence(context: ReasoningContext, verdict: Verdict): string {
  const { commitment, rule, lang } = context
  const { expected } = context.judgement
  const [figure, target, on] = [figureText(context), targetText(context), figureDateText(context)]
  switch (verdict) {
    case 'closed': {
      const { closed } = commitment
      if (!closed) return ''
      return pick(
        lang,
        `${formatDate(closed.date, 'zh')}关闭：${withoutStop(closed.reason.zh)}`,
        `Closed on ${formatDate(closed.date, 'en')}: ${withoutStop(closed.reason.en)}`,
      )
    }
    case 'met':
      if (figure === '') return pick(lang, '全部节点均已完成，判为“已兑现”', 'Every step has been reached: Met')
      return pick(
        lang,
        `${on}的${figure}已达到目标${target}，判为“已兑现”`,
        `${figure} on ${on} meets the target of ${target}: Met`,
      )
    case 'overdue':
    case 'overdue-unverified':
      return overdueLine(context, verdict)
    case 'too-early':
      return pick(
        lang,
        `时序进度${formatShare(expected, lang)}，低于${rule.tooEarlyBelow}%，暂不评判`,
        `Expected progress is ${formatShare(expected, lang)}, below ${rule.tooEarlyBelow}%: too early to say`,
      )
    case 'unjudged':
      return unjudgedLine(context)
    case 'on-track':
    case 'slightly-behind':
    case 'behind':
    case 'far-behind':
      return bandLine(context)
    default:
      return assertNever(verdict)
  }
}

/** V5: the verdict and the fact that led to it. */
export function verdictLine(context: ReasoningContext): string {
  return sentence(context, context.judgement.verdict)
}
