import { useDeferredValue, useMemo } from 'react'
import type { OpenLedger } from '#src/data/ledger.ts'
import type { Ledgers } from '#src/data/use-ledgers.ts'
import { ShownView } from '#src/state/view-store.ts'
import { DrawnPage, type Drawn } from './drawn-page.tsx'
import { isTakenOver } from './kept-press.ts'
import { useLate } from './late.tsx'
import { Opening } from './opening.tsx'
import { SelectedNow } from './rail.tsx'
import { useReady } from './ready.tsx'
import { useLedgerView } from './use-ledger-view.ts'
import { loadSentences } from './use-sentence.tsx'

export interface LedgerPageProps {
  readonly published: OpenLedger
  /** Null while the list of ledgers is still on its way, or did not come. */
  readonly list: Ledgers | null
  readonly now: number
}

/**
 * An open ledger, with this browser's drafts over it, under the view that the address says, as a page. What was pressed in
 * the filters, with the counts beside them, is drawn in the next frame; the page around them in the frame after, all of it at once.
 */
export function LedgerPage({ published, list, now }: LedgerPageProps) {
  const { view, drafted, selection, busy, today } = useLedgerView(published, now)
  const asked = useMemo(
    (): Drawn | null => selection && { view, drafted, selection, today },
    [view, drafted, selection, today],
  )
  const drawn = useDeferredValue(asked)
  const isLateAwaited = useLate() === null && !isTakenOver()
  useReady(selection, busy || drawn !== asked || isLateAwaited)
  if (!drawn || isLateAwaited) {
    if (view.view !== 'overview') void loadSentences()
    return <Opening />
  }
  return (
    <SelectedNow value={selection}>
      <ShownView value={drawn.view}>
        <DrawnPage drawn={drawn} list={list} busy={busy} />
      </ShownView>
    </SelectedNow>
  )
}
