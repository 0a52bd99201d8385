/** What the desk changed in this browser, told to every part of this page and of the other tabs. Small: it is there before the desk is. */

/** drafts: those over that ledger · ledgers: the own ledgers; `id`: the one whose content changed. */
export type DeskNews = { readonly kind: 'drafts'; readonly ledger: string } | { readonly kind: 'ledgers'; readonly id: string }

const CHANNEL = 'duixian-desk'
let voice: BroadcastChannel | null = null

/** Tells all tabs, this one too. */
export function tellDesk(news: DeskNews): void {
  if (typeof BroadcastChannel === 'undefined') return
  voice ??= new BroadcastChannel(CHANNEL)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a broadcast channel takes none
  voice.postMessage(news)
}

/** Calls back with each news until the returned function is called. */
export function hearDesk(listener: (news: DeskNews) => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const ear = new BroadcastChannel(CHANNEL)
  ear.addEventListener('message', (event: MessageEvent<DeskNews>) => listener(event.data))
  return () => ear.close()
}
