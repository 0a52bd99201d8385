import { wordTexts } from '#src/texts/words/texts.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import { isExact } from '#src/domain/interval.ts'
import type { Language, Reason } from '#src/domain/terms.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { formatAge, formatDaysLeft, formatDeadline } from '../date.ts'
import { formatPlural } from '#src/numbers/number.ts'
import { bandsText } from './bands.ts'
import { capitalised, figureDateText, figureText, pick, targetText } from './context.ts'
import type { ReasoningContext } from './context.ts'
import { formatPoints, formatShare } from '../share.ts'

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
  if (!attainment) return ''
  const share = formatShare(attainment, lang)
  return pick(lang, `，达标率${share}`, `, ${share} of the target`)
}

function silentClause(context: ReasoningContext, assessment: Assessment): string {
  const { lang } = context
  const { freshness, bands } = assessment
  const [missed, age] = [freshness?.missed ?? 0, formatAge(freshness?.months ?? 0, lang)]
  const after = pick(
    lang,
    `，此后应报${missed}次未报`,
    `, with ${formatPlural(missed, 'report', 'reports')} missed since`,
  )
  const figure = figureText(context)
  if (figure === '') return pick(lang, `最近一次报告已是${age}`, `the last report was ${age}`) + after
  const last = pick(lang, `最近一次报告是${age}的${figure}`, `last reported ${age} at ${figure}`)
  const isKnown = bands !== null && bands.low !== 'too-early'
  const then = isKnown ? pick(lang, `，当时为${bandsText(context, bands)}`, `, then ${bandsText(context, bands)}`) : ''
  return last + shareNote(assessment, lang) + then + after
}

function reasonClause(context: ReasoningContext, assessment: Assessment, reason: Reason): string {
  const { lang } = context
  switch (reason) {
    case 'no-number':
      return pick(lang, '没有可核对的数字', 'there is no number to check')
    case 'no-deadline':
      return pick(lang, '来源未给期限', 'the source gives no deadline')
    case 'no-baseline':
      return wordTexts(lang).deciding.baseline.open
    case 'not-defined': {
      const gap = formatPoints(assessment.gapPoints, lang)
      return pick(lang, `差距为${gap}，所选规则未规定属于哪一档`, `the gap is ${gap}, which the rule does not define`)
    }
    case 'no-report':
      return pick(lang, '未见进展报告', 'no progress report has been found')
    case 'silent':
      return silentClause(context, assessment)
    default:
      return assertNever(reason)
  }
}

/** Which uncertain input keeps the ends apart (V7), as a clause. */
function undecidedClause(context: ReasoningContext, assessment: Assessment): string | null {
  const { bands, completion, target, reasons } = assessment
  const { lang } = context
  if (!bands?.deciding || reasons.includes('silent')) return null
  const within = completion && !isExact(completion) ? formatShare(completion, lang) : null
  const share = within ? pick(lang, `完成率在${within}之间，`, `completion lies within ${within}, `) : ''
  const due = bands.deciding === 'deadline' ? formatDeadline(target?.due ?? null, lang) : ''
  const why = wordTexts(lang).deciding[bands.deciding].open + (due === '' ? '' : pick(lang, `（${due}）`, ` (${due})`))
  const ends = bandsText(context, bands)
  return pick(lang, `${why}，${share}可能为${ends}`, `${why}: ${share}anywhere from ${ends}`)
}

function targetClause(context: ReasoningContext, { target, reasons, daysLeft }: Assessment): string {
  if (!target) return ''
  const { lang } = context
  const hedge = target.hedged ? pick(lang, '力争', '') : ''
  const figure = pick(lang, `目标${hedge}${targetText(context)}`, `The target is ${targetText(context)}`)
  if (reasons.includes('no-deadline') || target.due === null) return figure
  const due = formatDeadline(target.due, lang)
  const left = daysLeft === null ? '' : formatDaysLeft(daysLeft, lang)
  return pick(lang, `${figure}，期限${due}（${left}）`, `${figure} ${due} (${left})`)
}

function latestClauses(context: ReasoningContext, assessment: Assessment): readonly string[] {
  if (!assessment.figure || assessment.reasons.includes('silent')) return []
  const [figure, on, lang] = [figureText(context), figureDateText(context), context.lang]
  const latest = pick(lang, `最新数据${figure}（${on}）`, `the latest figure is ${figure} (${on})`)
  return [latest + shareNote(assessment, lang)]
}

/** Why nothing can be judged, in one sentence: the target, the latest figure, and what is missing. */
export function unjudgedSentence(context: ReasoningContext, assessment: Assessment): string {
  const undecided = undecidedClause(context, assessment)
  const missing = TOLD_IN_ORDER.filter((reason) => assessment.reasons.includes(reason))
  const told = undecided ? [undecided] : missing.map((reason) => reasonClause(context, assessment, reason))
  const target = targetClause(context, assessment)
  const clauses = [...latestClauses(context, assessment), ...told]
  if (context.lang === 'zh') {
    const also = clauses.map((clause, at) => (at > 0 && clause.startsWith('未见') ? `也${clause}` : clause))
    return `${[target, ...also].filter(Boolean).join('，')}，因此无法判断。`
  }
  const list = clauses.join(clauses.length > 2 ? '; ' : ', and ')
  return capitalised(`${target === '' ? '' : `${target}; `}${list}, so nothing can be judged.`)
}
