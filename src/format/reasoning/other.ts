/** V6 and V9 as lines: how old the figure is, and which steps were reached. */
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { reasoningTexts } from '#src/texts/reasoning/texts.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import { formatDate } from '../date.ts'
import { stepsWords } from '../progress-words.ts'
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

/** V6: 距截至日满9个月，每3个月应报一次，应报3次未报，判为“久未更新”. Null: nothing was ever reported. */
export function freshnessLine({ commitment, rule, lang }: ReasoningContext, assessment: Assessment): string | null {
  const { freshness, asOf } = assessment
  const latest = latestDate(assessment, commitment)
  if (!freshness || latest === null) return null
  const { months, missed, every, state } = freshness
  return reasoningTexts(lang).freshness({
    isFigure: commitment.kind === 'measured',
    latest: formatDate(latest, lang),
    asOf: formatDate(asOf, lang),
    months,
    missed,
    every,
    silentAfter: rule.silentAfter,
    state,
  })
}

/** V9: 共5个节点，已完成2个（40%），按期应完成3个（60%）; 5个节点，均未见报告 where nothing was ever reported. Null for other kinds and where there are no steps. */
export function milestoneLine(
  { commitment, judgement, lang }: ReasoningContext,
  { milestones: state, freshness }: Pick<Assessment, 'milestones' | 'freshness'>,
): string | null {
  if (!state || state.total === 0) return null
  const { reached, due, total } = state
  const share = (count: number) => formatShare(count / total, lang)
  const open = commitment.milestones.filter(({ id }) => due.includes(id) && !reached.includes(id))
  const { quoted, missingSteps, unheardSteps, reachedSteps, dueSteps } = reasoningTexts(lang)
  const names = open.map(({ title }) => quoted(title[lang])).join(punctuationTexts(lang).listJoint)
  const done = freshness
    ? reachedSteps(reached.length, total, share(reached.length))
    : stepsWords({ reached: null, total }, lang)
  const late = freshness ? missingSteps : unheardSteps
  if (!judgement.deadline) return done
  return done + dueSteps(due.length, share(due.length)) + (names === '' ? '' : late(names))
}
