import type { DraftKey } from '#src/desk/records/draft.ts'

/** One change of drafts that can be undone, or, once undone, be done again: an edit, or a whole import. */
export interface DraftStep {
  readonly ledger: string
  /** Steps of a ledger in the order in which they were made. */
  readonly place: number
  readonly isUndone: boolean
  /** How many drafts it changed, and the first of them. */
  readonly count: number
  readonly first: DraftKey
}
