import type { deskFillZh } from './zh.ts'

/** What filling an office's own workbook says, in English. Same shape as zh.ts. */
export const deskFillEn: typeof deskFillZh = {
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
      `“${heading}” cannot say just ${value} in the unit and format of its cell, so left as it is`,
    shape: (heading) => `“${heading}” stands in a row that is written in an unusual way, so left as it is`,
  },
  joint: '; ',
  headingDay: (said, last) =>
    `A heading says as of ${said}, and the latest of the figures filled in is of ${last}. Correct it in the table.`,
  summary: (rows, all) => `filled ${rows} of ${all} rows`,
  notFilled:
    'This file cannot be filled: its headings were not recognised, it has no column for the latest figure, or it is packed in an unusual way. Save it as .xlsx with Excel or WPS and try again.',
}
