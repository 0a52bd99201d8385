import { useEffect, useMemo, useState } from 'react'
import type { OpenLedger } from '#src/data/ledger.ts'
import { useDraftedLedger, type DraftedLedger } from '#src/data/use-drafts.ts'
import { useSelection } from '#src/data/use-selection.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { compareText } from '#src/format/compare-text.ts'
import { todayIn } from '#src/format/today.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { navigate, reportProblems, useIsViewComing, useView } from '#src/state/view-store.ts'
import { keepReferences } from '#src/url/address.ts'
import { honourView } from '#src/url/honour-view.ts'
import type { View } from '#src/url/view.ts'

export interface LedgerView {
  /** What the address says, as far as this ledger has it. */
  readonly view: View
  /** The ledger with this browser's drafts over it. */
  readonly drafted: DraftedLedger
  /** Null at first; while `busy` the one before. */
  readonly selection: Selection | null
  readonly busy: boolean
  readonly today: string
}

/** What decides on a selection: turning slides, or opening an item, must not select ten thousand items anew. */
function useSelecting(view: View): View {
  const next: View = { ...view, item: null, stage: null, show: null, embed: false, ed: null, n: null }
  const [kept, keep] = useState(next)
  const same = keepReferences(kept, next)
  if (same !== kept) keep(same)
  return same
}

/** An open ledger, with this browser's drafts over it, under the address: what it does not have is reported and leaves the address, except from a show's slide, which stays as the show has it. */
export function useLedgerView(published: OpenLedger, now: number): LedgerView {
  const lang = useLanguage()
  const { timeZone } = published.index.ledger
  const today = useMemo(() => todayIn(timeZone, now), [timeZone, now])
  const drafted = useDraftedLedger(published, today)
  const { index } = drafted.opened
  const addressed = useView((view) => view)
  const { view, problems } = useMemo(() => honourView(addressed, index), [addressed, index])
  useEffect(() => {
    if (view === addressed) return
    reportProblems(problems)
    if (view.stage === null || view.show === null) navigate(view, 'replace')
  }, [view, addressed, problems])
  const isComing = useIsViewComing()
  const { selection, busy: isSelecting } = useSelection(
    index,
    useSelecting(view),
    view.asof ?? today,
    compareText(lang),
  )
  const busy = isSelecting || isComing
  return { view, drafted, selection, busy, today }
}
