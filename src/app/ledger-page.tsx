import { useMemo } from 'react'
import type { OpenLedger } from '#src/data/ledger.ts'
import type { Ledgers } from '#src/data/use-ledgers.ts'
import { buildSentenceFacts } from '#src/derive/sentence/build-facts.ts'
import { Masthead } from '#src/features/masthead/masthead.tsx'
import { SyntheticMark } from '#src/features/notices/synthetic-mark.tsx'
import { sentenceText } from '#src/format/sentence/parts.ts'
import { MastheadTools } from './masthead-tools.tsx'
import { Opening } from './opening.tsx'
import { PageFoot } from './page-foot.tsx'
import { PageFrame } from './page-frame.tsx'
import { PageNotices } from './page-notices.tsx'
import type { PageParts } from './page-parts.ts'
import { SkipLink } from './skip-link.tsx'
import { useFocusReturn } from './use-focus-return.ts'
import { useLedgerView } from './use-ledger-view.ts'
import { usePageName } from './use-page-name.ts'
import { usePresentKey } from './use-present-key.ts'
import { useReturnFromStage } from './use-return-from-stage.ts'
import { useSentence } from './use-sentence.tsx'

export interface LedgerPageProps {
  readonly published: OpenLedger
  /** Null while the list of ledgers is still on its way, or did not come. */
  readonly list: Ledgers | null
  readonly now: number
}

/** An open ledger, with this browser's drafts over it, under the view that the address says, as a page. */
export function LedgerPage({ published, list, now }: LedgerPageProps) {
  const { view, drafted, selection, busy, today } = useLedgerView(published, now)
  const { index } = drafted.opened
  const facts = useMemo(() => selection && buildSentenceFacts(selection, view), [selection, view])
  const says = useSentence(selection, view, facts)
  // At the desk, the open item is the one that is edited.
  const openItem = view.view === 'desk' ? null : view.item
  const item = selection?.assessed.items.find(({ commitment }) => commitment.id === openItem) ?? null
  const name = usePageName(view, index, item)
  usePresentKey()
  useReturnFromStage(selection !== null)
  useFocusReturn(item?.commitment.id ?? null)
  if (!selection) return <Opening />
  const page: PageParts = {
    view,
    selection,
    drafted,
    today,
    sentence: sentenceText(says.parts ?? []),
    home: list?.home ?? null,
  }
  return (
    <>
      <SkipLink />
      {index.ledger.synthetic && <SyntheticMark />}
      {!view.embed && (
        <Masthead ledger={index.ledger} list={list} asOf={selection.assessed.asOf} today={today}>
          <MastheadTools {...page} name={name} />
        </Masthead>
      )}
      <PageNotices {...page} />
      <PageFrame {...page} says={says} busy={busy} item={item} />
      <PageFoot {...page} index={index} list={list} />
    </>
  )
}
