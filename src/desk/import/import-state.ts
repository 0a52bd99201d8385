/** What is known of an import at each of its moments. */
import type { KeptLocal } from '#src/desk/local/local-ledgers.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { Answers } from '#src/desk/sheet/doubts.ts'
import type { SheetMapping } from '#src/desk/sheet/sheet-mapping.ts'
import type { ComplaintLine } from './complaint-lines.ts'
import type { FileFacts, ImportStep, PlanOptions, Refusal } from './import-messages.ts'
import type { Plan } from './plan.ts'

/** How far the work has come: a step, and the share of it that is done. */
export interface ImportProgress {
  readonly step: ImportStep
  readonly share: number
}

/** What was taken from a file. drafts: so many over that ledger, kept after that revision of its drafts. */
export type Taken =
  | { readonly as: 'drafts'; readonly ledger: string; readonly count: number; readonly revision: number }
  | { readonly as: 'own'; readonly kept: KeptLocal }

/** article: a text, for the part of the desk that reads those · program: our own fault. */
export type ImportRefusal = Refusal | { readonly why: 'article' | 'program' }

/** The open ledger that a file is compared with, and how the screen shows it. */
export interface ImportContext {
  readonly ledger: Ledger
  readonly lang: PlanOptions['lang']
  readonly today: CalendarDate
  readonly rule: string
}

/** What a person settles while looking at a file; null: as proposed. */
export interface ImportSettings {
  readonly mapping: SheetMapping | null
  readonly announced: CalendarDate | null
  readonly figureDate: CalendarDate | null
  /** What was answered to the questions of the table, by key. */
  readonly answers: Answers
  /** The keys among them that were answered for an earlier table of this shape, not for this one. */
  readonly recalled: readonly string[]
  readonly removes: boolean | null
}

/** open: the file was read; `plan` is null until it was compared, and stays while `working` on the next. */
export type ImportState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reading'; readonly fileName: string; readonly working: ImportProgress }
  | { readonly phase: 'refused'; readonly fileName: string; readonly refusal: ImportRefusal }
  | {
      readonly phase: 'open'
      /** Tells this file from others of its name. */
      readonly key: string
      readonly fileName: string
      readonly size: number
      readonly facts: FileFacts
      readonly settings: ImportSettings
      readonly plan: Plan | null
      readonly lines: readonly ComplaintLine[]
      readonly working: ImportProgress | null
    }
  | { readonly phase: 'taken'; readonly fileName: string; readonly taken: Taken }
