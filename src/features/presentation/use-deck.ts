import { useMemo, useState } from 'react'
import type { Selection } from '#src/derive/selection/selection.ts'
import { buildSlides, slideOfView, type Slide } from '#src/derive/slides.ts'
import { keepReferences, parseAddress } from '#src/url/address.ts'
import type { Show, ShowSlide } from '#src/url/show.ts'
import type { View } from '#src/url/view.ts'

export interface Deck {
  /** Of the slide on screen, from 1; never beyond the end. */
  readonly place: number
  readonly total: number
  /** Null: a slide of a show whose ledger did not open, or has no such item. */
  readonly slide: Slide | null
  /** The slide of the show that is played; null: the view's own deck. */
  readonly planned: ShowSlide | null
  /** The view's own slides; empty while a show is played. */
  readonly slides: readonly Slide[]
}

const NONE: readonly Slide[] = []

/** What decides on the slides: turning them must not build them anew. */
function useViewOfDeck(view: View): View {
  const next: View = { ...view, stage: null, show: null, embed: false, ed: null, n: null }
  const [kept, keep] = useState(next)
  const same = keepReferences(kept, next)
  if (same !== kept) keep(same)
  return same
}

/** The slide that the address asks for: of the show that is played (whose slide the address then says: show-store.ts), else of the view's own deck. A number past the end is the last slide. Without a selection (null) a show still has its slides. */
export function useDeck(selection: Selection | null, view: View, show: Show | null): Deck {
  const from = useViewOfDeck(view)
  const slides = useMemo(() => (show || !selection ? NONE : buildSlides(selection, from)), [selection, from, show])
  const total = show ? show.slides.length : slides.length
  const place = Math.min(Math.max(1, view.stage ?? 1), Math.max(1, total))
  const planned = show?.slides[place - 1] ?? null
  const slide = useMemo(() => {
    if (!planned) return slides[place - 1] ?? null
    const { stage, item } = parseAddress(planned.address).view
    return selection && slideOfView(selection, { ...view, stage, item })
  }, [planned, slides, place, selection, view])
  return useMemo(() => ({ place, total, slide, planned, slides }), [place, total, slide, planned, slides])
}
