import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { LedgerList } from '#src/domain/ledger-list.ts'
import type { OwnLedger } from '#src/desk/door.ts'
import { openDesk } from './desk.ts'
import { ledgerListQuery } from './ledger-list.ts'
import { useDeskNews, useDeskThere } from './use-desk-there.ts'

/** A ledger that can be chosen. `isOwn`: it is kept in this browser alone; who gets a link to it needs its file. */
export interface ListedLedger {
  readonly id: string
  readonly title: OwnLedger['title']
  readonly synthetic: boolean
  readonly isOwn: boolean
}

/** The ledgers of the deployment, then the own ones. */
export interface Ledgers extends LedgerList {
  readonly ledgers: readonly ListedLedger[]
}

function ownLedgersQuery(published: readonly string[]) {
  return queryOptions({
    queryKey: ['own-ledgers', published],
    queryFn: async () => (await openDesk()).ownLedgers(published),
    staleTime: Infinity,
    retry: false,
  })
}

/** Where a ledger is: published by this deployment · own: kept in this browser · nowhere · unknown: that is still being found out. */
export type LedgerPlace = 'published' | 'own' | 'nowhere' | 'unknown'

/** The ledgers that can be chosen, as far as is known. */
export interface LedgersState {
  /** Null while the deployment's list is on its way, or did not come (`error` says why). */
  readonly list: Ledgers | null
  /** The deployment's alone. */
  readonly served: LedgerList | null
  readonly error: Error | null
  /** Of the asked ledger. Without a list, one that is not an own ledger is taken to be published. */
  readonly place: LedgerPlace
  readonly refetch: () => void
}

const NONE: readonly OwnLedger[] = []

/**
 * What ledgers there are, and where the asked one (null: the default) is. Own
 * ledgers are looked for once the page is drawn; at once where the asked one is
 * not published. For the page alone: it also has every list read anew that
 * another part or tab changes.
 */
export function useLedgers(asked: string | null): LedgersState {
  useDeskNews()
  const there = useDeskThere()
  const { data: served, error, refetch } = useQuery(ledgerListQuery)
  const published = useMemo(() => served?.ledgers.map(({ id }) => id) ?? [], [served])
  const isAnswered = served !== undefined || error !== null
  const isElsewhere = asked !== null && !published.includes(asked)
  const { data: own = NONE, isFetched } = useQuery({
    ...ownLedgersQuery(published),
    enabled: isAnswered && (there || isElsewhere),
  })
  const list = useMemo(() => {
    if (!served) return null
    return {
      ...served,
      ledgers: [
        ...served.ledgers.map((ledger) => ({ ...ledger, isOwn: false })),
        ...own.map(({ id, title, synthetic }) => ({ id, title, synthetic, isOwn: true })),
      ],
    }
  }, [served, own])
  const placeElsewhere = (): LedgerPlace => {
    if (!isAnswered || !isFetched) return 'unknown'
    if (own.some(({ id }) => id === asked)) return 'own'
    return served ? 'nowhere' : 'published'
  }
  return {
    list,
    served: served ?? null,
    error,
    place: isElsewhere ? placeElsewhere() : 'published',
    refetch: () => void refetch(),
  }
}

/** The ids that the deployment lists: an own ledger takes none of them. None until the list came. */
export function usePublishedIds(): readonly string[] {
  const { data: served } = useQuery(ledgerListQuery)
  return useMemo(() => served?.ledgers.map(({ id }) => id) ?? [], [served])
}

/** The own ledgers with their editions and sizes, for the desk's list; none until they are read. */
export function useOwnLedgers(): readonly OwnLedger[] {
  const there = useDeskThere()
  const { isPending } = useQuery(ledgerListQuery)
  const published = usePublishedIds()
  return useQuery({ ...ownLedgersQuery(published), enabled: there && !isPending }).data ?? NONE
}

/** Whether a ledger is kept in this browser alone: who gets a link to it needs its file. */
export function useIsLocal(ledger: string): boolean {
  return useOwnLedgers().some(({ id }) => id === ledger)
}
