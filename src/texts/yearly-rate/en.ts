import type { yearlyRateZh } from './zh.ts'

const MONTH_OF: Readonly<Record<number, string>> = {
  1: 'January',
  2: 'February',
  4: 'April',
  5: 'May',
  7: 'July',
  8: 'August',
  10: 'October',
  11: 'November',
}
const QUARTERS: Readonly<Record<number, string>> = {
  3: 'first quarter',
  6: 'first half',
  9: 'first three quarters',
  12: 'whole year',
}

/** How yearly rates are said, in English. */
export const yearlyRateEn: typeof yearlyRateZh = {
  part: (year, month) => {
    const quarter = QUARTERS[month]
    if (quarter !== undefined) return year === '' ? quarter : `the ${quarter.replace(' year', '')} of ${year}`
    const last = MONTH_OF[month] ?? ''
    const months = month === 1 ? last : `January to ${last}`
    return year === '' ? months : `${months} ${year}`
  },
  partTo: (date) => `the year up to ${date}`,
  years: (date) => `the years up to ${date}`,
  partIs: (part, figure) => `${figure} for ${part}`,

  aim: (direction, isRange) => {
    if (isRange) return 'the target range'
    return direction === 'decrease' ? 'the ceiling' : 'the target'
  },
  below: (aim, size) => `${size} below ${aim}`,
  above: (aim, size) => `${size} above ${aim}`,
  justBelow: (aim) => `below ${aim}`,
  justAbove: (aim) => `above ${aim}`,
  level: (aim) => `level with ${aim}`,
  notBelow: (aim) => `not below ${aim}`,
  notAbove: (aim) => `not above ${aim}`,
  inside: (aim) => `within ${aim}`,
  around: (aim) => `around ${aim}`,
  over: (size) => `more than ${size}`,
  under: (size) => `less than ${size}`,

  brokenBy: (share) => `off the limit by ${share}`,
}
