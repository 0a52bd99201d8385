import type { deskFillZh } from './zh.ts'

/** What filling an office's own workbook says, in English. Same shape as zh.ts. */
export const deskFillEn: typeof deskFillZh = {
  title: 'Fill in your office’s own table',
  hint: (day) =>
    `Choose the Excel table that came in: only the latest figures and their days (as known on ${day}) are filled in; formulas, merged cells, styles and other sheets stay as they are.`,
  drop: 'Drop your office’s own table here',
  kinds: '.xlsx only, up to 50 MB.',
  working: (file) => `Filling “${file}”`,
  failed: (file) =>
    `“${file}” could not be filled: it cannot be opened, is too large, or the program failed. The file itself was not changed.`,
  sheet: (sheet, summary) => `Sheet “${sheet}”: ${summary}`,
  words: 'Fill the words of progress too',
  save: 'Save the filled table',
  savedName: (name) => `${name}-filled`,
  unfilled: 'Rows that were not filled',
  noneFilled: 'Nothing to fill: the figures are those of the ledger, or no row was matched.',
  formulasNote: 'Excel and WPS work out the formulas again from the new figures when they open the file.',
  row: (row, title, said) => `Row ${row} “${title}”: ${said}`,
  why: {
    'no-match': 'not in the ledger, so not filled',
    asked: 'may be one of the ledger’s; a question about it is open, so not filled',
    several: 'several in the ledger are as likely, so not filled',
    twice: 'the same as a row before it, so not filled',
    'no-figure': 'the ledger has no figure for it, so left as it is',
    inexact: 'the ledger has only more than, nearly or about a figure, so not filled as an exact one',
  },
  outcome: {
    formula: (heading) => `“${heading}” is a formula, so left as it is`,
    merged: (heading) => `“${heading}” is shared by several rows or columns, so left as it is`,
    unwritable: (heading, value) =>
      `“${heading}” would be ${value}, which the unit of its row and the format of its cell cannot say exactly, so left as it is; write the unit as the ledger does and fill it again`,
    shape: (heading) => `“${heading}” stands in a row that is written in an unusual way, so left as it is`,
  },
  joint: '; ',
  headingDay: (said, last) =>
    `A heading says as of ${said}, and the latest of the figures filled in is of ${last}. Correct it in the table.`,
  summary: (rows, all) => `filled ${rows} of ${all} rows`,
  notFilled:
    'This file cannot be filled: its headings were not recognised, it has no column for the latest figure, or it is packed in an unusual way. Save it as .xlsx with Excel or WPS and try again.',
}
