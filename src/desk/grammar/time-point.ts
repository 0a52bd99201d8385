/** A time that a text names, as an EDTF text of the ledger (see deadline.ts), with what is not certain about it. */
import type { TextSpan } from './figure-reading.ts'

/**
 * Why a date is not certain. year-named: 2026年, whose last day is taken ·
 * before: 6月前 may leave June out · part: 年中, 月初 · counted: 三年内, from the
 * announcement on · next: a month or quarter already past, taken of the next
 * year · period: a plan or span of years, whose end is taken · now: 目前.
 */
export type TimeDoubt = 'year-named' | 'before' | 'part' | 'counted' | 'next' | 'period' | 'now'

/** `edtf`: a year, month, day, or two of them with a slash. */
export interface TimePoint {
  readonly span: TextSpan
  readonly edtf: string
  readonly doubt: TimeDoubt | null
  /** end: a deadline where it lies ahead · as-of: 截至 · start: 自…以来. */
  readonly role: 'end' | 'as-of' | 'start'
}

/** 2026-06 of 2026 and 6. */
export function monthText(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`
}

/** 2026-06-30 of 2026, 6 and 30. */
export function dayText(year: number, month: number, day: number): string {
  return `${monthText(year, month)}-${String(day).padStart(2, '0')}`
}

/** The month so many months after that of a date. */
export function monthAfter(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  return monthText(Math.floor(count / 12), (count % 12) + 1)
}
