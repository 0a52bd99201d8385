import { formatPlural } from '#src/numbers/number.ts'
import type { dateZh } from './zh.ts'

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

const between = (from: string, to: string): string => `between ${from} and ${to}`

/** Dates, deadlines and ages, in English. */
export const dateEn: typeof dateZh = {
  date: (year, month, day) =>
    `${day === null ? '' : `${day} `}${month === null ? '' : `${MONTHS[month - 1] ?? month} `}${year}`,
  between,
  betweenYears: between,
  byDay: (date) => `by ${date}`,
  byEnd: (date) => `by the end of ${date}`,
  dueToday: 'due today',
  daysLeft: (days) => `${formatPlural(days, 'day', 'days')} left`,
  daysOverdue: (days) => `${formatPlural(days, 'day', 'days')} overdue`,
  underAMonth: 'under a month',
  monthsAgo: (months) => `${formatPlural(months, 'month', 'months')} ago`,
}
