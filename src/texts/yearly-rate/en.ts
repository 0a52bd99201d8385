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
  forgiven: (distance, word) => `${distance}, within what “${word}” allows`,

  brokenBy: (share) => `off the limit by ${share}`,

  kept: (distance) => `${distance}: kept so far`,
  speaksFor: (part) =>
    `A yearly rate is kept all year: it has no completion and no expected progress. The latest figure speaks for ${part}`,
  noCompletion: 'A yearly rate is kept all year: it has no completion and no expected progress',
  sum: (figure, target, points, share) =>
    `Distance from the target = ${figure} − ${target} = ${points}${share === null ? '' : `, which is ${share} of the target`}`,
  wholeDecides: (whole) =>
    `Only the figure for ${whole} decides whether it is met or missed; until then it is kept, or off by so much`,
  inBand: (share, score, range, word) =>
    `Off the target by ${share}, counted as ${score}, in the band “${range}”: ${word}`,
  keptJudged: (word) => `The target is kept so far: ${word}`,

  stands: (target, said) => `The target is ${target}; the latest figure is ${said}`,
  judged: (stands, word) => `${stands}: ${word}`,
  noWhole: (passed, whole, said, word) =>
    `${passed} without a figure for ${whole}${said === null ? '' : ` (${said}, which does not stand for it)`}: ${word}`,

  chartTitle: 'Figures against the target line',
  distance: 'Against the target',
  levelLabel: (figure, target, distance) =>
    `Target ${target}, latest figure ${figure}${distance === null ? '' : `, ${distance}`}`,
  levelUnknown: (target) => `Target ${target}, no report found`,
}
