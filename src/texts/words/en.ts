import type { wordsZh } from './zh.ts'

/** The domain's vocabulary in English. Same shape as zh.ts. */
export const wordsEn: typeof wordsZh = {
  verdicts: {
    met: { word: 'Met', meaning: 'The latest figure reaches the target.' },
    'on-track': { word: 'On track', meaning: 'Progress from the baseline is at or above what time elapsed would ask.' },
    'slightly-behind': {
      word: 'Slightly behind',
      meaning: 'Progress from the baseline is a little below the expected progress.',
    },
    behind: { word: 'Behind', meaning: 'Progress from the baseline is clearly below the expected progress.' },
    'far-behind': { word: 'Far behind', meaning: 'Progress from the baseline is far below the expected progress.' },
    overdue: { word: 'Overdue', meaning: 'The deadline has passed, and a figure from that day or later falls short.' },
    'overdue-unverified': {
      word: 'Overdue, unverified',
      meaning: 'The deadline has passed, and no figure from that day or later has been seen.',
    },
    'too-early': { word: 'Too early', meaning: 'Only just begun: little progress could be expected yet.' },
    unjudged: { word: 'Cannot be judged', meaning: 'What is public is not enough for a verdict.' },
    closed: { word: 'Closed', meaning: 'Ended or no longer followed; the item says why.' },
  },
  reasons: {
    'no-number': {
      word: 'No number to check',
      meaning: 'The commitment gives no number to check, or one without saying what would satisfy it.',
      remedy:
        'A published number or dated steps, or word on what would satisfy the number given, would allow a verdict.',
    },
    'no-report': {
      word: 'No report',
      meaning: 'No public progress figure has been found.',
      remedy: 'One dated progress figure would allow a verdict.',
    },
    'no-deadline': {
      word: 'No firm deadline',
      meaning: 'The source does not say by when, or gives a span whose two ends lead to different verdicts.',
      remedy: 'A deadline would allow the expected progress to be worked out.',
    },
    'no-baseline': {
      word: 'No baseline',
      meaning: 'The starting value is unknown, so progress from it cannot be worked out.',
      remedy: 'The starting value and its date would allow a verdict.',
    },
    silent: {
      word: 'Gone silent',
      meaning: 'Several reports in a row are missing: the last figure is too old to tell how things stand.',
      remedy: 'A new progress figure would restore the verdict.',
    },
    'not-defined': {
      word: 'Undefined by the rule',
      meaning: 'The chosen rule does not say what a gap of this size means.',
      remedy: 'Choose another rule, or ask the rule’s author to fill the hole.',
    },
  },
  kinds: {
    measured: { word: 'Measured', meaning: 'Has a number to check.' },
    milestone: { word: 'Milestones', meaning: 'No overall number, but steps that can be checked one by one.' },
    direction: { word: 'Direction', meaning: 'Neither a number to check nor steps: followed, never judged.' },
  },
  reaches: {
    number: {
      word: 'with a number',
      chosen: 'With a number',
      meaning: 'A target figure or steps that can be checked.',
    },
    deadline: {
      word: 'and a deadline',
      chosen: 'With a number and a deadline',
      meaning: 'It also says by when, or the promise has been met.',
    },
    report: {
      word: 'and a report',
      chosen: 'With a number, a deadline and a report',
      meaning: 'Progress has also been reported at least once.',
    },
    judged: {
      word: 'can be judged',
      chosen: 'Can be judged',
      meaning: 'One can say whether it keeps pace, or whether it was met.',
    },
  },
  directions: {
    increase: { word: 'Increase', prefix: '', ratePrefix: '' },
    decrease: { word: 'Decrease', prefix: 'a cut to ', ratePrefix: 'no higher than ' },
    hold: { word: 'Hold', prefix: 'holding ', ratePrefix: 'holding ' },
  },
  comparators: {
    'at-least': { word: 'at least', prefix: 'at least ' },
    'more-than': {
      word: 'more than',
      prefix: 'more than ',
    },
    about: {
      word: 'about',
      prefix: 'about ',
    },
    nearly: { word: 'nearly', prefix: 'nearly ' },
    exactly: { word: 'exactly', prefix: '' },
    'at-most': { word: 'at most', prefix: 'at most ' },
    'less-than': {
      word: 'less than',
      prefix: 'less than ',
    },
    between: {
      word: 'between',
      prefix: '',
    },
  },
  hedge: 'aims for ',
  stages: {
    preparing: 'Preparing',
    'under-way': 'Under way',
    completed: 'Completed',
    dropped: 'Dropped',
  },
  freshness: {
    fresh: { word: 'Up to date', meaning: 'The latest figure is within the agreed reporting interval.' },
    due: { word: 'Report due', meaning: 'One report has been missed.' },
    silent: { word: 'Gone silent', meaning: 'Several reports in a row have been missed.' },
  },
  terms: {
    target: 'target',
    baseline: 'baseline',
    figure: 'latest figure',
    attainment: '% of target',
    completion: 'progress from baseline',
    expected: 'expected progress',
    gap: 'gap to expected progress',
    ratio: 'progress from baseline ÷ expected progress',
    growth: 'extrapolated growth',
    forecast: 'extrapolation',
  },
  deciding: {
    baseline: {
      word: 'the baseline',
      meaning: 'Knowing the starting value would decide.',
      open: 'the starting value is unknown',
    },
    deadline: {
      word: 'the deadline',
      meaning: 'Knowing which end of the deadline holds would decide.',
      open: 'the deadline is a wide range',
    },
    figure: {
      word: 'the exact figure',
      meaning: 'An exact figure, without “nearly” or “about”, would decide.',
      open: 'the figure is not exact',
    },
  },
  sortKeys: {
    due: 'Deadline',
    title: 'Title',
    region: 'Region',
    sector: 'Sector',
    unit: 'Responsible unit',
    status: 'Status',
    gap: 'Gap',
    completion: '% of target',
    figure: 'Latest figure',
    target: 'Target',
    age: 'Age of figure',
  },
  scores: { points: 'gap', relative: 'ratio', growth: 'growth' },
  restBand: 'all the rest',
  undefinedBand: 'Not defined',
  noDeadline: 'no deadline given',
  noReport: 'no report',
  none: 'none',
}
