/** Walking through slides: of the view's own deck, or of a show, where each slide is a view of its own. */
import { parseAddress } from '#src/url/address.ts'
import type { Show } from '#src/url/show.ts'
import type { View } from '#src/url/view.ts'
import { enterPresentation, getView, navigate } from './view-store.ts'

/** The view of a show's slide, from 1, under the number and name by which the show is played; null past either end. */
function viewOfSlide(show: Show, place: number, name: string | null): View | null {
  const slide = show.slides[place - 1]
  return slide
    ? { ...parseAddress(slide.address).view, stage: place, show: name, embed: false, ed: null, n: null }
    : null
}

/** Puts the view now on the stage, at a slide of its own deck from 1. */
export function presentView(place = 1): void {
  enterPresentation({ stage: place, show: null, embed: false })
}

/** Puts a show on the stage. `name`: as in View.show. Nothing happens where it has no such slide. */
export function presentShow(show: Show, name: string, place = 1): void {
  const view = viewOfSlide(show, place, name)
  if (view) enterPresentation(view)
}

/** On the stage, goes over to a slide, from 1, of a show. Back still leads to where the stage was entered. `name`: as in View.show. Nothing happens where it has no such slide. */
export function goOnAsShow(show: Show, name: string, place: number): void {
  const view = viewOfSlide(show, place, name)
  if (view) navigate(view, 'replace')
}

/** Goes to a slide from 1 (kept within 1 and `total`) of the show that is played, else of the view's own deck. Back still leads to where the stage was entered. */
export function goToSlide(place: number, total: number, show: Show | null): void {
  const kept = Math.min(Math.max(1, Math.trunc(place)), Math.max(1, total))
  const view = show ? viewOfSlide(show, kept, getView().show) : null
  navigate(view ?? { stage: kept }, 'replace')
}
