import { applyInSteps, type DraftLayer } from '#src/desk/records/lay-drafts.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Draft } from '#src/desk/records/draft.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { inSlices } from '#src/lib/in-slices.ts'
import type { OpenLedger } from '#src/data/ledger.ts'

/** An open ledger with drafts laid over it. */
export interface DraftedLedger {
  /** What readers see: the published one itself where no draft changes it. */
  readonly opened: OpenLedger
  readonly published: OpenLedger
  /** What became of the drafts; null: there are none, or they are still on their way. */
  readonly layer: DraftLayer | null
}

/** Lays drafts over an open ledger without blocking the page. */
export async function layDrafts(
  published: OpenLedger,
  drafts: readonly Draft[],
  today: CalendarDate,
  signal: AbortSignal,
): Promise<DraftedLedger> {
  const layer = await inSlices(applyInSteps(published.index.ledger, drafts, today), signal)
  const opened =
    layer.ledger === published.index.ledger ? published : { ...published, index: indexLedger(layer.ledger) }
  return { opened, published, layer }
}
