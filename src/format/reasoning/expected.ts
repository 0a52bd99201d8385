/** V3 as a line: how much of the time had passed on the day of the figure. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import { daysBetween, wholeMonths } from '#src/domain/deadline.ts'
import { isExact } from '#src/domain/interval.ts'
import { formatDate, formatDeadline } from '../date.ts'
import { formatPlural } from '#src/numbers/number.ts'
import { pick } from './context.ts'
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
  if (lang === 'zh') {
    const unit = inMonths ? '个月' : '天'
    return `${formatDate(date, 'zh')}距起点${formatDate(start, 'zh')}${passed}${unit}，全程${totals.join('至')}${unit}`
  }
  const [one, many] = inMonths ? ['month', 'months'] : ['day', 'days']
  const last = totals.pop() ?? 0
  const whole = [...totals.map(String), formatPlural(last, one, many)].join(' to ')
  return `${formatDate(date, 'en')} is ${formatPlural(passed, one, many)} after the start on ${formatDate(start, 'en')}, of ${whole} in all`
}

/** V3: how much of the time had passed on the day of the figure. */
export function expectedLine(context: ReasoningContext): string | null {
  const { judgement, lang } = context
  const { deadline, expected, figure, start, target } = judgement
  if (!figure || !target) return null
  if (!deadline)
    return pick(
      lang,
      '来源未给期限，时序进度无法计算',
      'No deadline is given: the expected progress cannot be worked out',
    )
  if (!expected || start === null) return null
  const share = formatShareInSum(expected, lang)
  const { date } = figure.report
  if (date < start)
    return pick(
      lang,
      `数据日期早于起点${formatDate(start, lang)}，时序进度${share}`,
      `The figure is older than the start on ${formatDate(start, lang)}: expected progress ${share}`,
    )
  if (date >= deadline.last)
    return pick(
      lang,
      `数据日期已到期限，时序进度${share}`,
      `The figure is of the deadline or later: expected progress ${share}`,
    )
  if (target.path)
    return pick(
      lang,
      `按公布的分期安排，到${formatDate(date, lang)}时序进度应为${share}`,
      `By the published path, ${share} was to be expected on ${formatDate(date, lang)}`,
    )
  const span = spanText(context, start, date, [deadline.first, deadline.last])
  const range = isExact(expected)
    ? ''
    : pick(
        lang,
        `（期限${formatDeadline(target.due, lang)}，取两端）`,
        ` (deadline ${formatDeadline(target.due, lang)}: both ends taken)`,
      )
  return pick(lang, `${span}，时序进度${share}${range}`, `${span}: expected progress ${share}${range}`)
}
