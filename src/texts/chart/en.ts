import { formatCount } from '#src/numbers/number.ts'
import type { chartZh } from './zh.ts'

/** What is written into and beside the chart of a commitment, in English. */
export const chartEn: typeof chartZh = {
  chartTitle: 'Progress against the expected path',
  chartLevelTitle: 'Figures against the target line',
  chartTable: 'Figures in the chart',
  chartExpected: 'Expected',
  chartExpectedBy: (parts) => `Expected ${parts.join(', ')}`,
  chartFrom: (value) => `from ${value}`,
  chartFromFirst: (value) => `from the first report, ${value}`,
  chartTo: { high: 'by the earliest day', low: 'by the latest day' },
  chartSilence: 'No report since',
  chartReported: 'Reported',
  chartForecast: 'Extrapolated from recent pace (not a verdict)',
  chartForecastReached: (date) =>
    `At the recent pace the target would be reached around ${date}. An extrapolation, not a verdict.`,
  chartForecastAt: (figure) =>
    `At the recent pace it would stand at ${figure} when due. An extrapolation, not a verdict.`,
  chartForecastNever: 'At the recent pace the target would not be reached. An extrapolation, not a verdict.',
  chartTarget: (text) => `Target ${text}`,
  chartEarlier: (text) => `Earlier target ${text}`,
  chartToday: 'As of',
  chartDue: 'Due',
  chartSaidNone: (asOf) => `No figure was reported up to ${asOf}.`,
  chartSaidOne: (date, figure) => `One figure was reported: ${figure} on ${date}.`,
  chartSaidMany: (count, from, first, to, last) =>
    `${formatCount(count, 'en')} figures were reported, from ${first} on ${from} to ${last} on ${to}.`,
  chartSaidExpected: (asOf, figure) => `The expected path asks for ${figure} on ${asOf}.`,
  chartSaidSilence: (from, to) => `No report after ${from}, up to ${to}.`,
  chartFailed: 'The chart did not load; the table below holds the same figures.',
}
