/** The drafts of this browser, as the reader's side sees them: read through the desk's door, and only where there is a desk. */
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DraftedLedger, LedgerDrafts } from '#src/desk/door.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { serialOf } from './assessed.ts'
import { openDesk } from './desk.ts'
import type { OpenLedger } from './ledger.ts'
import { useDeskThere } from './use-desk-there.ts'

export type { DraftedLedger }

const NONE: LedgerDrafts = { drafts: [], undo: null, redo: null, revision: 0 }

function draftsQuery(ledger: string) {
  return queryOptions({
    queryKey: ['drafts', ledger],
    queryFn: async (): Promise<LedgerDrafts> => (await openDesk()).listDrafts(ledger),
    // Kept in this browser: it needs no network.
    networkMode: 'always',
    staleTime: Infinity,
    retry: false,
    structuralSharing: false,
  })
}

/** The drafts over a ledger as this browser keeps them, and the storage's error where they cannot be read (null: they can). None until they are read. */
export function useDraftList(ledger: string): LedgerDrafts & { readonly error: Error | null } {
  const there = useDeskThere()
  const { data, error } = useQuery({ ...draftsQuery(ledger), enabled: there })
  return useMemo(() => ({ ...(data ?? NONE), error }), [data, error])
}

/** Whether any drafts are kept over a ledger: a link copied now shows its receiver the published ledger without them. */
export function useHasDrafts(ledger: string): boolean {
  return useDraftList(ledger).drafts.length > 0
}

/** The ledger with its drafts laid over it; the very same as opened where there are none. `today`: the day in the ledger's time zone. */
export function useDraftedLedger(published: OpenLedger, today: CalendarDate): DraftedLedger {
  const { drafts, revision } = useDraftList(published.index.ledger.id)
  const { data } = useQuery({
    queryKey: ['drafted', serialOf(published.index), revision, today],
    queryFn: async ({ signal }) => (await openDesk()).layDrafts(published, drafts, today, signal),
    enabled: drafts.length > 0,
    placeholderData: keepPreviousData,
    // Kept in this browser: it needs no network.
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    structuralSharing: false,
  })
  const plain = useMemo(() => ({ opened: published, published, layer: null }), [published])
  return drafts.length > 0 && data?.published === published ? data : plain
}
