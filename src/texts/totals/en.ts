import { formatCount, formatItems, formatPlural } from '#src/numbers/number.ts'
import type { totalsZh } from './zh.ts'

const n = (count: number) => formatCount(count, 'en')

/** What the totals say, in English. Same shape as zh.ts. */
export const totalsEn: typeof totalsZh = {
  title: 'Totals',
  lead: (measured) =>
    `${formatItems(measured, 'en')} with a target figure. Only what shares unit, metric, basis and deadline, and counts nothing twice, is added up.`,
  nothing: (measured) => `${formatItems(measured, 'en')} with a target figure; no two of them can be added up.`,
  period: (from, to) => (from === to ? String(from) : `${from} to ${to}`),
  noPeriod: 'no deadline given',
  count: (count) => `${n(count)} added up`,
  list: (name, count) => `${name}: list ${n(count)}`,
  target: 'Targets together',
  latest: 'Latest figures together',
  noLatest: 'none reported yet',
  allReport: 'all of them report',
  someReport: (has, of) => `${n(has)} of ${n(of)} report; the others are unknown, not zero`,
  dates: (from, to) => (from === to ? `figures of ${from}` : `figures of ${from} to ${to}`),
  inexact: (count) =>
    `${formatPlural(count, 'target reads', 'targets read')} “more than”, “about”, “aims for” or the like, and ${count === 1 ? 'counts' : 'count'} as written.`,
  leftOut: 'Not counted twice: ',
  and: ' and ',
  nested: 'Some are targets of a region and of places within it: the larger may contain the smaller.',
  more: (count, left) => `Show ${formatPlural(count, 'more total', 'more totals')} of ${n(left)}`,
  refusedTitle: (count) => `${formatPlural(count, 'unit', 'units')} without one total, and why`,
  refused: (unit, count) => `${unit} (${formatPlural(count, 'item', 'items')})`,
  reasons: {
    'not-additive': 'These are rates, intensities or levels: their sum means nothing.',
    ranges: 'Some targets are a range and not one number.',
    'mixed-units': 'The units differ.',
    'mixed-bases': 'One unit, but not one metric, one basis or one direction.',
    'mixed-periods': 'The deadlines fall in different years, or none is given.',
    restated: 'Some repeat or contain another, and would be counted twice.',
    'not-measured': 'Some have no target figure.',
    empty: 'There is nothing to add up.',
  },
  clashes: 'Would be counted twice (one repeats or contains the other): ',
  kinds: (count) => `${n(count)} kinds: `,
  classLine: (metric, period) => `${metric}, ${period}`,
  items: (count) => formatPlural(count, 'item', 'items'),
  rest: (count) => formatPlural(count, 'more kind', 'more kinds'),
}
