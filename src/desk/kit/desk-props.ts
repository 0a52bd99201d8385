import type { DraftedLedger } from '#src/desk/store/drafted-ledger.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { DeskPart } from './parts.ts'

/** What each part of the desk is given. */
export interface DeskProps {
  /** As on screen: of the ledger with its drafts. */
  readonly selection: Selection
  readonly drafted: DraftedLedger
  /** In the ledger's time zone. */
  readonly today: CalendarDate
  /** The sentence of the selection, in the language on screen. */
  readonly sentence: string
  /** Where absolute addresses start; null: where the page is. */
  readonly home: string | null
}

export interface DeskPartProps extends DeskProps {
  /** Turns to another part of the desk. */
  readonly onPart: (part: DeskPart) => void
  /** Turns to the import and reads this table there. */
  readonly onTable: (file: File) => void
}
