import { formatCount } from '#src/numbers/number.ts'
import type { pagesZh } from './zh.ts'

const items = (count: number): string => `${formatCount(count, 'en')} commitment${count === 1 ? '' : 's'}`

/** The pages that the build writes for readers without the program, in English. */
export const pagesEn: typeof pagesZh = {
  thisLanguage: 'English',
  languages: 'Other languages',
  standsAt: (day) =>
    `This page was written for the edition of ${day}; it is judged as of that day, and what came later is not on it.`,
  asOf: (day) => `Judged as of ${day}`,
  open: 'Open in the ledger',
  counted: items,
  listTitle: (name, count) => `${name}: ${items(count)}`,
  listDescription: (name, ledger, count, day) =>
    `${items(count)} of ${name} in “${ledger}”: target, deadline, latest report and verdict, as of ${day}.`,
  by: { region: 'By region', sector: 'By sector', unit: 'By responsible unit' },
  all: 'All commitments',
  due: (day) => `Deadline: ${day}`,
  target: (figure) => `Target: ${figure}`,
  latest: (figure) => `Latest figure: ${figure}`,
  followTitle: { feed: (name) => `${name}: changes`, calendar: (name) => `${name}: deadlines` },
  feedEntry: (what, title) => `${what} · ${title}`,
  cardFoot: (day) => `Edition of ${day}`,
  follow: { feed: 'Follow the changes (Atom)', calendar: 'Subscribe to the deadlines (ics)' },
}
