import { formatCount } from '#src/numbers/number.ts'

const n = (count: number): string => formatCount(count, 'zh')

/** Dates, deadlines and ages, in Chinese. `month` from 1 to 12, `day` from 1 to 31; null: not said. */
export const dateZh = {
  date: (year: string, month: number | null, day: number | null) =>
    `${year}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`,
  /** Between two dates in words, and between two years. */
  between: (from: string, to: string) => `${from}至${to}`,
  betweenYears: (from: string, to: string) => `${from}至${to}年`,
  /** A deadline that is one day, and one that is the end of a month or year. */
  byDay: (date: string) => `${date}前`,
  byEnd: (date: string) => `${date}底前`,
  dueToday: '今天到期',
  daysLeft: (days: number) => `剩${n(days)}天`,
  daysOverdue: (days: number) => `逾期${n(days)}天`,
  underAMonth: '不足1个月',
  monthsAgo: (months: number) => `${n(months)}个月前`,
}
