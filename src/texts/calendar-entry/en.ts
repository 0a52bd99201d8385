import { formatCount } from '#src/numbers/number.ts'
import type { calendarEntryZh } from './zh.ts'

const n = (count: number): string => formatCount(count, 'en')

/** What a calendar file says, in English. */
export const calendarEntryEn: typeof calendarEntryZh = {
  name: (ledger) => `Deadlines · ${ledger}`,
  fictional: (summary) => `[Fictional] ${summary}`,
  places: (first, more) => (more > 0 ? `${first} and ${n(more)} more` : first),
  summary: (places, title) => `${places}: ${title}`,
  stepSummary: (places, step) => `${places}: step “${step}”`,
  settled: (summary, state) => `${summary} (${state})`,
  reached: 'reached',

  line: (label, text) => `${label}: ${text}`,
  commitment: 'Commitment',
  target: 'Target',
  due: 'Deadline',
  rangeDue: (range, last) => `${range} (a range: entered on its last day, ${last})`,
  latest: 'Latest figure',
  dated: (text, date) => `${text} (${date})`,
  noReport: 'no report found',
  verdict: 'Verdict',
  asOf: 'As of',
  ruleOf: (date, rule) => `${date}, rule: ${rule}`,
  lead: 'Responsible unit',
  ledger: 'Ledger',
  edition: (ledger, date) => `${ledger}, edition ${date}`,
  source: 'Source',
  joint: ', ',
  paragraph: (section, paragraph) => `${section}, paragraph ${n(paragraph)}`,
  asWritten: (figure) => `as written: “${figure}”`,
  online: 'See it online',
}
