import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { fetchFile } from '#src/data/fetch-bytes.ts'
import { ledgerFile, ledgerQuery } from '#src/data/ledger.ts'
import { orSilent } from '#src/data/or-silent.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { useView } from '#src/state/view-store.ts'
import { lookForBuild } from './worker.ts'

const MINUTE = 60_000

/** The edition that a ledger's text says, found without reading the rest of what may be a large file. */
export function editionIn(text: string): CalendarDate | null {
  return /"edition"\s*:\s*"(\d{4}-\d{2}-\d{2})"/.exec(text)?.[1] ?? null
}

async function askEdition(id: string, signal: AbortSignal): Promise<CalendarDate> {
  void lookForBuild()
  const { bytes } = await fetchFile(`./ledgers/${id}.json`, signal, 'newest')
  const edition = editionIn(new TextDecoder().decode(bytes))
  if (edition === null) throw new Error(`./ledgers/${id}.json says no edition`)
  return edition
}

/**
 * The edition on the server where it is newer than the one shown; else null, as
 * where no ledger is shown (null).
 * Asked when the reader comes back to the page or to the network, and every
 * half hour: never hidden, never offline, never on stage.
 */
export function useNewerEdition(id: string | null, shown: CalendarDate | null): CalendarDate | null {
  const onStage = useView((view) => view.stage !== null)
  const { data } = useQuery({
    queryKey: ['edition', id],
    queryFn: id === null ? skipToken : ({ signal }) => askEdition(id, signal),
    initialData: shown ?? undefined,
    staleTime: MINUTE,
    refetchInterval: 30 * MINUTE,
    refetchOnMount: false,
    refetchOnReconnect: 'always',
    enabled: !onStage && shown !== null,
    retry: false,
  })
  return shown !== null && data !== undefined && data > shown ? data : null
}

/** Puts the newest edition in the place of the one shown; view and address stay. The promise is false where none could be had, or the server is silent: then nothing changes, unless it comes after all. */
export function useTakeEdition(id: string | null, shown: CalendarDate | null): () => Promise<boolean> {
  const client = useQueryClient()
  return async () => {
    if (id === null || shown === null) return false
    const take = async () => {
      const query = ledgerQuery(id)
      // Under a key of its own: a failure must not take the ledger on screen with it.
      const next = await client.fetchQuery({ ...query, queryKey: ['ledger', id, 'next'], staleTime: 0, gcTime: 0 })
      if (next.index.ledger.edition <= shown) return false
      client.setQueryData(query.queryKey, next)
      return true
    }
    return orSilent(
      ledgerFile(id),
      take().catch(() => false),
      false,
    )
  }
}
