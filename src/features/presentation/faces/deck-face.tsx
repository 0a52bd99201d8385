import { presentedTexts } from '#src/texts/presented/texts.ts'
import { memo, useMemo, type ReactNode } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { parseAddress } from '#src/url/address.ts'
import type { View } from '#src/url/view.ts'
import { MissingFace } from './missing-face.tsx'
import { SlideFace } from './slide-face.tsx'
import type { Deck } from '../use-deck.ts'

export interface DeckFaceProps {
  readonly deck: Deck
  /** Null: the ledger did not open. */
  readonly selection: Selection | null
  /** Honoured. */
  readonly view: View
  /** Why there is no selection, in a sentence; null where there is one. */
  readonly missing: string | null
  /** What the slide is called in lists. */
  readonly name: string
  readonly home: string | null
  /** The page's own view, for slides that show it as it stands. */
  readonly children: ReactNode
}

/** The slide of a deck that is on, or what is missing of it. */
export const DeckFace = memo(function DeckFace({
  deck,
  selection,
  view,
  missing,
  name,
  home,
  children,
}: DeckFaceProps) {
  const lang = useLanguage()
  const { place, total, slide, planned } = deck
  const shown = useMemo(() => ({ ...view, stage: null, show: null }), [view])
  const number = { number: place, total }
  if (!slide || !selection) {
    const item = parseAddress(planned?.address ?? '').view.item ?? ''
    return <MissingFace title={name} text={missing ?? presentedTexts(lang).missing.item(item)} place={number} />
  }
  return (
    <SlideFace slide={slide} selection={selection} view={shown} place={number} title={planned?.title ?? ''} home={home}>
      {children}
    </SlideFace>
  )
})
