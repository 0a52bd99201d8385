/**
 * The door of the desk: all that the rest of the house, and the command line, know of it.
 *
 * The desk is the office's work on a ledger: drafts over the published edition,
 * files in and out, articles read for promises, ledgers kept in this browser
 * alone. Readers need none of it. So the door is loaded by itself (`main` says
 * how, `data` does it), it holds hardly any code, and each room behind it is
 * loaded with the first call that needs it.
 *
 * A call rejects where a room's code does not come (the network is gone, or a
 * new build has taken its place), and otherwise as it says.
 */
import type { ComponentType } from 'react'
import type { OpenLedger } from '#src/data/ledger.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { DeskProps } from './kit/desk-props.ts'
import type { Draft } from './records/draft.ts'
import type { DraftLayer } from './records/lay-drafts.ts'
import type { OwnLedger } from './store/desk-stores.ts'
import type { LedgerDrafts } from './store/draft-store.ts'
import type { DraftedLedger } from './store/drafted-ledger.ts'
import '#src/texts/every-language.ts'

/* What the calls below take and give, for those who pass it on. */
export type { DraftedLedger, LedgerDrafts, OwnLedger }

/* What the tools take and give. */
export type {
  Answers,
  Candidate,
  Doubt,
  Extraction,
  LedgerDiff,
  NameOf,
  OpenedFile,
  PlacedIssue,
  ReturnedFile,
  VerdictFlip,
} from './tools.ts'

/** What the desk does without a screen; tools.ts says what there is. */
export type DeskTools = typeof import('./tools.ts')

/** The desk, as the rest of the house knows it. */
export interface Desk {
  /** The view `desk`: everything that the office does with a ledger. Drawn inside the page, it needs the page's providers. */
  readonly openView: () => Promise<ComponentType<DeskProps>>

  /** Says above the ledger, on screen and on paper, that what is shown is not what is published. It draws nothing where no draft counts or waits. */
  readonly openDraftNotice: () => Promise<ComponentType<{ readonly layer: DraftLayer }>>

  /** The drafts over the ledger of that id, as this browser keeps them, oldest change first; none where there are none. Rejects with the storage's error. */
  readonly listDrafts: (ledger: string) => Promise<LedgerDrafts>

  /**
   * Lays drafts over a published ledger, in slices that leave the page free.
   * The result is valid whatever the drafts say: one that would break it is
   * left out and named in `layer`. `today`: in the ledger's time zone. Rejects
   * with the signal's reason once that is aborted.
   */
  readonly layDrafts: (
    published: OpenLedger,
    drafts: readonly Draft[],
    today: CalendarDate,
    signal: AbortSignal,
  ) => Promise<DraftedLedger>

  /** The ledgers that were opened from files and are kept in this browser alone, without those that were removed. One whose id is among `published` takes another, from now on. Rejects with the storage's error. */
  readonly ownLedgers: (published: readonly string[]) => Promise<readonly OwnLedger[]>

  /** The file of an own ledger, as its bytes; null: none of that id is kept here. Rejects with the storage's error. */
  readonly ownFile: (id: string) => Promise<ArrayBuffer | null>

  /** What the desk does without a screen and without a browser, for the command line. */
  readonly openTools: () => Promise<DeskTools>
}

/** The desk, none of whose rooms is loaded yet. */
export const desk: Desk = {
  openView: async () => (await import('./desk-view.tsx')).DeskView,
  openDraftNotice: async () => (await import('./drafts/draft-notice.tsx')).DraftNotice,
  listDrafts: async (ledger) => (await import('./store/kept-drafts.ts')).draftStore.list(ledger),
  layDrafts: async (...given) => (await import('./store/drafted-ledger.ts')).layDrafts(...given),
  ownLedgers: async (published) => (await import('./local/local-ledgers.ts')).localLedgers.list(published),
  ownFile: async (id) => (await import('./local/local-ledgers.ts')).localLedgers.read(id),
  openTools: () => import('./tools.ts'),
}
