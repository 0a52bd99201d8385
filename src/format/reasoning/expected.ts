/** V3 as a line: how much of the time had passed on the day of the figure. */
import { reasoningTexts } from '#src/texts/reasoning/texts.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { daysBetween, wholeMonths } from '#src/domain/deadline.ts'
import { isExact } from '#src/domain/interval.ts'
import { formatDate, formatDeadline } from '../date.ts'
import type { ReasoningContext } from './context.ts'
import { formatShareInSum } from '../share.ts'

/** Months or days from the first day to the last, as the rule's calendar counts them. A span under a month is counted in days. */
function spanText(
  context: ReasoningContext,
  start: CalendarDate,
  date: CalendarDate,
  ends: readonly CalendarDate[],
): string {
  const { rule, lang } = context
  const inMonths = rule.calendar === 'months' && ends.every((end) => wholeMonths(start, end) > 0)
  const count = (to: CalendarDate) => (inMonths ? wholeMonths(start, to) : Math.max(0, daysBetween(start, to) + 1))
  const totals = [...new Set(ends.map(count))]
  const passed = Math.min(count(date), totals.at(-1) ?? 0)
  return reasoningTexts(lang).span({
    date: formatDate(date, lang),
    start: formatDate(start, lang),
    passed,
    totals,
    inMonths,
  })
}

/** V3: how much of the time had passed on the day of the figure. */
export function expectedLine(context: ReasoningContext): string | null {
  const { judgement, lang } = context
  const { deadline, expected, figure, start, target } = judgement
  if (!figure || !target) return null
  const texts = reasoningTexts(lang)
  if (!deadline) return texts.noDeadline
  if (!expected || start === null) return null
  const share = formatShareInSum(expected, lang)
  const { date } = figure.report
  if (date < start) return texts.beforeStart(formatDate(start, lang), share)
  if (date >= deadline.last) return texts.atDeadline(share)
  if (target.path) return texts.byPath(formatDate(date, lang), share)
  const span = spanText(context, start, date, [deadline.first, deadline.last])
  const range = isExact(expected) ? '' : texts.bothEnds(formatDeadline(target.due, lang))
  return texts.expected(span, share) + range
}
