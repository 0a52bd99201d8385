/** The door of the desk: what the rest of the house, and the command line, know of it. Nothing else imports from inside. */
import type { ComponentType } from 'react'
import type { OpenLedger } from '#src/data/ledger.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { DeskProps } from './kit/desk-props.ts'
import type { Draft } from './records/draft.ts'
import type { DraftLayer } from './records/lay-drafts.ts'
import type { OwnLedger } from './store/desk-stores.ts'
import type { LedgerDrafts } from './store/draft-store.ts'
import type { DraftedLedger } from './store/drafted-ledger.ts'

export type { Candidate, Extraction, LedgerDiff, NameOf, OpenedFile, PlacedIssue, VerdictFlip } from './tools.ts'

/** The desk. Each of its rooms is loaded with the first call that needs it. */
export interface Desk {
  /** The view `desk`. */
  readonly openView: () => Promise<ComponentType<DeskProps>>
  /** Says that what is shown is not what is published. */
  readonly openDraftNotice: () => Promise<ComponentType<{ readonly layer: DraftLayer }>>
  /** The drafts over a ledger, as this browser keeps them. Rejects with the storage's error. */
  readonly listDrafts: (ledger: string) => Promise<LedgerDrafts>
  /** Lays drafts over an open ledger without blocking the page. */
  readonly layDrafts: (
    published: OpenLedger,
    drafts: readonly Draft[],
    today: CalendarDate,
    signal: AbortSignal,
  ) => Promise<DraftedLedger>
  /** The ledgers that were opened from files and are kept in this browser alone; one that has a published id takes another. Rejects with the storage's error. */
  readonly ownLedgers: (published: readonly string[]) => Promise<readonly OwnLedger[]>
  /** The file of an own ledger; null: none of that id is kept here. Rejects with the storage's error. */
  readonly ownFile: (id: string) => Promise<ArrayBuffer | null>
  /** What the desk does without a screen, for the command line. */
  readonly openTools: () => Promise<typeof import('./tools.ts')>
}

export const desk: Desk = {
  openView: async () => (await import('./desk-view.tsx')).DeskView,
  openDraftNotice: async () => (await import('./drafts/draft-notice.tsx')).DraftNotice,
  listDrafts: async (ledger) => (await import('./store/kept-drafts.ts')).draftStore.list(ledger),
  layDrafts: async (...given) => (await import('./store/drafted-ledger.ts')).layDrafts(...given),
  ownLedgers: async (published) => (await import('./local/local-ledgers.ts')).localLedgers.list(published),
  ownFile: async (id) => (await import('./local/local-ledgers.ts')).localLedgers.read(id),
  openTools: () => import('./tools.ts'),
}
