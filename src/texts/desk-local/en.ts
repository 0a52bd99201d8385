import type { deskOwnZh } from './zh.ts'

/** The words of the own ledgers' list, in English. */
export const deskOwnEn: typeof deskOwnZh = {
  title: 'Own ledgers',
  none: 'None yet. A ledger JSON that you open, or a table that you bring in and open as a ledger of its own, is listed here.',
  kept: 'Kept in this browser only. Clearing browsing data removes them, so keep a copy elsewhere.',
  edition: (date, size) => `Edition ${date} · ${size}`,
  fictional: 'Fictional',
  isOpen: 'Open now',
  open: (title) => `Open “${title}”`,
  download: 'Download',
  downloadOf: (title) => `Download “${title}”`,
  remove: 'Remove',
  removeOf: (title) => `Remove “${title}”`,
  gone: 'This file is no longer in the browser. Open it again from where you keep it.',
  working: 'Opening',
  malformed: (file, count) => `“${file}” has faults (${count}) and was not opened:`,
  addTitle: 'Open a file',
  atDesk: 'Open a file at the desk',
  addHint:
    'A ledger JSON opens at once; a table is looked at under Bring in first, and opened as a ledger of its own there.',
}
