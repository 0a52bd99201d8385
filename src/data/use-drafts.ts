import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { DeskFault, Draft } from '#src/domain/draft.ts'
import { serialOf } from './assessed.ts'
import { faultOf } from './desk-fault.ts'
import type { DraftEdit, DraftList, DraftStore, SaveResult } from './draft-store.ts'
import type { DraftedLedger } from './lay-drafts.ts'
import type { OpenLedger } from './ledger.ts'
import { useDeskThere } from './use-desk-there.ts'

const NONE: DraftList = { drafts: [], undo: null, redo: null, revision: 0 }

function draftsQuery(ledger: string) {
  return queryOptions({
    queryKey: ['drafts', ledger],
    queryFn: async (): Promise<DraftList> => (await import('./draft-actions.ts')).draftStore.list(ledger),
    staleTime: Infinity,
    retry: false,
    structuralSharing: false,
  })
}

/** The drafts over a ledger as this browser keeps them, and why they cannot be read (null: they can). None until they are read. */
export function useDrafts(ledger: string): DraftList & { readonly fault: DeskFault | null } {
  const there = useDeskThere()
  const { data, error } = useQuery({ ...draftsQuery(ledger), enabled: there })
  return useMemo(() => ({ ...(data ?? NONE), fault: error ? faultOf(error) : null }), [data, error])
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
    const act = async (work: (store: DraftStore) => Promise<SaveResult>) =>
      work((await import('./draft-actions.ts')).draftStore)
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

/** Whether any drafts are kept over a ledger: a link copied now shows its receiver the published ledger without them. */
export function useHasDrafts(ledger: string): boolean {
  return useDrafts(ledger).drafts.length > 0
}

/** The ledger with its drafts laid over it; the very same as opened where there are none. `today`: the day in the ledger's time zone. */
export function useDraftedLedger(published: OpenLedger, today: CalendarDate): DraftedLedger {
  const { drafts, revision } = useDrafts(published.index.ledger.id)
  const { data } = useQuery({
    queryKey: ['drafted', serialOf(published.index), revision, today],
    queryFn: async ({ signal }) => (await import('./lay-drafts.ts')).layDrafts(published, drafts, today, signal),
    enabled: drafts.length > 0,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    structuralSharing: false,
  })
  const plain = useMemo(() => ({ opened: published, published, layer: null }), [published])
  return drafts.length > 0 && data?.published === published ? data : plain
}
