import type { DraftedLedger } from '#src/data/use-drafts.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import type { View } from '#src/url/view.ts'

/** What the parts of an open ledger's page are given. */
export interface PageParts {
  /** Honoured: as far as this ledger has what the address says. */
  readonly view: View
  readonly selection: Selection
  /** The ledger with this browser's drafts over it. */
  readonly drafted: DraftedLedger
  readonly today: string
  /** The view's one sentence, in the reader's language; '' while it is worked out. */
  readonly sentence: string
  /** The deployer's public address; null: from where the page is. */
  readonly home: string | null
}
