/** What the desk changed in this browser, told to every part of this page and of the other tabs. Small: it is there before the desk is. */
import { createStore } from 'zustand/vanilla'

/** drafts: those over that ledger · ledgers: the own ledgers; `id`: the one whose content changed. */
export type DeskNews =
  | { readonly kind: 'drafts'; readonly ledger: string }
  | { readonly kind: 'ledgers'; readonly id: string }

const CHANNEL = 'duixian-desk'
/** Null: none yet. */
const lastNews = createStore<DeskNews | null>(() => null)
let tabs: BroadcastChannel | null = null

/* Null where the browser keeps tabs apart, as it may where it keeps nothing either. */
function otherTabs(): BroadcastChannel | null {
  if (tabs || typeof BroadcastChannel === 'undefined') return tabs
  try {
    tabs = new BroadcastChannel(CHANNEL)
    tabs.addEventListener('message', (event: MessageEvent<DeskNews>) => hear(event.data))
  } catch {
    return null
  }
  return tabs
}

function hear(news: DeskNews): void {
  lastNews.setState(news, true)
}

/** Tells all tabs, this one too. */
export function tellDesk(news: DeskNews): void {
  // A channel does not hear itself.
  hear(news)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a broadcast channel takes none
  otherTabs()?.postMessage(news)
}

/** Calls back with each news until the returned function is called. */
export function hearDesk(listener: (news: DeskNews) => void): () => void {
  otherTabs()
  return lastNews.subscribe((news) => news && listener(news))
}
