import { formatCount, formatPlural } from '#src/numbers/number.ts'
import type { deskSheetsZh } from './zh.ts'

const n = (count: number): string => formatCount(count, 'en')

/** The words of reporting sheets, in English. */
export const deskSheetsEn: typeof deskSheetsZh = {
  tab: 'Reporting sheet',
  heading: { target: 'As it stands', last: 'Last time', 'last-date': 'Last time on' },
  sheetTitle: (unit, ledger, day) => `Reporting sheet of ${unit}: ${ledger}, as of ${day}`,
  mark: (mark) => `Form: ${mark} (the sheet is matched by it; leave it as it is)`,
  fill: (unit, latest, date, progress) =>
    `Fill in the three yellow columns only: “${latest}”, “${date}” and “${progress}”. Numbers count in the unit of the column “${unit}”; write another unit out. Without a date the day above counts. No other column is taken back.`,
  fileName: (unit, day) => `Report-${unit}-${day}`,
  zipName: (day) => `Reports-${day}`,

  title: 'Reporting sheets',
  about:
    'An Excel sheet for each responsible unit, with the commitments that the grid below lists. What comes back is brought in together and becomes drafts.',
  sendAll: (count) => `Make ${formatPlural(count, 'reporting sheet', 'reporting sheets')} (.zip)`,
  sendOne: (unit) => `Make a reporting sheet (${unit}, .xlsx)`,
  noneToSend: 'Nothing is due: there is nothing to send out.',
  noDay: 'Fill in “Figures as of” above first, no later than today.',
  sending: 'Making the sheets',
  sent: (count, file) => `${formatPlural(count, 'reporting sheet', 'reporting sheets')} saved: ${file}`,
  sendFailed: 'The sheets could not be made. Try once more.',
  take: 'Take reporting sheets back',
  takeHint: 'Choose or drop all that came back at once: Excel (.xlsx, .xls), .ods and CSV.',
  reading: (done, all) => `Reading ${n(done + 1)} of ${n(all)}`,
  dayOf: (day) => `Reporting sheets as of ${day}.`,
  filed: 'Have filed',
  filedLine: (unit, filled, rows) => `${unit}: ${n(filled)} of ${formatPlural(rows, 'row', 'rows')} filled`,
  filedRefused: (count) => `, ${n(count)} not taken`,
  noneFiled: 'No unit has filed yet.',
  missing: 'Have not filed',
  missingLine: (unit, rows) => `${unit}: ${formatPlural(rows, 'row', 'rows')} due`,
  missingEmpty: (unit, rows) => `${unit}: came back empty, ${formatPlural(rows, 'row', 'rows')} due`,
  noneMissing: 'Every unit that owes a figure of this day has filed.',
  refused: 'Cells that were not taken',
  refusedLine: (file, row, title, why) => `${file}, row ${n(row)}${title === '' ? '' : ` “${title}”`}: ${why}`,
  troubles: 'Files that were not taken',
  troubleLine: (file, why) => `${file}: ${why}`,
  summary: ({ reports, known, refused }) =>
    `${n(reports)} to save${known > 0 ? `; ${n(known)} as the ledger has it` : ''}${refused > 0 ? `; ${n(refused)} not taken` : ''}.`,
  drop: 'Do not save these',
  putAway: 'Put the result away',
  trouble: {
    'no-form': 'no reporting sheet: the line that begins with “Form” or the headings are missing',
    'other-ledger': (found) => `a reporting sheet of another ledger (${found})`,
    'unknown-unit': (found) => `the ledger has no unit with the id ${found}`,
    twice: (other) => `the same unit filed twice, and not the same: ${other}. Keep one of them and take that`,
    'same-again': (other) => `the same as ${other}: taken once`,
    'other-day': (found) => `a reporting sheet as of ${found}, unlike the others: take it by itself`,
    unreadable: 'this file cannot be read',
  },
  fault: {
    'no-id': 'this row has no id and matches nothing. Bring in what is new as a table',
    'unknown-id': (found) => `the ledger has no id ${found}`,
    'title-differs': (found, title) => `${found} is “${title}”: the title is another, a row may have slipped`,
    closed: 'this commitment is closed and takes no more reports',
    'twice-in-form': (row) => `two rows of one id are filled (row ${row})`,
    'in-two-forms': (file) => `another reporting sheet has something else for it: ${file}`,
    merged: 'cells are merged over several rows: it is not clear which one the figure is of',
    hidden: 'this row or column is hidden in the sheet, and was not taken',
    struck: 'something is struck through: it is not clear what counts',
    'unit-unclear': (found) =>
      found === ''
        ? 'the cell of the unit is empty: put back what the sheet had'
        : `“${found}” is not the unit of this commitment: put back what the sheet had`,
  },
}
