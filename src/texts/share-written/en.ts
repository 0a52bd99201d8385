import type { shareWrittenZh } from './zh.ts'

/** The words for handing on what the build wrote for readers without the program, in English. */
export const shareWrittenEn: typeof shareWrittenZh = {
  page: 'Copy link to a plain page',
  pageHint: (edition) => `Anyone can open it: it runs no program, and prints. It shows the edition of ${edition}.`,
  openPage: 'Open this page',
  follow: 'Follow changes and deadlines',
  followHint: (name) =>
    `Add an address to a feed reader or a calendar: what changes in “${name}” appears there by itself.`,
  feed: 'Copy feed address (Atom)',
  calendar: 'Copy calendar address (ics)',
}
