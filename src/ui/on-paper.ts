import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { createStore } from 'zustand/vanilla'

/** What the page is being drawn for: the screen, a printer, or a picture of it. */
export type Paper = 'screen' | 'print' | 'picture'

const paper = createStore<Paper>(() => 'screen')
let listening = false
/** Between beforeprint and afterprint. */
let atPrinter = false

/** Says what the page is drawn for and draws it at once: printers and pictures are taken as soon as this returns. */
export function setPaper(next: Paper): void {
  if (next !== paper.getState()) flushSync(() => paper.setState(next))
}

/**
 * A printer counts its pages as soon as beforeprint has been answered, and the media query changes in its own time,
 * before that or after: from the one event to the other only the two of them count. Alone, the query speaks for a
 * page that is looked at as if printed.
 */
function listen(): void {
  const media = globalThis.matchMedia?.('print')
  const turn = (printing: boolean) => setPaper(printing ? 'print' : 'screen')
  window.addEventListener('beforeprint', () => {
    atPrinter = true
    turn(true)
  })
  window.addEventListener('afterprint', () => {
    atPrinter = false
    turn(media?.matches ?? false)
  })
  media?.addEventListener('change', ({ matches }) => {
    if (!atPrinter) turn(matches)
  })
  if (media?.matches) paper.setState('print')
}

/** Calls back when what the page is drawn for changes. */
export function onPaperChange(listener: () => void): () => void {
  if (!listening && typeof window !== 'undefined') {
    listening = true
    listen()
  }
  return paper.subscribe(listener)
}

/** Whether the page is on its way to a printer: nothing but what was drawn for it may change then. */
export function isPrinting(): boolean {
  return paper.getState() === 'print'
}

/** What the page is being drawn for now. */
export function usePaper(): Paper {
  return useSyncExternalStore(onPaperChange, paper.getState, paper.getInitialState)
}

/** True while the page is being printed: views that draw only what is in sight then draw all. */
export function usePrinting(): boolean {
  return usePaper() === 'print'
}

/** True while the page is printed or a picture is taken of it: long lists are then drawn whole, or as far as said. */
export function useWhole(): boolean {
  return usePaper() !== 'screen'
}
