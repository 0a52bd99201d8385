import type { coverageZh } from './zh.ts'
import { formatCount, formatItems, formatPlural } from '#src/numbers/number.ts'

const n = (count: number) => formatCount(count, 'en')

/** What the coverage view says, in English. Same shape as zh.ts. */
export const coverageEn: typeof coverageZh = {
  judged: {
    title: (judged, total) =>
      judged === 0
        ? `${formatItems(total, 'en')}: progress can be judged for none yet`
        : `${formatItems(total, 'en')}: progress can be judged for ${n(judged)}`,
    lead: 'What is missing is named; once it is there, a verdict follows.',
    caption: 'Commitments that can be judged, and the first reason for each of the others',
    outcome: 'Verdict or reason',
    count: 'Items',
    row: 'Can be judged',
    rowMeaning: 'There is a verdict: on track, behind, met or missed.',
    list: (word, count) => `${word}: list ${n(count)}`,
    remedy: (text) => `Remedy: ${text}`,
    total: 'Total',
  },
  restRemedies: {
    'overdue-unverified': 'A figure for the deadline or later would tell whether it was met.',
    'too-early': 'A verdict follows once about 10% of the time has passed; nothing is missing yet.',
    closed: 'Ended, so no longer judged.',
  },
  completeness: {
    title: 'What is missing where',
    lead: 'Each cell is “how many have it / how many it applies to”. Press a column name to sort; worst first.',
    by: 'Group by',
    caption: (by) => `Completeness of the data, ${by}`,
    byRegion: 'by region',
    byUnit: 'by responsible unit',
    name: { region: 'Region', unit: 'Responsible unit' },
    count: 'Items',
    all: 'All',
    regionNote:
      'A county counts for its city and province too, and a commitment with several regions counts for each, so the rows add up to more than all.',
    notApplicable: 'does not apply',
    of: (has, of) => `${n(has)} / ${n(of)}`,
    sort: (name) => `Sort by “${name}”`,
    scroll: 'Table of completeness, scrolls sideways',
    more: (count) => `Show ${formatPlural(count, 'more row', 'more rows')}`,
    fields: {
      judged: { word: 'Judged', meaning: 'There is a verdict on its progress.' },
      number: { word: 'Number', meaning: 'Has a target figure, or steps that can be checked one by one.' },
      deadline: { word: 'Deadline', meaning: 'The source says by when.' },
      baseline: { word: 'Baseline', meaning: 'Only where one is needed: levels, rates, and what is to fall.' },
      report: { word: 'Report', meaning: 'At least one progress report has been found.' },
      fresh: {
        word: 'Up to date',
        meaning: 'Only what is neither met nor closed: the latest figure is within the agreed reporting interval.',
      },
    },
  },
  sources: {
    title: 'How solid the sources are',
    lead: 'A commitment and its reports often cite several sources. “Strongest” takes the most solid of them, “weakest” the least: where even the strongest is B, the item is still to be checked.',
    strengthCaption: 'Commitments by strength of source',
    strength: 'Strength',
    strongest: 'Strongest source (items)',
    weakest: 'Weakest source (items)',
    kindCaption: 'Commitments by kind of source',
    kind: 'Kind of source',
    cited: 'Sources',
    items: 'Items citing',
    only: 'Nothing else',
  },
  radar: {
    title: (items, units) =>
      `${formatPlural(items, 'question', 'questions')} to ${formatPlural(units, 'unit', 'units')}`,
    none: 'All reports that are due have come: there is nothing to ask.',
    lead: 'Open commitments that have gone silent, whose report is due, or that have a number or a deadline and were never reported on. The most urgent first: overdue, then due within a quarter, then past years still to be verified, then the rest. Not found is not the same as no progress.',
    silences: { never: 'Never reported', silent: 'Gone silent', due: 'Report due' },
    unit: (name, count) => `${name} (${n(count)})`,
    copyAll: 'Copy all',
    copyOther: 'Copy in Chinese (中文)',
    copyUnit: 'Copy',
    copyUnitLabel: (name) => `Copy the questions to ${name}`,
    copied: 'Copied',
    copyFailed: 'The browser does not allow copying. Select the text below and copy it by hand.',
    moreItems: (count) => `Show ${formatPlural(count, 'more item', 'more items')}`,
    moreUnits: (count) => `Show ${formatPlural(count, 'more unit', 'more units')}`,
    heading: (asOf, items, units) =>
      `Questions on progress (as of ${asOf}; ${formatItems(items, 'en')}, ${formatPlural(units, 'unit', 'units')})`,
    synthetic: 'Fictional data, for demonstration only.',
  },
}
