import { formatCount, formatItems, formatPlural } from '#src/numbers/number.ts'
import type { sentenceZh } from './zh.ts'

const n = (count: number): string => formatCount(count, 'en')

/** Some of the items with the verb in the right number; a single one follows "it" and has the verb alone. */
function some(count: number, total: number, one: string, many: string): string {
  if (total === 1) return one
  return `${count === total ? 'all' : n(count)} ${count === 1 ? one : many}`
}

function judged(count: number, total: number): string {
  if (total === 1) return 'cannot yet be judged'
  if (count === 0) return 'progress can be judged for none'
  return `progress can be judged for ${count * 2 < total ? 'only ' : ''}${n(count)}`
}

function opening(scope: string, total: number, hasClauses: boolean): string {
  const count = formatItems(total, 'en')
  if (!hasClauses) return scope + count
  if (total === 1) return `${scope}${count}: it `
  return `${scope}${scope === '' ? 'Of' : 'of'} ${count}, `
}

/** The one sentence that leads every view, in English. */
export const sentenceEn: typeof sentenceZh = {
  emptyLedger: (day) => `As of ${day} the ledger holds no commitment.`,
  noMatch: (scope) => `${scope}${scope === '' ? 'No' : 'no'} commitment matches.`,
  opening,
  clauseJoint: ', ',
  lastClauseJoint: ', and ',
  clauses: {
    dueSoon: (count, total, days) =>
      `${some(count, total, 'falls due', 'fall due')} ${days === 0 ? 'today' : `within ${formatPlural(days, 'day', 'days')}`}`,
    allMet: (total) => (total === 1 ? 'has been met' : 'all have been met'),
    met: (count, total) => some(count, total, 'has been met', 'have been met'),
    overdue: (count, total) => some(count, total, 'was missed', 'were missed'),
    unverified: (count, total) => some(count, total, 'is overdue, unverified', 'are overdue, unverified'),
    silent: (count, total) => some(count, total, 'has gone silent', 'have gone silent'),
    judged,
    noneDue: 'none falls due in the next three months',
  },

  ofPastYears: (clause) => `from past years ${clause}`,

  lead: (subject, text) => ` ${subject}: ${text}`,
  level: 'level with expected progress',
  below: (size) => `${size} below expected progress`,
  above: (size) => `${size} above expected progress`,
  noReport: 'no progress reported yet',
  met: (figure) => `met, latest figure ${figure}`,
  overdue: (days, figure) => `${days === '' ? '' : `${days}, `}last reported figure ${figure}`,
  reported: (age) => `last reported ${age}`,
  silent: (age, figure) => `last reported ${age} at ${figure}`,
  latest: (figure) => `latest figure ${figure}`,

  andMore: (last, _total, rest) => `${last} and ${n(rest)} more`,
  year: (year) => year,
  years: (from, to) => `${from} to ${to}`,
  quoted: (text) => `“${text}”`,
  picked: (count) => `${n(count)} hand-picked`,
}
