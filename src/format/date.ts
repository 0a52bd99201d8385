/** Calendar dates, deadlines and ages as text. Nothing here reads the clock. */
import { dateTexts } from '#src/texts/date/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Language } from '#src/domain/terms.ts'

/** A year, a month or a day (`2026`, `2026-06`, `2026-12-31`) in words: 2026年12月31日, 31 December 2026. */
export function formatDate(date: CalendarDate, lang: Language): string {
  const [year = '', month, day] = date.split('-')
  return dateTexts(lang).date(year, month ? Number(month) : null, day ? Number(day) : null)
}

/** The month of a date: 2026年6月, June 2026. */
export function formatMonth(date: CalendarDate, lang: Language): string {
  return formatDate(date.slice(0, 7), lang)
}

function formatRange(from: string, to: string, lang: Language): string {
  const texts = dateTexts(lang)
  const bothYears = from.length === 4 && to.length === 4
  return bothYears ? texts.betweenYears(from, to) : texts.between(formatDate(from, lang), formatDate(to, lang))
}

/**
 * A deadline as the ledger states it (EDTF subset), in words: 2026年底前, by the
 * end of 2026; 2029至2031年, between 2029 and 2031. Null: 未给期限, no deadline given.
 */
export function formatDeadline(due: string | null, lang: Language): string {
  if (due === null) return wordTexts(lang).noDeadline
  const [from = due, to] = due.split('/')
  if (to !== undefined) return formatRange(from, to, lang)
  const { byDay, byEnd } = dateTexts(lang)
  const isDay = from.length === 10
  return (isDay ? byDay : byEnd)(formatDate(from, lang))
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
  const { dueToday, daysLeft, daysOverdue } = dateTexts(lang)
  if (days === 0) return dueToday
  return days > 0 ? daysLeft(days) : daysOverdue(-days)
}

/** The age of a figure in whole months: 9个月前, 9 months ago; under one month: 不足1个月, under a month. */
export function formatAge(months: number, lang: Language): string {
  const { underAMonth, monthsAgo } = dateTexts(lang)
  return months < 1 ? underAMonth : monthsAgo(months)
}
