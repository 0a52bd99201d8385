import { memo } from 'react'
import type { Ledgers } from '#src/data/use-ledgers.ts'
import { Masthead } from '#src/features/masthead/masthead.tsx'
import { SyntheticMark } from '#src/features/notices/synthetic-mark.tsx'
import { sentenceText } from '#src/format/sentence/parts.ts'
import { MastheadTools } from './masthead-tools.tsx'
import { PageFoot } from './page-foot.tsx'
import { PageFrame } from './page-frame.tsx'
import { PageNotices } from './page-notices.tsx'
import type { PageParts } from './page-parts.ts'
import { SkipLink } from './skip-link.tsx'
import { useFocusReturn } from './use-focus-return.ts'
import { usePageName } from './use-page-name.ts'
import { usePresentKey } from './use-present-key.ts'
import { useReturnFromStage } from './use-return-from-stage.ts'
import { useSentence } from './use-sentence.tsx'

/** A view of a ledger with what it selects: they are drawn together. */
export type Drawn = Pick<PageParts, 'view' | 'drafted' | 'selection' | 'today'>

export interface DrawnPageProps {
  readonly drawn: Drawn
  /** Null while the list of ledgers is still on its way, or did not come. */
  readonly list: Ledgers | null
  /** True while the selection is the one before, and the next is worked out. */
  readonly busy: boolean
}

/** The page of an open ledger. Drawn anew only for another view or selection. */
export const DrawnPage = memo(function DrawnPage({ drawn, list, busy }: DrawnPageProps) {
  const { view, drafted, selection, today } = drawn
  const { index } = drafted.opened
  const says = useSentence(selection, view)
  // At the desk, the open item is the one that is edited.
  const openItem = view.view === 'desk' ? null : view.item
  const item = selection.assessed.items.find(({ commitment }) => commitment.id === openItem) ?? null
  const name = usePageName(view, index, item)
  usePresentKey()
  useReturnFromStage()
  useFocusReturn(item?.commitment.id ?? null)
  const page: PageParts = { ...drawn, sentence: sentenceText(says.parts ?? []), home: list?.home ?? null }
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
})
