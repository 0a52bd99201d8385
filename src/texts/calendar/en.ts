import { formatCount } from '#src/numbers/number.ts'
import type { calendarZh } from './zh.ts'

const n = (count: number): string => formatCount(count, 'en')

const items = (count: number) => `${n(count)} ${count === 1 ? 'commitment' : 'commitments'}`

/** What the page says of saving a calendar, in English. */
export const calendarEn: typeof calendarZh = {
  save: 'Calendar .ics',
  saved: (dated, undated) =>
    `Saved the deadlines of ${items(dated)}.${undated > 0 ? ` Left out: ${items(undated)} without a deadline.` : ''}`,
  noneDated: 'None of the selected commitments has a deadline, so there is no day to put into a calendar.',
}
