/** Opening a file as an own ledger: one for the page, for the desk is drawn anew when the ledger changes. */
import { useSyncExternalStore } from 'react'
import { localLedgers, type KeepResult } from './local-ledgers.ts'

/** none: nothing was opened · opening: on its way · unreadable: the file could not be opened · done: what became of it. */
export type OwnOpening =
  | { readonly phase: 'none' }
  | { readonly phase: 'opening'; readonly fileName: string }
  | { readonly phase: 'unreadable'; readonly fileName: string }
  | { readonly phase: 'done'; readonly fileName: string; readonly result: KeepResult }

let opening: OwnOpening = { phase: 'none' }
let leaving = new AbortController()
const listeners = new Set<() => void>()

function set(next: OwnOpening): void {
  opening = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The opening as it is now. */
export function useOwnOpening(): OwnOpening {
  return useSyncExternalStore(subscribe, () => opening)
}

/** Forgets what was said of the last file, and gives up one that is on its way. */
export function forgetOpening(): void {
  leaving.abort()
  set({ phase: 'none' })
}

/** Opens a ledger file and keeps it; the id it is kept under, null where it was not, or was given up. */
export async function openOwnFile(file: File, published: readonly string[]): Promise<string | null> {
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
