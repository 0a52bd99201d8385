/** V6 and V9 as lines: how old the figure is, and which steps were reached. */
import type { Assessment, MilestoneState } from '#src/domain/assessment.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import { formatDate } from '../date.ts'
import { formatPlural } from '#src/numbers/number.ts'
import { pick } from './context.ts'
import type { ReasoningContext } from './context.ts'
import { formatShare } from '../share.ts'

/** The date of the latest report that counts for freshness: with a value, with a step or stage, or any, by kind. Null: none. */
function latestDate({ reports }: Assessment, { kind }: Commitment): CalendarDate | null {
  const counts = reports.filter((report) => {
    if (kind === 'measured') return report.value !== undefined
    return kind === 'direction' || report.stage !== undefined || report.milestone !== undefined
  })
  return counts.at(-1)?.date ?? null
}

/** V6: 距截至日满9个月，每3个月应报一次，应报3次未报，判为静默. Null: nothing was ever reported. */
export function freshnessLine({ commitment, rule, lang }: ReasoningContext, assessment: Assessment): string | null {
  const { freshness, asOf } = assessment
  const latest = latestDate(assessment, commitment)
  if (!freshness || latest === null) return null
  const { months, missed, every, state } = freshness
  if (lang === 'zh') {
    const result =
      state === 'fresh'
        ? '尚在报告周期之内'
        : `应报${missed}次未报，${state === 'silent' ? '判为静默' : `不足${rule.silentAfter}次，暂不判静默`}`
    const subject = commitment.kind === 'measured' ? '最近数据日期' : '最近报告日期'
    const age = `${subject}${formatDate(latest, 'zh')}，距截至日${formatDate(asOf, 'zh')}满${months}个月`
    return `${age}；按每${every}个月一报，${result}`
  }
  const rhythm = `with a report due every ${every === 1 ? 'month' : `${every} months`}`
  const result =
    state === 'fresh'
      ? 'none has been missed'
      : `${formatPlural(missed, 'report has', 'reports have')} been missed${state === 'silent' ? ': silent' : ', not yet silent'}`
  const subject = commitment.kind === 'measured' ? 'The latest figure' : 'The latest report'
  const age = `${subject} is of ${formatDate(latest, 'en')}, ${formatPlural(months, 'whole month', 'whole months')}`
  return `${age} before ${formatDate(asOf, 'en')}; ${rhythm}, ${result}`
}

/** V9: 共5个节点，已完成2个（40%），按期应完成3个（60%）. Null for other kinds and where there are no steps. */
export function milestoneLine(
  { commitment, judgement, lang }: ReasoningContext,
  state: MilestoneState | null,
): string | null {
  if (!state || state.total === 0) return null
  const { reached, due, total } = state
  const share = (count: number) => formatShare(count / total, lang)
  const late = commitment.milestones.filter(({ id }) => due.includes(id) && !reached.includes(id))
  const names = late.map(({ title }) => `“${title[lang]}”`).join(pick(lang, '、', ', '))
  const missing = names === '' ? '' : pick(lang, `；到期未完成：${names}`, `; due and not reached: ${names}`)
  const done = pick(
    lang,
    `共${total}个节点，已完成${reached.length}个（${share(reached.length)}）`,
    `${reached.length} of ${formatPlural(total, 'step', 'steps')} reached (${share(reached.length)})`,
  )
  if (!judgement.deadline) return done
  const expected = pick(
    lang,
    `，按期应完成${due.length}个（${share(due.length)}）`,
    `, ${due.length} due by then (${share(due.length)})`,
  )
  return done + expected + missing
}
