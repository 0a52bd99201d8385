import { formatCount, formatPlural } from '#src/numbers/number.ts'
import type { screenZh } from './zh.ts'

const n = (count: number): string => formatCount(count, 'en')

const items = (count: number): string => (count === 1 ? '1 commitment' : `${n(count)} commitments`)

/** What the screen says, in English. */
export const screenEn: typeof screenZh = {
  appName: 'Duixian',
  documentTitle: (scope) => (scope ? `${scope} · Duixian` : 'Duixian · a ledger of policy commitments'),
  skipToMain: 'Skip to content',
  opening: 'Opening the ledger',
  working: 'Working it out',

  edition: (date) => `Edition ${date}`,
  asOf: (date) => `As of ${date}`,
  asOfLabel: 'As of',
  today: 'Today',
  chooseLedger: 'Choose a ledger',
  ownLedger: 'this browser',
  language: '中文',
  theme: { light: 'Light', dark: 'Dark', system: 'System' },
  themeLabel: 'Theme',
  search: 'Search',
  searchPlaceholder: 'Words, numbers, pinyin',
  searchHint:
    'Chinese, English, pinyin or initials (sg) all work. So do numbers: 30万, 300000 and 0.3 million are the same.',
  clearSearch: 'Clear the search',

  views: {
    overview: 'Overview',
    ledger: 'Ledger',
    timeline: 'Timeline',
    matrix: 'Matrix',
    compare: 'Compare',
    changes: 'Changes',
    method: 'Method',
    coverage: 'Gaps',
    desk: 'Desk',
  },
  viewsLabel: 'Views',
  more: 'More',
  officeLabel: 'Method and desk',

  filters: 'Filters',
  filtersWith: (count) => (count === 0 ? 'Filters' : `Filters (${n(count)})`),
  showResults: (count) => `Show ${items(count)}`,
  facet: {
    region: 'Region',
    sector: 'Sector',
    year: 'Target year',
    status: 'Status',
    unit: 'Responsible unit',
    kind: 'Kind',
    reach: 'How checkable',
    due: 'Due',
    series: 'Year by year',
    q: 'Search',
    pick: 'Picked',
  },
  noDeadline: 'None',
  noSeries: 'Not made year by year',
  showMore: (count) => `Show ${n(count)} more`,
  showFewer: 'Show fewer',
  removeFilter: (name) => `Remove filter: ${name}`,
  clearAll: 'Clear all',
  chosenFilters: 'Filters in use',
  yearBar: (year, count) => `${year}: ${items(count)}`,
  unfold: (name) => `Counties of ${name}`,
  yearSpan: (first, last) => `${first}–${last}`,
  choiceCount: (count) => items(count),

  stripLabel: 'Number of items by status',
  outcomesByYear: 'Past years:',
  yearOutcome: (year, met, missed, count) =>
    `${year}: ${formatCount(met, 'en')} met, ${formatCount(missed, 'en')} missed, of ${formatCount(count, 'en')} dated`,
  columns: {
    title: 'Commitment',
    figure: 'Latest / target',
    progress: 'Progress',
    status: 'Status',
    due: 'Due',
    region: 'Region',
    sector: 'Sector',
    unit: 'Responsible unit',
    target: 'Target',
    latest: 'Latest figure',
    completion: '% of target',
    gap: 'Gap',
    age: 'Data from',
    kind: 'Kind',
  },
  noFigure: 'No report found',
  progressLabel: (shares, expected) => `${shares}, expected ${expected}`,
  notKnown: 'unknown',
  steps: (reached, total) => `${n(reached)} of ${n(total)} steps done`,
  stepsNotDone: (total) => `${formatPlural(total, 'step', 'steps')}, ${total === 1 ? 'not' : 'none'} reported done`,
  stepsUnreported: (total) => `${formatPlural(total, 'step', 'steps')}, ${total === 1 ? 'not' : 'none'} reported`,
  moreRows: (count) => `Show ${n(count)} more`,
  allInTable: (count) => `See all ${items(count)} in the ledger`,
  listLabel: 'Commitments',

  tiles: 'By region (items)',
  tilesNote: 'A schematic grid of cities, not a map; point at one for its name. Counties count on their city.',
  tile: (name, count) => `${name}: ${items(count)}`,
  sectors: 'By sector (items)',
  nothingDue: 'Nothing open has a deadline still ahead.',

  groupBy: 'Group by',
  groupCount: (name, count) => `${name} (${n(count)})`,

  close: 'Close',
  target: 'Target',
  latest: 'Latest figure',
  expected: 'Expected',
  gap: 'Gap',
  deadline: 'Deadline',
  lead: 'Responsible unit',
  why: 'How it was judged',
  whyRule: (name) => `Rule: ${name}`,
  milestones: 'Milestones',
  reports: 'Progress reports',
  reportDate: 'Figure as of',
  citations: 'Sources',
  facts: 'Related facts (not progress on this commitment)',

  copied: 'Copied',
  copyFailed: 'The browser does not allow copying; select the text below and copy it by hand.',

  export: 'Export',
  exportTitle: 'Take this view along',
  unitColumn: 'Unit',
  qrLabel: 'QR code: opens this view',

  addressNotice: 'Parts of the address could not be followed; the rest is shown:',
  addressProblem: {
    unreadable: (key, found) =>
      key === 'show'
        ? 'the show that the link brought is cut off and cannot be read'
        : `${key}=${found} cannot be read`,
    unknown: (key, found) =>
      key === 'show'
        ? 'no show in this browser has the slide that the link means (it was removed since, or the show is kept in another browser); you see the view’s own slides'
        : `${key}=${found} is not in this ledger`,
    absent: (key, found) =>
      `the texts for ${key}=${found} did not come; the language stays as it was, try again with a network`,
  },
  addressMore: (count) => `and ${n(count)} more`,
  dismiss: 'Understood',
  setAsideNotice: (count) =>
    count === 1
      ? '1 record has errors and was set aside; the rest is shown:'
      : `${n(count)} records have errors and were set aside; the rest is shown:`,
  setAsideMore: (count) => `and ${n(count)} more`,
  synthetic: 'Fictional data, for demonstration',
  syntheticLong:
    'This is the demonstration ledger of a fictional province: places, organisations, people and figures are invented.',

  emptyWayOut: (name, count) => `Without “${name}” there are ${items(count)}`,
  emptyLedger: 'This ledger holds no commitments yet.',
  emptyThen: (date) => `On ${date} this ledger held no commitments yet.`,

  silent: (what) =>
    `${what} has not come: the server has been silent for ten seconds. It is shown as soon as it comes; or open the page again now.`,
  silentFile: (path) => `The ledger file ${path}`,
  silentPart: 'This part of the program',
  partFailed: 'This part did not load: the network may have failed, or the site was just updated.',
  found: (count) => `${items(count)} found`,
  brokenTitle: 'The page broke',
  brokenText:
    'Something happened that the program did not expect. No data is lost: open the page again. If it happens again, send the line below to the maintainers.',
  reload: 'Open again',

  footer:
    'The figures are copied from public speeches, reports and government releases, each with its source and how solid that is. No progress found does not mean no progress made.',
  footerData: 'Download the data (CSV, JSON)',
}
