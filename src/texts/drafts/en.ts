import type { draftsZh } from './zh.ts'

/** What readers are told of drafts and own ledgers, in English. */
export const draftsEn: typeof draftsZh = {
  correct: 'Correct at the desk',
  onSlide: 'With unpublished drafts',
  linkWithoutDrafts: 'The link opens the published ledger, without the drafts of this browser.',
  linkNeedsFile:
    'This ledger is kept in this browser only. Whoever gets the link needs the file, and opens it at the desk first.',
  notHere: (id) =>
    `There is no ledger ${id} here. If somebody opened it from a file, ask them for the file and open it at the desk.`,
}
