import { useMemo } from 'react'
import { useDraftList } from '#src/data/use-drafts.ts'
import type { DeskFault, Draft } from '#src/desk/records/draft.ts'
import { faultOf } from './desk-fault.ts'
import type { DraftEdit, LedgerDrafts, DraftStore, SaveResult } from './draft-store.ts'

/** The drafts over a ledger as this browser keeps them, and why they cannot be read (null: they can). None until they are read. */
export function useDrafts(ledger: string): LedgerDrafts & { readonly fault: DeskFault | null } {
  const list = useDraftList(ledger)
  return useMemo(() => ({ ...list, fault: list.error ? faultOf(list.error) : null }), [list])
}

/** What can be done with the drafts over a ledger. Nothing rejects: faults are in the result. */
export interface DraftActions {
  readonly save: (edits: readonly DraftEdit[]) => Promise<SaveResult>
  /** Drops drafts, as one step that can be undone. */
  readonly discard: (drafts: readonly Draft[]) => Promise<SaveResult>
  readonly undo: () => Promise<SaveResult>
  readonly redo: () => Promise<SaveResult>
}

/** The actions for a ledger; the same object while the ledger is the same. The store is loaded with the first of them. */
export function useDraftActions(ledger: string): DraftActions {
  return useMemo(() => {
    const act = async (work: (store: DraftStore) => Promise<SaveResult>): Promise<SaveResult> => {
      try {
        return await work((await import('./kept-drafts.ts')).draftStore)
      } catch (error) {
        // The store itself rejects nothing: it did not load.
        return { ok: false, why: faultOf(error) }
      }
    }
    return {
      save: (edits) => act((store) => store.save(ledger, edits)),
      discard: (drafts) =>
        act((store) =>
          store.save(
            ledger,
            drafts.map((draft) => ({ ...draft, value: draft.base, from: draft })),
          ),
        ),
      undo: () => act((store) => store.undo(ledger)),
      redo: () => act((store) => store.redo(ledger)),
    }
  }, [ledger])
}
