/** What the desk changed in this browser, told to every part of this page and of the other tabs. Small: it is there before the desk is. */

/** drafts: those over that ledger · ledgers: the own ledgers; `id`: the one whose content changed. */
export type DeskNews =
  | { readonly kind: 'drafts'; readonly ledger: string }
  | { readonly kind: 'ledgers'; readonly id: string }

const CHANNEL = 'duixian-desk'
const listeners = new Set<(news: DeskNews) => void>()
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
  for (const listener of listeners) listener(news)
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
  listeners.add(listener)
  return () => listeners.delete(listener)
}
