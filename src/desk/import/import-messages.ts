/** What goes between the page and the worker that reads imports. Whatever may be long travels in batches, so that no message blocks the page. */
import type { ReadMessage } from '#src/data/read-messages.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { ProposedChange } from '#src/desk/records/draft.ts'
import type { LedgerIssue } from '#src/domain/issue.ts'
import type { Answers, Doubt } from '#src/desk/sheet/doubts.ts'
import type { FileFault, FileNotice } from '#src/desk/sheet/sheet-fault.ts'
import type { Language } from '#src/domain/terms.ts'
import type { SheetMapping } from '#src/desk/sheet/sheet-mapping.ts'
import type { ComplaintLine } from './complaint-lines.ts'
import type { Plan } from './plan.ts'

/** How the file is to be read and laid over the open ledger. */
export interface PlanOptions {
  readonly lang: Language
  readonly today: CalendarDate
  /** The rule on screen, under which verdicts are compared. */
  readonly rule: string
  /** As the person settled it; null: as proposed. */
  readonly mapping: SheetMapping | null
  /** When new commitments were announced, where their rows do not say. */
  readonly announced: CalendarDate
  /** When changed targets were set anew, where neither row nor table says it; null: a person has not said. */
  readonly restatedOn?: CalendarDate | null
  /** The day of figures that come without one; null: they are not taken. */
  readonly figureDate: CalendarDate | null
  /** What the person answered to the questions of the table, by key. */
  readonly answers?: Answers
  /** Whether what the file does not hold shall go; null: only where the file is of the same ledger. */
  readonly removes: boolean | null
}

/** What a file is. ledger: a ledger's JSON · workbook: our own with every record · table: any other sheet. */
export type FileNature = 'ledger' | 'workbook' | 'table'

/** What was found in a file before anything was made of it. `sheets` is empty for JSON. */
export interface FileFacts {
  readonly nature: FileNature
  readonly sheets: readonly { readonly name: string; readonly rows: number }[]
  readonly notices: readonly FileNotice[]
}

/** Why nothing can be made of a file. `issues` are the first of `count`. */
export type Refusal =
  | { readonly why: 'file'; readonly fault: FileFault }
  | { readonly why: 'ledger'; readonly issues: readonly LedgerIssue[]; readonly count: number }
  | { readonly why: 'unreadable' }

/** The steps of reading, in order; each shows as a quarter of the way. */
export const IMPORT_STEPS = ['file', 'rows', 'check', 'compare'] as const
export type ImportStep = (typeof IMPORT_STEPS)[number]

export type OffendingFormat = 'csv' | 'xlsx'

export type ToImport =
  | { readonly kind: 'base'; readonly message: ReadMessage }
  | { readonly kind: 'file'; readonly bytes: ArrayBuffer; readonly name: string }
  | { readonly kind: 'plan'; readonly serial: number; readonly options: PlanOptions }
  | { readonly kind: 'proposals' }
  | { readonly kind: 'own'; readonly id: string }
  | { readonly kind: 'offending'; readonly format: OffendingFormat }

export type FromImport =
  | { readonly kind: 'progress'; readonly step: ImportStep; readonly share: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'facts'; readonly facts: FileFacts }
  | { readonly kind: 'complaints'; readonly serial: number; readonly lines: readonly ComplaintLine[] }
  | { readonly kind: 'plan'; readonly serial: number; readonly plan: Plan }
  | { readonly kind: 'proposals'; readonly proposals: readonly ProposedChange[]; readonly isLast: boolean }
  /** Null: nothing in the file can stand on its own. `open`: what is left without an answer when it does. */
  | { readonly kind: 'own'; readonly bytes: ArrayBuffer | null; readonly open: readonly Doubt[] }
  | { readonly kind: 'offending'; readonly bytes: ArrayBuffer | null }
