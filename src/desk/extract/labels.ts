/** Lines of a plan that say by a label what they are: 问题：…, 整改目标：…, 整改时限：2026年6月底前. */
import type { Candidate } from './extraction.ts'
import type { Mood } from './mood.ts'
import { readDeadlines, type DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'

const BACK =
  /^(?:[（(][一二三四五六七八九十]+[）)])?(?:主要|存在|反馈|突出|具体)*(?:的)?(?:问题(?:表现|描述|清单)?|现状|(?:整改|工作|目前|落实)?(?:进展|成效)(?:情况)?|(?:整改|完成|落实)情况)[一二三四五六七八九十\d]*[：:]/
const AHEAD =
  /^(?:[（(][一二三四五六七八九十]+[）)])?(?:整改|工作|主要|年度|具体|下一步)*(?:目标|任务|措施|举措|打算|安排)[一二三四五六七八九十\d]*[：:]/
const DUE = /^(?:整改|完成|办理|办结|工作|建设)*(?:时限|期限|时间|完成时间)(?:要求)?[：:]/

/** What the label of a line says of it; null: it has none. */
export function moodOfLabel(words: string): Mood['kind'] | null {
  if (BACK.test(words)) return 'achievement'
  return AHEAD.test(words) ? 'commitment' : null
}

/** Whether a line only gives the time of those around it. */
export function isDueLabel(words: string): boolean {
  return DUE.test(words)
}

/** The day that a line gives for those around it; null: it is none such. */
export function dueOfLabel(words: string, offset: number, announced: CalendarDate): DeadlineReading | null {
  if (!isDueLabel(words)) return null
  const [only, more] = readDeadlines(words, announced)
  return only && !more ? { ...only, span: { start: only.span.start + offset, end: only.span.end + offset } } : null
}

/** The promises of a group, from the number `from` on, which begins at `at` in the article, with the day that its label gives, where they have none of their own. */
export function dueByLabel(
  candidates: readonly Candidate[],
  { from, at: start }: { readonly from: number; readonly at: number },
  deadline: DeadlineReading,
): readonly Candidate[] {
  return candidates.map((one, at) => {
    if (at < from || one.kind !== 'commitment' || one.because.includes('E8')) return one
    if (one.deadline !== null && one.deadline.span.start >= start) return one
    return { ...one, deadline, because: one.because.includes('E9') ? one.because : [...one.because, 'E9' as const] }
  })
}
