import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { createStore } from 'zustand/vanilla'

/** What the page is being drawn for: the screen, a printer, or a picture of it. */
export type Paper = 'screen' | 'print' | 'picture'

const paper = createStore<Paper>(() => 'screen')
let listening = false

/** Says what the page is drawn for and draws it at once: printers and pictures are taken as soon as this returns. */
export function setPaper(next: Paper): void {
  if (next !== paper.getState()) flushSync(() => paper.setState(next))
}

function subscribe(listener: () => void): () => void {
  if (!listening && typeof window !== 'undefined') {
    listening = true
    window.addEventListener('beforeprint', () => setPaper('print'))
    window.addEventListener('afterprint', () => setPaper('screen'))
    const media = globalThis.matchMedia?.('print')
    media?.addEventListener('change', (event) => setPaper(event.matches ? 'print' : 'screen'))
    if (media?.matches) paper.setState('print')
  }
  return paper.subscribe(listener)
}

/** What the page is being drawn for now. */
export function usePaper(): Paper {
  return useSyncExternalStore(subscribe, paper.getState)
}

/** True while the page is being printed: views that draw only what is in sight then draw all. */
export function usePrinting(): boolean {
  return usePaper() === 'print'
}
