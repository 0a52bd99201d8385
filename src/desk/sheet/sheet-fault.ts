/** What can be wrong with a workbook or a table file, as values that sheet-fault-words.ts says in a sentence. */

/** Why a file cannot be read at all. */
export const FILE_FAULTS = [
  'too-big',
  'empty-file',
  'old-workbook',
  'encrypted',
  'binary-workbook',
  'no-table',
  'web-page',
  'not-a-table',
  'bomb',
  'damaged',
  'too-many-rows',
  'too-many-columns',
  'unknown-encoding',
  'too-many-entries',
  'quote-open',
] as const
export type FileFaultCode = (typeof FILE_FAULTS)[number]

/** `sheet`: the tab it happened on, null for the file itself. `found` and `limit` in the fault's own measure (bytes, rows, columns, entries; the line, from 1, where a quote opens); null where it has none. */
export interface FileFault {
  readonly code: FileFaultCode
  readonly sheet: string | null
  readonly found: number | null
  readonly limit: number | null
}

/** Something a person should know of a file that was read. */
export const FILE_NOTICES = ['macros-ignored', 'ragged-rows', 'encoding-guessed'] as const
export type FileNoticeCode = (typeof FILE_NOTICES)[number]

/** `detail`: the encoding that was taken, or ''. */
export interface FileNotice {
  readonly code: FileNoticeCode
  readonly detail: string
}

/**
 * What may be wrong in a table's cells. `error`: the cell, or the row where it
 * is the title, was not taken. `note`: it was taken or left out on purpose,
 * and the person should know how.
 */
export const COMPLAINTS = {
  'no-header': 'error',
  'no-title': 'error',
  'duplicate-id': 'error',
  'not-answered': 'error',
  'figure-unclear': 'error',
  'figure-several': 'error',
  'figure-merged': 'error',
  'figure-is-range': 'error',
  'figure-scaled': 'error',
  'unit-differs': 'error',
  'unit-missing': 'error',
  'figure-not-taken': 'error',
  'figures-in-text': 'error',
  'deadline-unclear': 'error',
  'date-unclear': 'error',
  'figure-without-date': 'error',
  'figure-without-target': 'error',
  'date-in-future': 'error',
  'choice-unknown': 'error',
  'id-malformed': 'error',
  'missing-sheet': 'error',
  'missing-column': 'error',
  'missing-parent': 'error',
  'cell-error': 'error',
  'formula-no-result': 'error',
  'no-such-id': 'error',
  'ambiguous-name': 'error',
  'ambiguous-title': 'error',
  'duplicate-differs': 'error',
  'direction-unclear': 'error',
  'required-empty': 'error',
  'not-editable': 'error',
  'number-unread': 'error',
  'another-table': 'error',
  'crossed-table': 'error',
  'parts-missing': 'error',
  'stage-contradicted': 'error',
  'parts-summed': 'note',
  'target-in-words': 'note',
  'aim-without-number': 'note',
  'size-in-target': 'note',
  'number-in-name': 'note',
  'aims-parted': 'note',
  'important-column': 'note',
  'finish-unclear': 'note',
  'restated-after-due': 'error',
  'target-restated': 'note',
  'same-by-metric': 'note',
  'both-changed': 'note',
  'row-missing': 'note',
  'new-region': 'note',
  'new-sector': 'note',
  'new-organisation': 'note',
  'new-unit': 'note',
  'assumed-date': 'note',
  'assumed-lead': 'note',
  'assumed-region': 'note',
  'assumed-sector': 'note',
  'assumed-year': 'note',
  'due-of-heading': 'note',
  'assumed-unit': 'note',
  'several-leads': 'note',
  'figure-from-text': 'note',
  'unit-converted': 'note',
  'figure-rounded': 'note',
  'figure-remark': 'note',
  'figure-short': 'note',
  'no-deadline-said': 'note',
  'duplicate-row': 'note',
  'assumed-announced': 'note',
  'assumed-announced-earlier': 'note',
  'assumed-direction': 'note',
  'fall-as-negative': 'note',
  'figure-negative': 'note',
  'completion-differs': 'note',
  'completion-unused': 'note',
  'column-for-reading': 'note',
  'on-the-way': 'note',
  'no-dates': 'note',
  'no-deadlines': 'note',
  'no-regions': 'note',
  'no-leads': 'note',
  'no-sectors': 'note',
  'matrix-listed': 'note',
  'total-row': 'note',
  'note-row': 'note',
  'section-row': 'note',
  'repeated-header': 'note',
  'unknown-column': 'note',
  'extra-sheet': 'note',
  'hidden-sheet': 'note',
  'hidden-rows': 'note',
  'hidden-columns': 'note',
  'struck-through': 'note',
} as const satisfies Record<string, 'error' | 'note'>
export type ComplaintCode = keyof typeof COMPLAINTS

/** A complaint about one cell, row or table. */
export interface SheetComplaint {
  readonly code: ComplaintCode
  readonly sheet: string
  /** As spreadsheets count: from 1; null: the whole table. */
  readonly row: number | null
  /** As spreadsheets name it: A, B, AA; null: the whole row. */
  readonly column: string | null
  /** The heading of the column as written, '' where it has none. */
  readonly heading: string
  /** What stood there, as text and uncut; '' for nothing. */
  readonly found: string
  /** What was wanted, or what was taken instead: a name, a date, a unit; '' where the code says it all. */
  readonly expected: string
}

/** Whether something was left out, or only wants to be known. */
export function levelOf(complaint: SheetComplaint): 'error' | 'note' {
  return COMPLAINTS[complaint.code]
}
