import { capitalised } from '#src/lib/capitalised.ts'
import { formatPlural } from '#src/numbers/number.ts'
import type { questionZh } from './zh.ts'

const age = (months: number): string => formatPlural(months, 'month', 'months')
const missedText = (missed: number): string =>
  missed === 0 ? '' : ` (${formatPlural(missed, 'report', 'reports')} missed)`

/** A question to a responsible unit, in English. */
export const questionEn: typeof questionZh = {
  neverReported: (announced, months) =>
    `nothing has been reported since it was announced on ${announced}${months === 0 ? '' : `, ${age(months)} ago`}`,
  lastReport: (day, months, missed) => `the last report is of ${day}, ${age(months)} old${missedText(missed)}`,
  lastFigure: (day, figure, months, missed) =>
    `the figure as of ${day} is ${figure}, ${age(months)} old${missedText(missed)}`,
  deadline: (due, left, isPast) => `it ${isPast ? 'was' : 'is'} due ${due}, ${left}`,
  deadlinePast: (due) => `it was due ${due}`,
  open: { number: 'no figure to check', deadline: 'no deadline' },
  pleaseState: (open) => `${open.join(' and ')} is given, please state ${open.length > 1 ? 'both' : 'one'}`,
  before: (unit) => `${unit}: please report on “`,
  after: (clauses) => `”. ${capitalised(clauses.join('; '))}.`,
}
