/** V1 to V4 as lines of arithmetic with their inputs. Null where a rule does not apply. */
import { completionAt } from '#src/domain/completion.ts'
import { daysBetween, wholeMonths } from '#src/domain/deadline.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { isExact, mapEnds } from '#src/domain/interval.ts'
import type { Interval } from '#src/domain/interval.ts'
import { isLimit } from '#src/domain/limits.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDate, formatDeadline } from './date.ts'
import { formatValue } from './figure.ts'
import { formatNumber, formatPlural } from './number.ts'
import { pick } from './reasoning-context.ts'
import type { ReasoningContext } from './reasoning-context.ts'
import { formatPoints, formatShare } from './share.ts'

/** V1: 达标率 = 12万 ÷ 30万 = 40%. */
export function attainmentLine({ judgement, lang }: ReasoningContext): string | null {
  const { attainment, figure, target } = judgement
  if (!attainment || !figure || !target) return null
  const sum = `${formatValue(figure.interval, lang)} ÷ ${formatNumber(target.value, lang)}`
  return `${pick(lang, '达标率', 'Share of target')} = ${sum} = ${formatShare(attainment, lang)}`
}

function whyZero({ commitment, lang }: ReasoningContext): string {
  const { measure } = commitment
  if (measure?.basis === 'annual-flow') return pick(lang, '（年度数从0起算）', ' (a yearly figure counts from 0)')
  if (!measure?.baseline) return pick(lang, '（累计数从0起算）', ' (a cumulative figure counts from 0)')
  return ''
}

function twoBaselines(context: ReasoningContext): string {
  const { judgement, commitment, lang } = context
  const { baseline, completion, figure, target } = judgement
  if (!baseline || !completion || !figure || !target) return ''
  const from = (value: number) => formatShare(completionAt(figure.value, value, target.value), lang)
  const [low, high] = [formatNumber(baseline.low, lang), formatNumber(baseline.high, lang)]
  const why = commitment.measure?.baseline
    ? pick(lang, '基数不是确数', 'The baseline is not exact')
    : pick(lang, '来源未给基数，在0与首次数据之间取两端', 'No baseline is given, so both ends are taken, 0 and the first figure')
  return pick(
    lang,
    `${why}：从${low}起算为${from(baseline.low)}，从${high}起算为${from(baseline.high)}，完成率在${formatShare(completion, lang)}之间`,
    `${why}: from ${low} it is ${from(baseline.low)}, from ${high} it is ${from(baseline.high)}; completion lies within ${formatShare(completion, lang)}`,
  )
}

/** V2: 完成率 = (12万 − 0) ÷ (30万 − 0) = 40%, or both ends of it where the baseline is uncertain. */
export function completionLine(context: ReasoningContext): string | null {
  const { judgement, commitment, lang } = context
  const { baseline, completion, figure, target } = judgement
  if (!figure || !target || !commitment.measure) return null
  if (isLimit(commitment.measure, target))
    return pick(lang, '目标是须守住的限值，不计完成率', 'The target is a limit to be kept: it has no completion')
  if (!baseline || !completion)
    return pick(lang, '起点基数不明，完成率无法计算', 'The starting value is unknown: completion cannot be worked out')
  if (!isExact(baseline)) return twoBaselines(context)
  const value = isExact(figure.interval) ? formatNumber(figure.value, lang) : `[${formatValue(figure.interval, lang)}]`
  const start = formatNumber(baseline.low, lang)
  const sum = `(${value} − ${start}) ÷ (${formatNumber(target.value, lang)} − ${start})`
  return `${pick(lang, '完成率', 'Completion')} = ${sum} = ${formatShare(completion, lang)}${baseline.low === 0 ? whyZero(context) : ''}`
}

/** Months or days from the first day to the last, as the rule's calendar counts them. A span under a month is counted in days. */
function spanText(context: ReasoningContext, start: CalendarDate, date: CalendarDate, ends: readonly CalendarDate[]): string {
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
  if (!deadline) return pick(lang, '来源未给期限，时序进度无法计算', 'No deadline is given: the expected progress cannot be worked out')
  if (!expected || start === null) return null
  const share = formatShare(expected, lang)
  const { date } = figure.report
  if (date < start)
    return pick(lang, `数据日期早于起点${formatDate(start, lang)}，时序进度${share}`, `The figure is older than the start on ${formatDate(start, lang)}: expected progress ${share}`)
  if (date >= deadline.last)
    return pick(lang, `数据日期已到期限，时序进度${share}`, `The figure is of the deadline or later: expected progress ${share}`)
  if (target.path)
    return pick(lang, `按公布的分期安排，到${formatDate(date, lang)}时序进度应为${share}`, `By the published path, ${share} was to be expected on ${formatDate(date, lang)}`)
  const span = spanText(context, start, date, [deadline.first, deadline.last])
  const range = isExact(expected) ? '' : pick(lang, `（期限${formatDeadline(target.due, lang)}，取两端）`, ` (deadline ${formatDeadline(target.due, lang)}: both ends taken)`)
  return pick(lang, `${span}，时序进度${share}${range}`, `${span}: expected progress ${share}${range}`)
}

/** V4: 差距 = 40% − 75% = −35个百分点; for a limit, the distance from it. */
export function gapLine({ judgement, lang }: ReasoningContext): string | null {
  const { completion, expected, gapPoints } = judgement
  if (!gapPoints) return null
  if (!completion || !expected) return limitLine(gapPoints, lang)
  return `${pick(lang, '差距', 'Gap')} = ${formatShare(completion, lang)} − ${formatShare(expected, lang)} = ${formatPoints(gapPoints, lang)}`
}

function limitLine(gapPoints: Interval, lang: Language): string {
  if (gapPoints.low === 0 && gapPoints.high === 0) return pick(lang, '最新数据在限值之内', 'The latest figure keeps the limit')
  const away = formatShare(mapEnds(gapPoints, (points) => -points / 100), lang)
  return pick(lang, `最新数据偏离限值，偏离幅度为限值的${away}`, `The latest figure misses the limit by ${away} of it`)
}
