import { formatCount, formatPlural } from '#src/numbers/number.ts'
import type { sheetFaultZh } from './zh.ts'

const n = (count: number): string => formatCount(count, 'en')
const megabytes = (bytes: number | null) => `${Math.round((bytes ?? 0) / 1024 / 1024)} MB`
const quoted = (text: string) => (text === '' ? '' : `“${text}”`)

/** What is wrong with a workbook or a table file, in English. */
export const sheetFaultEn: typeof sheetFaultZh = {
  files: {
    'too-big': ({ found, limit }) =>
      `The file is ${megabytes(found)}; the limit is ${megabytes(limit)}. Remove sheets or pictures that are not needed, or split it.`,
    'empty-file': () => 'The file is empty. Export or download it again.',
    'old-workbook': () =>
      'This is an old format (.xls of before Excel 97, or .doc). Save it as .xlsx or .docx in Excel or WPS, then open that.',
    encrypted: () =>
      'The file has a password and cannot be read. Remove the password in Excel or WPS, save, and open it again.',
    'binary-workbook': () => 'This is a binary workbook (.xlsb). Save it as .xlsx, then open that.',
    'no-table': () => 'There is no table in the document. Put what shall be read into one, or save it as .xlsx.',
    'web-page': () =>
      'This is a web page, not a workbook; some systems export web pages as “.xls”. Open it in Excel or WPS and save it as .xlsx.',
    'not-a-table': () =>
      'This kind of file is not known. Files that can be read are .xlsx, .xls, .ods, .docx, .csv and ledger .json.',
    bomb: ({ limit }) =>
      `Unpacked, the file is larger than ${megabytes(limit)} or oddly compressed, so it was not opened. Save a copy that holds the data alone.`,
    damaged: () =>
      'The file is damaged, or its content is not what it says, so it was not opened. Export it again, or repair it in Excel or WPS and save it.',
    'too-many-rows': ({ found, limit }) =>
      `A sheet has ${n(found ?? 0)} rows; the limit is ${n(limit ?? 0)}. Delete rows that are not needed, or split the file.`,
    'too-many-columns': ({ found, limit }) =>
      `A sheet has ${n(found ?? 0)} columns; the limit is ${n(limit ?? 0)}. Delete columns that are not needed.`,
    'unknown-encoding': () => 'The text encoding is not known. Save the file as UTF-8 CSV, or as .xlsx.',
    'too-many-entries': ({ found }) =>
      `The file has ${n(found ?? 0)} parts, oddly many, so it was not opened. Save a copy that holds the data alone.`,
    'quote-open': ({ found }) =>
      `A quotation mark on line ${found ?? 0} has no partner, and from there on the cells cannot be told apart, so the file was not read. Add or remove the mark; inside a cell it is written twice.`,
  },
  notices: {
    'macros-ignored': () => 'The file has macros: only the values of its cells were read, and no macro was run.',
    'ragged-rows': (detail) => `${detail} rows have more or fewer cells than the headings; they were read as they are.`,
    'encoding-guessed': (detail) => `The text was read as ${detail}.`,
  },
  complaints: {
    'no-header': ({ reader }) =>
      `No headings were found. Make sure that one row has headings such as Commitment (or Task), Lead and Deadline${reader === 'line' ? '' : ', or name the row yourself'}.`,
    'no-title': () => 'No commitment is named, so the row was not taken. Fill it in.',
    'duplicate-id': ({ found, expected }) =>
      `${found} stands in row ${expected} already, so this row was not taken. Join or delete one of them.`,
    'not-answered': ({ found }) =>
      `${found === '' ? 'This' : quoted(found)} hangs on a question that has no answer and was not taken. Choose an answer to the question about this table.`,
    'figure-unclear': ({ found }) =>
      `${quoted(found)} gives no single number, so it was not taken. Write a number, such as 3500 or 30万.`,
    'figure-merged': ({ found }) =>
      `${quoted(found)} stands in one cell that is merged over several tasks. Nobody knows how much is whose, so it was not taken. Unmerge it and fill in each row.`,
    'figure-several': ({ found }) =>
      `${quoted(found)} holds more than one number, so none was taken. Leave only one; several targets need a row each.`,
    'figure-is-range': ({ found }) =>
      `${quoted(found)} is a range, so it was not taken. Only a target may be one; write one number here.`,
    'figure-scaled': ({ found }) =>
      `${quoted(found)} is shown smaller by its format, and the unit of its column is not of that size: it was not taken. Use the general format, or write the unit in the heading.`,
    'unit-differs': ({ found, expected }) =>
      `${quoted(found)} is not in the unit of this commitment, ${quoted(expected)}, so it was not taken. Convert or correct it.`,
    'unit-missing': ({ found }) =>
      `${quoted(found)} has no unit, so it was not taken. Put the unit after the number, in the heading, or in the Unit column.`,
    'figure-not-taken': ({ found, expected }) =>
      `${quoted(found)} does not give what was done in ${quoted(expected)}, so no figure was taken. Fill in the latest figure.`,
    'deadline-unclear': ({ found }) =>
      `${quoted(found)} gives no deadline, so it was not taken. Write 2026, 2026-06 or 2026-12-31.`,
    'date-unclear': ({ found }) => `${quoted(found)} gives no date, so it was not taken. Write 2026-06-30.`,
    'figure-without-date': () =>
      'There is progress, but no day that it describes, so it was not taken. Fill in Figure as of.',
    'figure-without-target': ({ found }) =>
      `This commitment has no number to reach, so ${quoted(found)} was not taken. Add a target and its unit first.`,
    'date-in-future': ({ found, expected }) =>
      `${quoted(found)} is after today (${expected}), so the progress was not taken. Correct it.`,
    'choice-unknown': ({ found }) =>
      `${quoted(found)} is none of the words to choose from, so it was not taken. Choose from the list.`,
    'id-malformed': ({ found }) =>
      `${quoted(found)} cannot be an id, so it was not taken. Use small letters, digits and hyphens.`,
    'missing-sheet': ({ expected }) =>
      `The sheet “${expected}” is missing, and what it held was not read. Restore it from the original file.`,
    'missing-column': ({ expected }) =>
      `The column “${expected}” is missing, and what it held was not read. Restore it from the original file.`,
    'missing-parent': ({ found }) =>
      `${quoted(found)} is not in the sheet that this row belongs to, so the row was not taken. Correct the id.`,
    'cell-error': ({ found }) => `The formula failed: ${found}. Correct it and import again.`,
    'formula-no-result': () =>
      'The formula has no result, so it was not taken. Open the file in Excel or WPS, save it once, and import it again.',
    'no-such-id': ({ found }) =>
      `No commitment has the id ${quoted(found)}, so the row was not taken. Correct it; for a new commitment leave the id empty.`,
    'ambiguous-name': ({ found, expected }) =>
      `${quoted(found)} may be ${expected}, so it was not taken. Write the full name or the id.`,
    'ambiguous-title': ({ found, expected }) =>
      `${quoted(found)} cannot be told from other commitments (${expected}), so the row was not taken. Fill in the id.`,
    'duplicate-differs': ({ found, expected }) =>
      `Same title, region and metric as row ${expected}, yet not the same content (here ${quoted(found) || 'nothing'}), so the row was not taken. Join the two; if they are two matters, give them different titles or metrics.`,
    'direction-unclear': ({ found }) =>
      `The target is a fall and ${quoted(found)} does not say whether it rose or fell, so it was not taken. Write “下降2.5%” or −2.5.`,
    'required-empty': () => 'This cell may not be empty; what stood there before is kept.',
    'restated-after-due': ({ found, expected }) =>
      `The new deadline ${quoted(found)} is not after the day the target was restated (${expected}), so it was not taken. If the old deadline was a mistake, answer so in this table's questions.`,
    'not-editable': ({ found }) =>
      `${quoted(found)} has no effect here; what stood there before is kept. Change it in its detailed sheet; computed columns cannot be changed.`,
    'number-unread': ({ heading, found, reader }) =>
      `The column ${quoted(heading)} holds numbers (such as ${found}), and nothing says which; it was not read, so this number is missing. ${reader === 'line' ? 'Rename its heading in the table, as Target, Latest figure or the like' : 'Choose whether it is the target, the latest figure or something else'}.`,
    'another-table': ({ found }) =>
      `Other headings begin here (${found}) that do not fit the columns above; the rows from here on were not read. Put them in a sheet of their own.`,
    'crossed-table': ({ found }) =>
      `This table has a column for each place (${found} and others) and was not read. Give each indicator of each place a row with one number.`,
    'parts-missing': ({ found }) =>
      `The numbers by quarter or month are not complete (${found}), so there is no target for the year. Fill them in, or give the year’s number.`,
    'stage-contradicted': ({ found, expected }) =>
      `${quoted(found)} and the progress ${quoted(expected)} contradict each other, so the stage was not taken. Correct one of them.`,
    'parts-summed': ({ found }) =>
      `There is no column for the target of the year; ${found} were added up to it. Check it.`,
    'target-in-words': ({ found }) =>
      `The target ${quoted(found)} is words without a number; the row was taken as a task.`,
    'aim-without-number': ({ found }) =>
      `The target also says ${quoted(found)}, which has no number and was not entered. To follow it, give it a row of its own.`,
    'important-column': ({ heading, reader }) =>
      `The column ${quoted(heading)} was not read. It looks like a target, progress or a deadline; if it is of use, ${reader === 'line' ? 'rename its heading in the table, as Target, Progress or Deadline' : 'choose what it is'}.`,
    'figures-in-text': ({ found }) =>
      `The progress names several numbers (${found}) and not which of them holds now, so none was taken. Fill in the latest figure.`,
    'finish-unclear': ({ found }) =>
      `${quoted(found)} may or may not mean that the whole task is done, so it was not counted as completed. If it is, write Completed under Stage.`,
    'target-restated': ({ found, expected }) =>
      `A published target changed: ${found}. The old target stays; the new one holds from ${expected}. If the old one was only a mistake, answer so in this table's questions.`,
    'same-by-metric': ({ found, expected }) =>
      `${quoted(found)} was matched by its metric to “${expected}” of the ledger, which has another title. If it is another task, correct its metric.`,
    'both-changed': ({ found, expected }) =>
      `Changed here to ${quoted(found)} and in a detailed sheet to ${quoted(expected)}; what stands here counts.`,
    'row-missing': ({ found, expected }) =>
      `The row of “${expected}” (${found}) is missing; nothing was deleted for that. To delete it, delete it in the Commitments sheet.`,
    'new-region': ({ found, expected }) =>
      `The ledger has no region ${quoted(found)}; it would be added with the makeshift code ${expected}. Check it.`,
    'new-sector': ({ found, expected }) =>
      `The ledger has no sector ${quoted(found)}; it would be added as ${expected}. Check it.`,
    'new-organisation': ({ found, expected }) =>
      `The ledger has no organisation ${quoted(found)}; it would be added as ${expected}. Check its name and kind.`,
    'new-unit': ({ found, expected }) =>
      `The ledger has no unit ${quoted(found)}; it would be added as ${expected}. Check it.`,
    'assumed-date': ({ expected }) => `No date is given; ${expected} was taken. Check it.`,
    'assumed-lead': ({ expected }) => `No lead is given; it is entered as “${expected}”. Fill it in.`,
    'assumed-region': ({ expected }) => `No region could be used; it is entered as ${expected}. Check it.`,
    'assumed-sector': ({ expected }) => `No sector is given; it is entered as “${expected}”. Fill it in.`,
    'assumed-year': ({ found, expected }) => `${quoted(found)} names no year; ${expected} was taken. Check it.`,
    'due-of-heading': ({ found, expected }) =>
      `Taken as due in ${expected}, which ${found === '' ? 'the title of the table' : `the heading ${quoted(found)}`} names. Check it.`,
    'assumed-unit': ({ found, expected }) => `${quoted(found)} may be ${expected}; the first was taken. Check it.`,
    'several-leads': ({ found, expected }) =>
      `${quoted(found)} names several bodies and does not say who leads; the first was taken (${expected}), and the others as supporting. Check it.`,
    'figure-from-text': ({ found, expected }) => `${quoted(found)} was read from the words, as ${expected}. Check it.`,
    'unit-converted': ({ found, expected }) =>
      `${quoted(found)} was converted into the unit of this commitment, as ${expected}. Check it.`,
    'figure-rounded': ({ found }) =>
      `${quoted(found)} has more digits than can be kept, so its last ones were rounded. Check it.`,
    'figure-remark': ({ found, expected }) =>
      `${quoted(expected)} in ${quoted(found)} was taken for a remark, not a number. Check it.`,
    'figure-short': ({ found, expected }) =>
      `${quoted(found)} is how a spreadsheet shortens a number: ${expected} was taken, and any further digits are not in the file. Check it.`,
    'number-in-name': ({ found }) =>
      `${quoted(found)} in the name was not taken for a target; the row is kept as a task. To judge it by the number, add a Target column.`,
    'aims-parted': ({ found, expected }) =>
      `${quoted(found)} has several targets and was made several items: ${expected}. Check them.`,
    'size-in-target': ({ found }) =>
      `The number in ${quoted(found)} says how big the work is and was not taken for a target; it is entered as a task. Check it.`,
    'no-deadline-said': ({ found }) => `${quoted(found)} counts as no deadline.`,
    'duplicate-row': ({ expected }) => `The same as row ${expected}; taken once.`,
    'assumed-announced': ({ found, expected, reader }) =>
      `${found} rows do not say when they were announced; ${expected} was taken for all. To change it, ${reader === 'line' ? 'add --announced with the day' : 'fill in Announced under “How this table is read”'}.`,
    'assumed-announced-earlier': ({ expected }) =>
      `The day of announcement is not given and the deadline has long passed; it counts as announced on ${expected}. Check it.`,
    'assumed-direction': ({ found, expected }) =>
      `The name speaks of a reduction or a limit; ${quoted(found)} was read as the size of the reduction, at least ${expected}. If it is the level to reach, write “降至…” or “不超过…”.`,
    'fall-as-negative': ({ found, expected }) =>
      `${quoted(found)} was taken as a change of ${expected}, met by that or less. Check it.`,
    'figure-negative': ({ found }) => `${quoted(found)} is negative and was taken as it stands. Check it.`,
    'completion-differs': ({ found, expected }) =>
      `The table says ${found} complete, but the figure divided by the target is ${expected}; the figure counts. Check it.`,
    'completion-unused': ({ found }) =>
      `Only ${found} of target is given, without a figure. It is computed by the rule, so this was not used. Fill in the figure.`,
    'column-for-reading': ({ heading }) => `The column “${heading}” follows from the rule and was not read.`,
    'no-dates': ({ found, expected }) =>
      `The table has no column for the day of its figures; the progress of ${found} rows counts as of ${expected}. Check it.`,
    'no-deadlines': ({ found }) =>
      `${found} commitments have a target and no deadline; they are entered without one, and not judged. Fill it in.`,
    'on-the-way': ({ heading }) =>
      `The column “${heading}” was read as what shall be reached on the way: numbers that lead to the target as its path, words as steps of a task without a number; the rest was not read. Check it.`,
    'no-regions': ({ found, expected }) =>
      `The table has no Region column; all ${found} new commitments are entered as “${expected}”. Check it.`,
    'no-leads': ({ found, expected }) =>
      `The table has no Lead column; all ${found} new commitments are entered as “${expected}”. Fill it in.`,
    'no-sectors': ({ found, expected }) =>
      `The table has no Sector column; all ${found} new commitments are entered as “${expected}”. Fill it in.`,
    'matrix-listed': ({ found }) =>
      `This table gives its numbers by place: each indicator of each place was read as an item of its own, ${found} in all.`,
    'total-row': ({ found }) => `A row of totals was not read: ${found}`,
    'note-row': ({ found }) => `A note beside the table was not read: ${found}`,
    'section-row': ({ found }) => `A heading between the rows was not read: ${found}`,
    'repeated-header': () => 'The headings are repeated here; passed over.',
    'unknown-column': ({ heading, reader }) =>
      `${heading === '' ? 'A column without heading' : `The column “${heading}”`} was not read. If it matters, ${reader === 'line' ? 'rename its heading in the table as the ledger calls it' : 'say which column it is'}.`,
    'hidden-sheet': ({ found }) => `The hidden sheet “${found}” was not read. To read it, show it in the file.`,
    'hidden-rows': ({ found, expected }) => `Hidden rows were not read (${found}): ${expected}.`,
    'hidden-columns': ({ found, expected }) => `Hidden columns were not read (${found}): ${expected}.`,
    'struck-through': ({ found, expected }) =>
      `${quoted(found)} is struck through and was not taken${expected === '' ? '' : `, only ${quoted(expected)}`}.`,
    'extra-sheet': ({ found }) => `The sheet “${found}” was not read.`,
  },
  someRows: (rows, more) => `${rows.join(', ')}${more ? ', …' : ''}`,
  places: (sheet, rows, count, column) =>
    [
      sheet === '' ? '' : `“${sheet}”`,
      column === null ? '' : `column ${column}`,
      `${formatPlural(count, 'row', 'rows')} (${rows})`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  place: (sheet, row, column) =>
    [sheet === '' ? '' : `“${sheet}”`, row === null ? '' : `row ${row}`, column === null ? '' : `column ${column}`]
      .filter((part) => part !== '')
      .join(', '),
  colon: ': ',
  whatIsWrong: 'What is wrong',
  faultyRows: 'Rows with faults',
  rowNumber: 'Row',
}
