import { capitalised } from '#src/lib/capitalised.ts'
import { formatCount, formatPlural } from '#src/numbers/number.ts'
import type { FreshnessFacts, SpanFacts } from './facts.ts'
import type { reasoningZh } from './zh.ts'

const n = (count: number): string => formatCount(count, 'en')
const steps = (count: number): string => formatPlural(count, 'step', 'steps')

function span({ date, start, passed, totals, inMonths }: SpanFacts): string {
  const [one, many] = inMonths ? ['month', 'months'] : ['day', 'days']
  const whole = [...totals.slice(0, -1).map(n), formatPlural(totals.at(-1) ?? 0, one, many)].join(' to ')
  return `${date} is ${formatPlural(passed, one, many)} after the start on ${start}, of ${whole} in all`
}

function freshness({ isFigure, latest, asOf, months, missed, every, state }: FreshnessFacts): string {
  const rhythm = `with a report due every ${every === 1 ? 'month' : `${n(every)} months`}`
  const missedText = `${formatPlural(missed, 'report has', 'reports have')} been missed${state === 'silent' ? ': gone silent' : ', not yet gone silent'}`
  const result = state === 'fresh' ? 'none has been missed' : missedText
  const subject = isFigure ? 'The latest figure' : 'The latest report'
  const age = `${subject} is of ${latest}, ${formatPlural(months, 'whole month', 'whole months')}`
  return `${age} before ${asOf}; ${rhythm}, ${result}`
}

/** The arithmetic behind a verdict, in English. */
export const reasoningEn: typeof reasoningZh = {
  inexactFigure: (figure, range) => `“${figure}” is not exact: taken as ${range}`,
  earlierTarget: (since, target, why) => `Earlier target of ${since}, ${target}. ${why}`,

  sums: { attainment: '% of target', completion: 'Progress from baseline', gap: 'Gap' },
  yearlyFromZero: ' (a yearly figure counts from 0)',
  cumulativeFromZero: ' (a cumulative figure counts from 0)',
  fromZero: ' (the baseline is 0)',
  inexactBaseline: 'The baseline is not exact',
  guessedBaseline: 'No baseline is given, so both ends are taken, 0 and the first figure',
  twoBaselines: ({ why, low, fromLow, high, fromHigh, within }) =>
    `${why}: from ${low} it is ${fromLow}, from ${high} it is ${fromHigh}; progress from baseline lies within ${within}`,
  limitHasNoCompletion: 'The target is a limit to be kept: it has no progress',
  unknownStart: 'The starting value is unknown: progress from baseline cannot be worked out',
  latestStands: (stands) => `The latest figure ${stands}`,
  keepsLimit: 'keeps the limit',
  missesLimit: (share) => `misses the limit by ${share} of it`,

  noDeadline: 'No deadline is given: the expected progress cannot be worked out',
  beforeStart: (start, share) => `The figure is older than the start on ${start}: expected progress ${share}`,
  atDeadline: (share) => `The figure is of the deadline or later: expected progress ${share}`,
  byPath: (date, share) => `By the published path, ${share} was to be expected on ${date}`,
  span,
  expected: (passed, share) => `${passed}: expected progress ${share}`,
  bothEnds: (due) => ` (deadline ${due}: both ends taken)`,

  quoted: (text) => `“${text}”`,
  differentBands: (bands, meaning) => `The ends fall in different bands, ${bands}. ${meaning}`,
  satisfiedEarly: (figure, target) =>
    `${figure} already satisfies ${target}; it is met only if that still holds at the deadline`,
  satisfiedBefore: (word) => `Satisfied before the deadline: ${word}`,
  score: (sum) => `${sum}; `,
  ownLabel: (label) => ` (“${label}” in this rule)`,
  inBand: (range, word) => `In the band “${range}”: ${word}`,

  freshness,
  reachedSteps: (reached, total, share) => `${n(reached)} of ${steps(total)} reached (${share})`,
  dueSteps: (due, share) => `, ${n(due)} due by then (${share})`,
  missingSteps: (names) => `; due and not reached: ${names}`,
  unheardSteps: (names) => `; due and not reported: ${names}`,

  unjudged: (word, reasons) => `${word}: ${reasons}`,
  stoodAt: (bands) => `; by its last figure it stood at ${bands}`,
  passed: (due) => `The deadline of ${due} has passed`,
  stepsOpen: (passed, word) => `${passed} with steps not reported as reached: ${word}`,
  missed: ({ passed, figure, on, target, word }) =>
    `${passed}, and ${figure} on ${on} misses the target of ${target}: ${word}`,
  missedUnclear: ({ passed, figure, on, target, word }) =>
    `${passed}, and ${figure} on ${on} is not exact enough to tell whether ${target} was reached: ${word}`,
  unverified: (passed, word) => `${passed} without a figure of that day or later: ${word}`,
  closed: (date, reason) => `Closed on ${date}: ${reason}`,
  metBySteps: 'Every step has been reached: Met',
  met: (figure, on, target) => `${figure} on ${on} meets the target of ${target}: Met`,
  tooEarly: (share, below) => `Expected progress is ${share}, below ${n(below)}%: too early to say`,

  gapRange: (range) => `a gap of ${range}`,
  level: 'level',
  below: (size) => `${size} below`,
  above: (size) => `${size} above`,
  stepsFirst: (reached, total) => `${n(reached)} of ${steps(total)} reached: `,
  limitStands: (target, figure, stands) => `The target is ${target}; the latest figure of ${figure} ${stands}`,
  compared: (shares, expected, gap) => `${shares} against ${expected} expected, ${gap}`,
  baselineOpen: (shares) => `${shares} (no baseline is given)`,
  soJudged: (progress, word) => `${progress}: ${word}.`,

  ofTarget: (share) => `, ${share}`,
  missedSince: (reports) => `, with ${formatPlural(reports, 'report', 'reports')} missed since`,
  lastReport: (age) => `the last report was ${age}`,
  lastFigure: (age, figure) => `last reported ${age} at ${figure}`,
  thenAt: (bands) => `, then ${bands}`,
  reasons: {
    'no-number': 'there is no number to judge by',
    'no-deadline': 'the source gives no deadline',
    'no-report': 'no progress report has been found',
  },
  notDefined: (gap) => `the gap is ${gap}, which the rule does not define`,
  within: (share) => `${share}, `,
  undecided: (why, share, bands) => `${why}: ${share}anywhere from ${bands}`,
  target: (target) => `The target is ${target}`,
  targetDue: (target, due, left) => `${target} ${due} (${left})`,
  latestFigure: (figure, on) => `the latest figure is ${figure} (${on})`,
  cannotBeJudged: (target, clauses) => {
    const list = clauses.join(clauses.length > 2 ? '; ' : ', and ')
    return capitalised(`${target === '' ? '' : `${target}; `}${list}, so nothing can be judged.`)
  },
}
