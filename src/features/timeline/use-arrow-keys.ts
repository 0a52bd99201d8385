import type { KeyboardEvent, RefObject } from 'react'

export interface ArrowKeys {
  /** Number of lines, heads of groups among them. */
  readonly count: number
  /** Whether a line is an item: only these hold focus. */
  readonly isItem: (place: number) => boolean
  /** Brings a line into sight, so that it is drawn. */
  readonly show: (place: number) => void
}

/** How many frames a far row may take until it is drawn. */
const PATIENCE = 20

/** The handler that moves focus between the links of `[data-line]` elements: up, down, first and last. */
export function useArrowKeys(
  body: RefObject<HTMLElement | null>,
  { count, isItem, show }: ArrowKeys,
): (event: KeyboardEvent) => void {
  const focusLine = (place: number, patience = PATIENCE) => {
    const link = body.current?.querySelector<HTMLElement>(`[data-line="${place}"] a`)
    if (link) link.focus({ preventScroll: true })
    else if (patience > 0) requestAnimationFrame(() => focusLine(place, patience - 1))
  }
  return (event) => {
    const line = Number(
      event.target instanceof Element ? event.target.closest('[data-line]')?.getAttribute('data-line') : NaN,
    )
    const places: Readonly<Record<string, number>> = { ArrowDown: line + 1, ArrowUp: line - 1, Home: 0, End: count - 1 }
    let place = places[event.key]
    if (place === undefined || Number.isNaN(line)) return
    const step = event.key === 'ArrowUp' || event.key === 'End' ? -1 : 1
    while (place >= 0 && place < count && !isItem(place)) place += step
    if (place < 0 || place >= count) return
    event.preventDefault()
    show(place)
    focusLine(place)
  }
}
