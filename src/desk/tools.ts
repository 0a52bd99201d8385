/**
 * What the desk does without a screen, in five groups; the command line gets it
 * through the door. Nothing here touches the browser, the network or the clock:
 * days and languages are given. Each says at its home what it takes and gives.
 */

/* A file of any kind opened: a ledger, a workbook or a table, with all that could not be read, in words. */
export { fileKind } from './files/file-kind.ts'
export { readText } from './files/read-text.ts'
export { openFile, type OpenedFile } from './import/open-file.ts'
export { formatDoubt } from './sheet/doubt-words.ts'
export type { Answers, Doubt } from './sheet/doubts.ts'
export {
  formatFileFault,
  formatFileNotice,
  formatSheetPlace,
  formatSheetRows,
  withPlace,
} from './sheet/sheet-fault-words.ts'
export { groupComplaints } from './sheet/group-complaints.ts'
export { levelOf } from './sheet/sheet-fault.ts'
export type { PlacedIssue } from './sheet/workbook-to-ledger.ts'

/* A ledger as a file: workbook, tables, or its own text. */
export { formatCsv } from './files/csv-write.ts'
export { writeXlsx } from './files/xlsx-write.ts'
export { ledgerText } from './records/publish.ts'
export { ledgerToWorkbook } from './sheet/ledger-to-workbook.ts'

/* An office's own workbook filled from a ledger. */
export { fillWorkbook } from './files/fill-workbook.ts'
export { fillReport } from './export/fill-words.ts'

/* Two ledgers compared, in words. */
export { tableName, type NameOf } from './records/field-words.ts'
export { formatDiff, formatFieldChange, formatFlip } from './records/ledger-diff-words.ts'
export { diffLedgers, isSameLedger, type LedgerDiff } from './records/ledger-diff.ts'
export { labelOf, recordNames } from './records/record-names.ts'
export { verdictFlips, type VerdictFlip } from './records/verdict-flips.ts'

/* Promises and results found in an article. */
export { extractCandidates } from './extract/extract-candidates.ts'
export type { Candidate, Extraction } from './extract/extraction.ts'
export { gazetteerOf } from './extract/gazetteer.ts'
export { candidatesTable } from './article/candidates-table.ts'

/* A ledger begun for a place. */
export { beginLedger, proposedTitle } from './begin/begin-ledger.ts'
export { loadDivisions } from './begin/divisions.ts'
export { findPlaces, loadEnglishNames } from './begin/place-names.ts'

/* Reporting sheets of the units: made, and merged when they come back. */
export { readSpreadsheet } from './files/spreadsheet-read.ts'
export { reportingSheets } from './month/make-sheets.ts'
export { mergeLines } from './month/merge-words.ts'
export { mergeSheets, type ReturnedFile } from './month/merge-sheets.ts'
export { monthRecords, monthSourceTitle } from './month/month-edits.ts'
export { monthGroups } from './month/month-rows.ts'
export { usualDay } from './month/month-typed.ts'
