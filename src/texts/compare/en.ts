import type { compareZh } from './zh.ts'
import { sharesEn } from '../shares/en.ts'
import { formatCount, formatItems, formatPlural } from '#src/numbers/number.ts'

const n = (count: number): string => formatCount(count, 'en')

/** What the comparison says, in English. */
export const compareEn: typeof compareZh = {
  signs: ['A', 'B', 'C', 'D'],
  title: { items: 'Commitments compared', series: 'Year by year', region: 'Regions compared', unit: 'Units compared' },
  list: (signs) => signs.join(', '),
  remove: (name) => `Take out of the comparison: ${name}`,
  removeShort: 'Take out',
  left: (count) =>
    `At most four are shown at once; ${n(count)} more ${count === 1 ? 'is' : 'are'} not. Take some out to see ${count === 1 ? 'it' : 'them'}.`,
  absent: (count) =>
    `${formatItems(count, 'en')} of those picked ${count === 1 ? 'is' : 'are'} not shown: another filter leaves ${count === 1 ? 'it' : 'them'} out, or ${count === 1 ? 'it was' : 'they were'} not yet announced on the as-of day.`,
  beyond: (count) =>
    `${formatItems(count, 'en')} of these ${count === 1 ? 'does' : 'do'} not pass the other filters; the years are read whole, so ${count === 1 ? 'it is' : 'they are'} shown all the same.`,
  openItem: 'Open this year',
  changeChoice: 'Add or choose others',

  courseTitle: 'How far has each one come?',
  courseNote:
    'Shares of each one’s own target (of what is to fall, progress from its baseline), over the same dates. Solid lines are % of target at each report, dashed lines what was expected; soft bands mark uncertain figures. Shapes and letters tell the lines apart; colours are those of their verdicts.',
  noCourse:
    'None of these has a share of its target or an expected path, so there is nothing to draw. The reasons are below.',
  noPoints: 'None of these has a report that gives a share of its target yet; the chart shows only what was expected.',
  point: (sign, date, share, expected) => `${sign} ${date}: ${share} of target, ${expected} expected`,
  courseTable: 'Figures in the chart',
  courseCaption: '% of target and what was expected at each report',
  courseExpected: 'Expected by then',
  limitsTitle: 'What cannot be compared, and why',
  comparable: 'Unit, basis and metric are the same: values and shares can be compared as they stand.',
  joint: {
    kinds:
      'Of milestones it is a share of steps, of measured commitments a share of a quantity: they do not mean the same.',
    units: 'The units differ: values are not compared, only shares of the target are.',
    bases:
      'The bases differ (level, cumulative, annual, rate, yearly rate): values are not compared, and the expected paths start from different points.',
    metrics: 'The metrics differ: the unit is the same, but the values are not of the same thing.',
    dates: 'The latest figures are of different days: read each against the progress expected on its own day.',
  },
  own: {
    direction: 'a direction without number or milestones has no share to show.',
    'no-target': 'no target number to check against, so no share of it.',
    limit: 'a limit to keep, not a target to approach, so neither % of target nor expected progress.',
    rate: 'a yearly rate, kept all year: no % of target, so not in the chart; the row “Gap” says how far it is from its target.',
    'no-report': 'nothing reported so far, so no share to show.',
    'no-baseline': 'the baseline is missing, so neither progress from it nor expected progress can be computed.',
    'no-deadline': 'no deadline given, so no expected progress.',
    moved: 'the target was changed; every share is of the one in force.',
  },
  ownLine: (signs, text) => `${signs}: ${text}`,

  tableTitle: 'Side by side',
  scroller: 'Comparison table, scrolls sideways',
  what: 'Item',
  rows: {
    place: 'Region and sector',
    lead: 'Responsible unit',
    status: 'Status',
    target: 'Target',
    latest: 'Latest figure',
    attainment: sharesEn.names.attainment,
    increment: sharesEn.names.increment,
    expected: 'Expected',
    gap: 'Gap',
    due: 'Deadline',
    left: 'Time left',
    freshness: 'Updates',
    firmness: 'Firmness',
    reports: 'Reports',
  },
  earlierReports: (count) => formatPlural(count, 'earlier report', 'earlier reports'),
  notApplicable: 'Does not apply',
  settled: 'No longer counted',
  freshnessAged: (word, age) => `${word}, ${age}`,

  ladderTitle: 'From promised to judged: how far does each come?',
  ladderNote: 'Every step includes those before it; a bar is the share of all promises of its own column.',
  hasOf: (has, of) => `${n(has)}/${n(of)}`,
  mixTitle: 'How many, and how do they stand?',
  mixNote: 'The length of the bars shows the number of commitments on one scale.',
  groupTitle: 'Side by side (commitments)',
  count: 'Commitments',
  silent: 'Gone silent',
  dueSoon: (days) => `Open and due within ${n(days)} days`,
  byStatus: 'By status',
  shared: (count) =>
    `${formatItems(count, 'en')} ${count === 1 ? 'belongs' : 'belong'} to more than one and ${count === 1 ? 'stands' : 'stand'} in each column, so the columns should not be added up.`,
  sums: 'Columns count commitments only. Values of different commitments are not of the same thing and are not added up.',
  listThem: (name, what, count) => `${name}, ${what}: ${formatItems(count, 'en')}`,

  pickTitle: 'Choose what to compare',
  pickLead:
    'Two to four commitments, the years of one promise, two to four regions or responsible units can stand side by side. The comparison appears once there are two.',
  pickSeries: 'Compare the years of a promise',
  years: (name, count) => `${name}: ${formatPlural(count, 'year', 'years')}`,
  pickRegions: 'Compare regions',
  pickUnits: 'Compare responsible units',
  pickItems: 'Compare commitments',
  choose: 'Choose',
  add: 'Add to comparison',
  chosen: (names) => `Chosen: ${names.join(', ')}`,
  chosenNone: 'None chosen yet',
  option: (name, count) => `${name} (${n(count)})`,
  search: 'Find commitments by name',
  found: (shown, all) =>
    shown < all ? `${formatItems(all, 'en')} found, the first ${n(shown)} shown` : `${formatItems(all, 'en')} found`,
  compareThese: (count) => (count < 2 ? `Choose ${2 - count} more` : `Compare these ${n(count)}`),
  atMost: 'at most four',
  picksFirst:
    'Hand-picked commitments are being compared. Regions or units would only narrow them; to compare those, drop the picks first.',
  clearPick: 'Drop the picks',
}
