import { useMemo } from 'react'
import type { Selection } from '#src/derive/selection.ts'
import { buildSlides, slideOfView, type Slide } from '#src/derive/slides.ts'
import { parseAddress } from '#src/url/address.ts'
import type { Show, ShowSlide } from '#src/url/show.ts'
import type { View } from '#src/url/view.ts'

export interface Deck {
  /** Of the slide on screen, from 1; never beyond the end. */
  readonly place: number
  readonly total: number
  readonly slide: Slide
  /** The slide of the show that is played; null: the view's own deck. */
  readonly planned: ShowSlide | null
  /** The view's own slides; empty while a show is played. */
  readonly slides: readonly Slide[]
}

const NONE: readonly Slide[] = []

/** The slide that the address asks for: of the show that is played, else of the view's own deck. A number past the end is the last slide. */
export function useDeck(selection: Selection, view: View, show: Show | null): Deck {
  const slides = useMemo(() => (show ? NONE : buildSlides(selection, view)), [selection, view, show])
  const total = show ? show.slides.length : slides.length
  const place = Math.min(Math.max(1, view.stage ?? 1), Math.max(1, total))
  const planned = show?.slides[place - 1] ?? null
  const slide = planned ? slideOfView(selection, { ...view, stage: parseAddress(planned.address).view.stage }) : (slides[place - 1] ?? { kind: 'cover' })
  return { place, total, slide, planned, slides }
}
