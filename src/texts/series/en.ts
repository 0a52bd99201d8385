import { formatCount, formatPlural } from '#src/numbers/number.ts'
import type { seriesZh } from './zh.ts'

const n = (count: number): string => formatCount(count, 'en')

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** What is said of the same promise year by year, in English. */
export const seriesEn: typeof seriesZh = {
  title: 'Year by year',
  summary: (span, count, counts) => `${formatPlural(count, 'promise', 'promises')}, ${span}: ${counts}.`,
  counts: {
    met: (count) => `${n(count)} met`,
    missed: (count) => `${n(count)} missed`,
    unverified: (count) => `${n(count)} overdue, unverified`,
    open: (count) => `${n(count)} without an outcome yet`,
    closed: (count) => `${n(count)} closed`,
    unsettled: (count) => `${n(count)} with a number that is not judged by`,
    noNumber: (count) => `${n(count)} without a number`,
  },
  dropped: (year, before, again) =>
    `${year} gave no number, ${before} did${again === null ? '' : `, and so did ${again} again`}.`,
  chartNote:
    'A bar is the target, two with a tint a range; the sign is the result, its shape the verdict; a dashed tie marks a figure of part of the year.',
  noScale: 'There are no numbers that go on one scale.',
  scroller: 'Targets and results year by year, scrolls sideways',
  caption: 'Targets, results and verdicts year by year',
  columns: { year: 'Year', target: 'Target', result: 'Result', verdict: 'Verdict' },
  noNumber: 'No number',
  unsettled: (words) => `“${words}”, not judged by`,
  unsettledShort: 'Not judged',
  absent: 'Not in this ledger',
  month: (month) => `to ${MONTHS[month - 1] ?? ''}`,
  noResult: 'No result found',
  thisItem: 'this item',
  only: 'Only this, year by year',
  compare: 'The years side by side',
}
