import type { deskInZh } from './zh.ts'

/** The words of bringing a file in, in English. */
export const deskInEn: typeof deskInZh = {
  drop: {
    title: 'Drop a ledger file here',
    choose: 'Choose a file',
    chooseSeveral: 'Choose files',
    kinds:
      'Excel (.xlsx, .xls), .ods, tables in Word (.docx), CSV and ledger JSON, up to 50 MB. Headings may stay as they are: merged cells, columns in 万元 and “by year end” are understood.',
    several: 'One file at a time, please.',
  },
  steps: { file: 'Open the file', rows: 'Read the rows', check: 'Check them', compare: 'Compare with the ledger' },
  reading: (file) => `Reading “${file}”`,
  rereading: 'Reading again as you have set it',
  cancel: 'Stop',

  refused: (file) => `“${file}” was not read`,
  refusals: {
    unreadable:
      'This file cannot be opened: it may be a folder, have been moved or deleted, or be in use by another program.',
    program: 'The program failed while reading, and nothing was changed. Save the file as .xlsx or CSV and try again.',
    article:
      'This is an article, not a ledger. Open it, or paste its text, under From an article, and pick out its commitments there. If it is a table after all, save it as .xlsx or CSV.',
    ledger: (count) => `Faults in this ledger file: ${count}. It was not read.`,
  },
  moreFaults: (count) => `And ${count} more.`,
  toArticle: 'Go to From an article',

  natures: {
    ledger: (items) => `This is a ledger (JSON) with ${items}.`,
    workbook: (items) => `This is a workbook exported from here, with every record: ${items}.`,
    table: (rows) => `This is a table; rows that hold a task: ${rows}.`,
    unknown: 'This is a table whose headings were not found yet.',
  },
  isOther: (title, open) =>
    `This is another ledger, “${title}”, not “${open}”, which is open. To keep them apart, choose Open as a ledger of its own.`,
  giveUp: 'Give up this file',

  mapping: {
    title: 'How this table is read',
    summary: (known, all, rows) => `${known} of ${all} columns are read; headings in row ${rows}`,
    noHeader:
      'No headings were found. Say in which sheet and rows they stand; the columns are then recognised, and each can still be changed.',
    sheet: 'Sheet',
    firstRow: 'First heading row',
    lastRow: 'Last heading row',
    wrongRows: (last) => `Whole numbers from 1 to ${last}; the last not before the first.`,
    announced: 'Announced',
    announcedHint: 'For new commitments whose rows do not say.',
    figureDate: 'Figure as of',
    figureDateHint: 'For progress without a date; left empty, that is not taken.',
    caption: 'What each column is',
    letter: 'Column',
    heading: 'Heading',
    samples: 'First values',
    readAs: 'Read as',
    unit: 'Unit',
    notRead: 'Not read',
    noHeading: '(no heading)',
    readAsOf: (letter) => `Column ${letter} is`,
    unitOf: (letter) => `Unit of column ${letter}`,
    apply: 'Read it so',
    asFound: 'Recognise again',
  },

  figures: {
    title: 'Figures as read',
    heading: (count) => `Figures as read, to compare with the table: ${count}`,
    columns: { task: 'Commitment', target: 'Target', due: 'Deadline', latest: 'Latest figure' },
    isNew: 'new',
    noNumber: 'no number read',
    noLatest: 'no report read',
    asBefore: 'unchanged',
  },

  complaints: {
    title: 'Faults and remarks',
    none: 'Nothing was found wrong.',
    summary: (errors, notes) => `Not taken: ${errors}. Read, please check: ${notes}.`,
    levels: { error: 'Not taken', note: 'Please check' },
    subjects: {
      figures: 'Figures',
      dates: 'Dates',
      names: 'Names and choices',
      new: 'New names',
      rows: 'Rows',
      sheets: 'Sheets and columns',
      ledger: 'Rules of the ledger',
    },
    count: (name, count) => `${name} ${count}`,
    more: (count) => `Show ${count} more`,
    offending: (count) => `Rows in which something was not taken: ${count}. Download, mend and bring them in again:`,
    download: { xlsx: 'Download these rows (Excel)', csv: 'Download these rows (CSV)' },
    fileName: (file) => `${file}-rows-with-faults`,
  },

  preview: {
    title: 'What would change',
    nothing: 'The file says the same as the open ledger; nothing would change.',
    isVoid: 'Nothing usable was read; see above why.',
    counts: (changes) => `Changes: ${changes}`,
    counted: (flips) => `; verdicts that would be others: ${flips}.`,
    countedNone: '; no verdict would be another.',
    restated: 'Targets set anew',
    restatedFrom: (day: string) => `from ${day}`,
    flips: 'Other verdict',
    added: 'Added',
    changed: 'Changed',
    removed: 'Removed',
    remove: (count) => `Also remove from the ledger what is not in the file (records: ${count})`,
    before: 'Before',
    after: 'After',
    nothingThere: 'nothing',
    more: (count) => `Show ${count} more`,
    cut: (count) => `And ${count} more, to be seen one by one among the drafts once taken.`,
    moreFields: (count) => `and ${count} more`,
  },

  take: {
    title: 'What to do with it',
    drafts: (count) => `Take as drafts (changes: ${count})`,
    draftsHint: 'Undone in one step; nobody else sees them before you publish.',
    own: 'Open as a ledger of its own',
    ownHint: 'In this browser only, apart from the open one.',
    working: 'Saving',
    askedAlone: (count) =>
      `As a ledger of its own the table leaves ${count} further ${count === '1' ? 'question' : 'questions'} open, listed above. Answer first; pressed again, it opens all the same, without those cells.`,
    nothingAlone: 'Nothing in the file can stand as a ledger of its own.',
    again: 'Another tab has just changed the drafts, so the file was compared anew. Look once more, then take it.',
    malformed: (count) => `As a ledger of its own this has faults (${count}), so it was not opened:`,
  },

  taken: {
    drafts: (count, file) => `Taken from “${file}”: ${count} changes are now drafts in this browser.`,
    undo: 'Undo this import',
    undone: 'The import was undone; the drafts are as they were.',
    redo: 'Take it again',
    later: 'Drafts have changed since; to undo, step back among the drafts.',
    toDrafts: 'See the drafts',
    openOwn: 'Have a look',
    undoReplace: 'Put the former file back',
    backAgain: 'The former file is back.',
  },
}
