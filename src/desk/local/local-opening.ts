/** Opening a file as an own ledger: one for the page, for the desk is drawn anew when the ledger changes. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { localLedgers, type KeepResult } from './local-ledgers.ts'

/** none: nothing was opened · opening: on its way · unreadable: the file could not be opened · done: what became of it. */
export type LocalOpening =
  | { readonly phase: 'none' }
  | { readonly phase: 'opening'; readonly fileName: string }
  | { readonly phase: 'unreadable'; readonly fileName: string }
  | { readonly phase: 'done'; readonly fileName: string; readonly result: KeepResult }

const store = createStore<LocalOpening>(() => ({ phase: 'none' }))
const set = (next: LocalOpening): void => store.setState(next, true)
let leaving = new AbortController()

/** The opening as it is now. */
export function useLocalOpening(): LocalOpening {
  return useStore(store)
}

/** Forgets what was said of the last file, and gives up one that is on its way. */
export function forgetOpening(): void {
  leaving.abort()
  set({ phase: 'none' })
}

/** Opens a ledger file and keeps it; the id it is kept under, null where it was not, or was given up. */
export async function openLocalFile(file: File, published: readonly string[]): Promise<string | null> {
  leaving.abort()
  leaving = new AbortController()
  const { signal } = leaving
  const fileName = file.name
  set({ phase: 'opening', fileName })
  const bytes = await file.arrayBuffer().catch(() => null)
  if (signal.aborted) return null
  if (!bytes) {
    set({ phase: 'unreadable', fileName })
    return null
  }
  const result = await localLedgers.keep(bytes, published, signal).catch(() => null)
  if (signal.aborted) return null
  set(result ? { phase: 'done', fileName, result } : { phase: 'unreadable', fileName })
  return result?.ok === true ? result.own.id : null
}
