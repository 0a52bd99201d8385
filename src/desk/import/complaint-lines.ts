import type { LedgerIssue } from '#src/domain/issue.ts'
import { levelOf, type ComplaintCode, type SheetComplaint } from '#src/desk/sheet/sheet-fault.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatIssue } from '#src/format/issue.ts'
import { formatSheetPlace, formatSheetRows } from '#src/desk/sheet/sheet-fault-words.ts'
import { groupComplaints } from '#src/desk/sheet/group-complaints.ts'
import type { PlacedIssue } from '#src/desk/sheet/workbook-to-ledger.ts'

/** What complaints are about, for those who want to see one kind of them. */
export const COMPLAINT_SUBJECTS = ['figures', 'dates', 'names', 'new', 'rows', 'sheets', 'ledger'] as const
export type ComplaintSubject = (typeof COMPLAINT_SUBJECTS)[number]

/** A complaint as it is read: where, about what, in one sentence. */
export interface ComplaintLine {
  /** error: something was left out · note: it was read, and somebody should know how. */
  readonly level: 'error' | 'note'
  readonly subject: ComplaintSubject
  /** '' where the sentence itself says it. */
  readonly place: string
  readonly text: string
  /** How many cells or rows it stands for. */
  readonly count: number
}

const SUBJECT_OF = {
  'not-answered': 'figures',
  'figure-unclear': 'figures',
  'figure-several': 'figures',
  'figure-merged': 'figures',
  'figure-is-range': 'figures',
  'figure-without-target': 'figures',
  'figure-from-text': 'figures',
  'unit-differs': 'figures',
  'unit-missing': 'figures',
  'unit-converted': 'figures',
  'figure-not-taken': 'figures',
  'assumed-unit': 'figures',
  'id-malformed': 'names',
  'assumed-direction': 'figures',
  'fall-as-negative': 'figures',
  'direction-unclear': 'figures',
  'figure-negative': 'figures',
  'completion-differs': 'figures',
  'completion-unused': 'figures',
  'cell-error': 'figures',
  'target-restated': 'figures',
  'restated-after-due': 'dates',
  'deadline-unclear': 'dates',
  'date-unclear': 'dates',
  'date-in-future': 'dates',
  'figure-without-date': 'dates',
  'assumed-date': 'dates',
  'assumed-announced': 'dates',
  'assumed-announced-earlier': 'dates',
  'assumed-year': 'dates',
  'due-of-heading': 'dates',
  'no-deadline-said': 'dates',
  'new-region': 'new',
  'new-sector': 'new',
  'new-organisation': 'new',
  'new-unit': 'new',
  'ambiguous-name': 'names',
  'ambiguous-title': 'names',
  'assumed-lead': 'names',
  'assumed-region': 'names',
  'assumed-sector': 'names',
  'no-dates': 'dates',
  'no-deadlines': 'dates',
  'no-regions': 'names',
  'no-leads': 'names',
  'no-sectors': 'names',
  'several-leads': 'names',
  'choice-unknown': 'names',
  'number-unread': 'figures',
  'parts-missing': 'figures',
  'parts-summed': 'figures',
  'target-in-words': 'figures',
  'aim-without-number': 'figures',
  'size-in-target': 'figures',
  'number-in-name': 'figures',
  'aims-parted': 'figures',
  'figures-in-text': 'figures',
  'important-column': 'sheets',
  'another-table': 'sheets',
  'crossed-table': 'sheets',
  'stage-contradicted': 'names',
  'finish-unclear': 'names',
  'no-header': 'sheets',
  'missing-sheet': 'sheets',
  'missing-column': 'sheets',
  'unknown-column': 'sheets',
  'column-for-reading': 'sheets',
  'extra-sheet': 'sheets',
} as const satisfies Partial<Record<ComplaintCode, ComplaintSubject>>

const subjects: ReadonlyMap<string, ComplaintSubject> = new Map(Object.entries(SUBJECT_OF))

/** Complaints about a sheet, those that say the same as one. What is about no cell's content is about its row. */
export function complaintLines(complaints: readonly SheetComplaint[], lang: Language): readonly ComplaintLine[] {
  return groupComplaints(complaints, lang, 'desk').map(({ first, text, rows, count }) => ({
    level: levelOf(first),
    subject: subjects.get(first.code) ?? 'rows',
    place: formatSheetRows(first, rows, lang),
    text,
    count,
  }))
}

/** A fault of the ledger that the file comes to, in its cell where it stands in one. */
export function issueLine({ issue, place }: PlacedIssue, lang: Language): ComplaintLine {
  return {
    level: 'error',
    subject: 'ledger',
    place: place === null ? '' : formatSheetPlace(place, lang),
    text: formatIssue(issue, lang),
    count: 1,
  }
}

/** The same where no sheet is known. */
export function plainIssueLine(issue: LedgerIssue, lang: Language): ComplaintLine {
  return issueLine({ issue, place: null }, lang)
}
