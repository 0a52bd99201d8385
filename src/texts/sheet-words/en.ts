import { formatCount } from '#src/numbers/number.ts'
import type { sheetWordsZh } from './zh.ts'

const n = (count: number): string => formatCount(count, 'en')

/** The words of an exported workbook, in English. */
export const sheetWordsEn: typeof sheetWordsZh = {
  ledger: 'Ledger',
  readMe: 'Read me',
  formerly: (title: string) => `Formerly “${title}”.`,
  asExported: 'As exported',
  fictional: ' (fictional)',
  item: 'Item',
  content: 'Content',
  title: 'Ledger',
  fictionalNote: 'This ledger is fictional and for demonstration only: every number, place and body in it is invented.',
  scope: 'What is shown',
  count: 'Number of items',
  counted: (shown, all) => (shown === all ? `all ${n(all)}` : `${n(shown)} of ${n(all)}`),
  asOf: 'As of',
  edition: 'Edition',
  rule: 'Rule',
  sources: 'Sources',
  link: 'Link',
  howTo: 'To edit and bring back',
  steps: [
    'Edit the Ledger sheet, or the detailed sheets after it; save as .xlsx and drop the file on the page. What would change is shown before anything is taken.',
    'Values are in the base unit of the Unit column (yuan, square metres, racks, persons), never in thousands or millions; a deadline is 2026, 2026-06, 2026-12-31 or 2029/2031.',
    'A new latest figure or date adds a report; with the date unchanged it corrects the report of that date. No report is ever overwritten.',
    'Where the Ledger sheet and a detailed sheet were changed differently, the Ledger sheet counts, and each case is named.',
    'Status, % of target, progress from baseline and gap are computed; changing them does nothing. Rows are matched by the Id in the last column: leave it, and leave it empty in a new row.',
    'Deleting a row of the Ledger sheet deletes no commitment; to do that, delete it in the Commitments sheet.',
    'The hidden sheet As exported holds what was exported, so that changes can be told; leave it as it is.',
  ],
  columns: 'What the columns mean',
  noRecords:
    'This file holds the Ledger sheet alone; when it comes back, rows are matched by id with the ledger open on the page.',
}
