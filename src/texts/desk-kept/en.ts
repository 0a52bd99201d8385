import { formatPlural } from '#src/numbers/number.ts'
import type { deskKeptZh } from './zh.ts'

const drafts = (count: number): string => formatPlural(count, 'draft', 'drafts')

/** What the desk says of drafts and own ledgers kept in this browser, in English. */
export const deskKeptEn: typeof deskKeptZh = {
  notice: (count) => `Includes ${drafts(count)} kept in this browser: not published, and seen here only.`,
  inConflict: (count) => `${drafts(count)} clashing with a new edition or another change: to be decided.`,
  faulty: (count) => `${drafts(count)} with faults, left out.`,
  toDesk: 'Open the desk',
  noticeName: 'Drafts',

  onPage:
    'This browser keeps no data for this page: private browsing, site data switched off, or no room left. You can work as usual, but drafts, own ledgers and what you type last only until the page is closed or reloaded. Before that, download the drafts as a file.',

  faults: {
    blocked:
      'The browser does not let this page keep data, and the change was not kept. Allow this site to keep data, then reload the page.',
    full: 'There is no room left in this browser, and the change was not kept. Remove own ledgers that you no longer need, or clear other browser data, and try again.',
    newer: 'This page is newer in another tab and can keep nothing here any more. Reload this page.',
    failed:
      'The change could not be kept in this browser. Try again; if that fails, download the drafts and reload the page.',
  },
  conflicts: {
    fields: 'The draft and the present state change the same thing in different ways.',
    exists: 'The draft adds an id that is there already, with other content.',
    gone: 'The draft changes a record that has been removed.',
    changed: 'The draft removes a record that has been changed.',
  },
  base: 'Before',
  theirs: 'Now',
  mine: 'Draft',
  takeMine: 'Take the draft',
  takeTheirs: 'Take what is there',
  keepBoth: 'Keep both, the draft under another id',
  otherTab: 'Another tab has just changed the same thing, and your change is not kept yet. Choose which one to take.',

  kept: (title) => `“${title}” is open and kept in this browser.`,
  renamed: (given, id) => `The id ${given} belongs to a ledger published here; this one goes by ${id}.`,
  replaced: (title) => `The new file has taken the place of “${title}” in this browser.`,
  removed: (title) => `“${title}” was removed; your file is untouched.`,
  restore: 'Bring back',

  published: (file, edition) =>
    `The new edition ${file} (${edition}) is ready. Put it in the place of that file on the site to publish it.`,
  postponed: (old, edition) =>
    `Editions are told apart by date, and there is one of ${old}: the new one is dated the day after, ${edition}.`,
}
