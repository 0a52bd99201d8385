import { createStore } from 'zustand/vanilla'

/** Where the desk keeps what it is given. browser: it outlives the page · page: the browser keeps nothing for it, so that all lasts until the page is closed. */
export type DeskPlace = 'browser' | 'page'

const place = createStore<DeskPlace>(() => 'browser')

/** Where it is kept, as far as is known. */
export function deskPlace(): DeskPlace {
  return place.getState()
}

/** From here on the page itself keeps all. */
export function placeInPage(): void {
  place.setState('page')
}

/** Calls back when the place changes, until the returned function is called. */
export function hearPlace(listener: () => void): () => void {
  return place.subscribe(listener)
}
