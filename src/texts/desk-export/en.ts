import type { deskOutZh } from './zh.ts'

/** What the export screen says, in English. */
export const deskOutEn: typeof deskOutZh = {
  scopeName: 'What to take',
  scope: { selection: 'The present selection', all: 'The whole ledger' },
  notNarrowed: 'No filter is set: the same as the whole ledger.',
  count: (count) => (count === '1' ? '1 commitment' : `${count} commitments`),

  dataName: 'From which data',
  data: { drafted: 'With the drafts of this browser', published: 'The published ledger' },
  drafts: (count) => (count === '1' ? '1 draft, not published yet' : `${count} drafts, not published yet`),
  edition: (date) => `Edition of ${date}`,

  formatName: 'As what',
  format: { xlsx: 'Excel workbook', csv: 'CSV table', json: 'JSON ledger' },
  formatHint: {
    xlsx: 'Fixed header, numbers and dates that calculate and sort, dropdowns for fixed choices, and a read-me sheet.',
    csv: 'One table that opens right in Excel and WPS, and goes into other systems easily.',
    json: 'Every record in full: ready for a website, or to be opened under Own ledgers.',
  },

  fileName: 'The file to be made',
  rows: { file: 'File name', count: 'Items', data: 'Data', judged: 'Judged', holds: 'Content' },
  judged: (date, rule) => `As of ${date}, by “${rule}”`,
  holds: {
    selection: {
      xlsx: 'Two sheets: Ledger and Read me. Edit it and bring it back: rows are matched to this ledger by id.',
      csv: 'One row a commitment, with the columns of the Ledger sheet in Excel.',
      json: 'The selected commitments with all their reports, related facts and cited sources, as a ledger of its own; no other commitments.',
    },
    all: {
      xlsx: 'Ledger, Read me, and a sheet for each kind of record. Edit it and bring the whole ledger back without losing a field.',
      csv: 'One row a commitment, with the columns of the Ledger sheet in Excel. For the records in full take Excel or JSON.',
      json: 'All records of the ledger, also those announced or published after the as-of day.',
    },
  },

  save: (count) => (count === '1' ? 'Export 1 item' : `Export ${count} items`),
  cancel: 'Cancel',
  progress: 'Progress of the export',
  gathering: 'Gathering the rows…',
  writing: 'Writing the file…',
  done: (count, file) => (count === '1' ? `1 item exported: ${file}` : `${count} items exported: ${file}`),
  cancelled: 'Cancelled; no file was made.',
  failed: 'The file could not be made. Try again; if it fails again, take another format or a smaller selection.',
  empty: 'No commitment passes the filters. Loosen them, or take the whole ledger.',
  part: (title) => `${title} (selection)`,
  withDrafts: (count) =>
    count === '1'
      ? 'With 1 draft of this browser, not published yet.'
      : `With ${count} drafts of this browser, not published yet.`,
}
