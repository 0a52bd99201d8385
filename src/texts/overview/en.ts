import { formatCount, formatItems, formatPlural } from '#src/numbers/number.ts'
import type { overviewZh } from './zh.ts'

const n = (count: number): string => formatCount(count, 'en')
const daysOf = (count: number): string => formatPlural(count, 'day', 'days')

/** What the overview says beside its rows, in English. */
export const overviewEn: typeof overviewZh = {
  ladder: 'From promised to judged',
  promised: 'promised',
  promisedMeaning: 'All commitments here. Choose a step to see those that come so far.',
  step: (word, count) => `${word}: ${formatItems(count, 'en')}`,

  asks: 'Whom to ask',
  asksOf: (units, items) => `${formatPlural(units, 'unit', 'units')}, ${formatPlural(items, 'item', 'items')}`,
  unitsShown: (count) => `first ${n(count)} shown`,
  asksNobody: 'No report is owed here.',
  asked: (count) => `${n(count)} to ask`,
  soonAlike: (count, days) => `${n(count)} due ${days === 0 ? 'today' : `in ${daysOf(days)}`}`,
  soonWithin: (count, days) => `${n(count)} due within ${daysOf(days)}`,
  urgentJoint: '; ',
  pastAlike: (count, word, days) => `${n(count)} ${word.toLowerCase()} (${daysOf(days)})`,
  pastUpTo: (count, word, days) => `${n(count)} ${word.toLowerCase()} (≤ ${daysOf(days)})`,
  pastYears: (count, word) => `${n(count)} ${word.toLowerCase()} (past years)`,
  deadlinePast: 'past the deadline',
  owed: 'Still owed: ',
  copyAll: 'Copy all',
  copyAllLabel: (units, items) =>
    `Copy all: questions on ${formatItems(items, 'en')} to ${formatPlural(units, 'unit', 'units')}`,
  copyUnit: 'Copy',
  copyUnitLabel: (name) => `Copy: questions to ${name}`,
  questionsNotCome: 'The questions did not load. Check the network and try again.',
  moreUnits: (count) => formatPlural(count, 'more unit', 'more units'),
  allQuestions: 'See all questions',

  due: 'Overdue and due next',
  dueCount: (count, word) => `${n(count)} ${word.toLowerCase()}`,

  more: (count) => `${n(count)} more`,
  directions: (count) =>
    `${formatPlural(count, 'statement of direction', 'statements of direction')} (nothing to check)`,
}
