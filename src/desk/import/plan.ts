import type { Judgement } from '#src/domain/assessment.ts'
import type { LedgerTableName } from '#src/desk/records/draft.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Text } from '#src/domain/ledger.ts'
import type { Doubt } from '#src/desk/sheet/doubts.ts'
import type { SheetMapping } from '#src/desk/sheet/sheet-mapping.ts'

/** The first of many: `total` counts those that were cut off too. */
export interface Bounded<Line> {
  readonly total: number
  readonly lines: readonly Line[]
}

/** A field as people read it. '' for nothing there. */
export interface FieldLine {
  readonly name: string
  readonly before: string
  readonly after: string
}

/** A record that would be added, removed or changed. `fields` is empty unless it is changed. */
export interface RecordLine {
  readonly table: LedgerTableName | 'frame'
  readonly id: string
  readonly label: string
  readonly fields: Bounded<FieldLine>
}

/** A commitment whose verdict would be another. */
export interface FlipLine {
  readonly id: string
  readonly title: string
  readonly before: Judgement
  readonly after: Judgement
  /** What stands beside the verdicts; null: nothing. */
  readonly gaps: { readonly before: string | null; readonly after: string | null }
}

/** A commitment whose target would be set anew. All of it as people read it; `since`: the day from which `after` counts. */
export interface RestatedLine {
  readonly id: string
  readonly title: string
  readonly before: string
  readonly after: string
  readonly since: string
}

/** A task as it was read, all of it as people read it. `target`: '' for no number · `latest`: of this file, as of `day`; both '' where it brings none. */
export interface FigureLine {
  readonly id: string
  readonly title: string
  readonly isNew: boolean
  readonly target: string
  readonly due: string
  readonly latest: string
  readonly day: string
}

/** What a file comes to over the open ledger: all that can be said before anything is taken. */
export interface Plan {
  /** How a table is read; null for a whole ledger, and where no headings were found. */
  readonly mapping: SheetMapping | null
  /** Rows of a table that hold a task; null for a whole ledger. */
  readonly rows: number | null
  /** Title and number of commitments of the file's own ledger; null for a table. */
  readonly own: { readonly title: Text; readonly items: number } | null
  /** When new commitments count as announced whose rows do not say. */
  readonly announced: CalendarDate
  /** What the table leaves open, answered or not. */
  readonly doubts: readonly Doubt[]
  /** Rows in which something was left out. */
  readonly offending: number
  /** Nothing could be read from the file: the complaints say why. */
  readonly isVoid: boolean
  /** Another ledger than the open one. */
  readonly isOther: boolean
  /** Records of the open ledger that the file does not hold, and whether they would go. */
  readonly missing: number
  readonly removes: boolean
  readonly added: Bounded<RecordLine>
  readonly removed: Bounded<RecordLine>
  readonly changed: Bounded<RecordLine>
  readonly restated: Bounded<RestatedLine>
  readonly flips: Bounded<FlipLine>
  /** Empty for a whole ledger. */
  readonly figures: Bounded<FigureLine>
  /** Changes that would become drafts; 0: nothing changes. */
  readonly takes: number
}
