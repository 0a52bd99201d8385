/** Where the desk keeps what it is given. browser: it outlives the page · page: the browser keeps nothing for it, so that all lasts until the page is closed. */
export type DeskPlace = 'browser' | 'page'

let place: DeskPlace = 'browser'
const listeners = new Set<() => void>()

/** Where it is kept, as far as is known. */
export function deskPlace(): DeskPlace {
  return place
}

/** From here on the page itself keeps all. */
export function placeInPage(): void {
  place = 'page'
  for (const listener of listeners) listener()
}

/** Calls back when the place changes, until the returned function is called. */
export function hearPlace(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
