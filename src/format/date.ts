/** Calendar dates, deadlines and ages as text. Nothing here reads the clock. */
import { wordTexts } from '#src/texts/words/texts.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatPlural } from '#src/numbers/number.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A year, a month or a day (`2026`, `2026-06`, `2026-12-31`) in words: 2026年12月31日, 31 December 2026. */
export function formatDate(date: CalendarDate, lang: Language): string {
  const [year = '', month, day] = date.split('-')
  if (lang === 'zh') return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`
  const monthName = month ? `${MONTHS[Number(month) - 1] ?? month} ` : ''
  return `${day ? `${Number(day)} ` : ''}${monthName}${year}`
}

/** The month of a date: 2026年6月, June 2026. */
export function formatMonth(date: CalendarDate, lang: Language): string {
  return formatDate(date.slice(0, 7), lang)
}

function formatRange(from: string, to: string, lang: Language): string {
  if (lang === 'en') return `between ${formatDate(from, 'en')} and ${formatDate(to, 'en')}`
  const bothYears = from.length === 4 && to.length === 4
  return bothYears ? `${from}至${to}年` : `${formatDate(from, 'zh')}至${formatDate(to, 'zh')}`
}

/**
 * A deadline as the ledger states it (EDTF subset), in words: 2026年底前, by the
 * end of 2026; 2029至2031年, between 2029 and 2031. Null: 未给期限, no deadline given.
 */
export function formatDeadline(due: string | null, lang: Language): string {
  if (due === null) return wordTexts(lang).noDeadline
  const [from = due, to] = due.split('/')
  if (to !== undefined) return formatRange(from, to, lang)
  const wholeDay = from.length === 10
  if (lang === 'zh') return `${formatDate(from, 'zh')}${wholeDay ? '前' : '底前'}`
  return `by ${wholeDay ? '' : 'the end of '}${formatDate(from, 'en')}`
}

/** A deadline for a narrow column, digits only: 2026, 2026-12-31, 2029–2031. Null: 未给期限, no deadline given. */
export function formatDeadlineShort(due: string | null, lang: Language): string {
  if (due === null) return wordTexts(lang).noDeadline
  const [from = due, to] = due.split('/')
  if (to === undefined) return from
  return from.length === 4 && to.length === 4 ? `${from}–${to}` : `${from} – ${to}`
}

/** Days to the last day of a deadline: 剩38天, 今天到期, 逾期12天. Null: there is no deadline. */
export function formatDaysLeft(days: number | null, lang: Language): string {
  if (days === null) return wordTexts(lang).noDeadline
  if (days === 0) return lang === 'zh' ? '今天到期' : 'due today'
  const size = Math.abs(days)
  if (lang === 'zh') return days > 0 ? `剩${size}天` : `逾期${size}天`
  return `${formatPlural(size, 'day', 'days')} ${days > 0 ? 'left' : 'overdue'}`
}

/** The age of a figure in whole months: 9个月前, 9 months ago; under one month: 不足1个月, under a month. */
export function formatAge(months: number, lang: Language): string {
  if (months < 1) return lang === 'zh' ? '不足1个月' : 'under a month'
  return lang === 'zh' ? `${months}个月前` : `${formatPlural(months, 'month', 'months')} ago`
}
