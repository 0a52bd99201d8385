import type { Show } from './show.ts'

/** The place, from 1, of the slide at `place` after the show around it was changed: where it stays or went; for a slide that is gone the same number, as far as there is one. */
export function followSlide(before: Show, after: Show, place: number): number {
  const slide = before.slides[place - 1]
  const isSame = (other: Show['slides'][number] | undefined): boolean =>
    other !== undefined && other.address === slide?.address && other.title === slide.title
  const found = isSame(after.slides[place - 1]) ? place : after.slides.findIndex(isSame) + 1
  return found > 0 ? found : Math.min(place, Math.max(1, after.slides.length))
}
