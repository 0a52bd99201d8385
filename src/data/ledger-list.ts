import { queryOptions } from '@tanstack/react-query'
import { readLedgerList, type LedgerList } from '#src/domain/ledger-list.ts'
import { fetchBytes } from './fetch-bytes.ts'
import { LoadError } from './load-error.ts'
import { readParsed } from './read-parsed.ts'

const FILE = './ledgers/index.json'

async function openLedgerList(signal: AbortSignal): Promise<LedgerList> {
  const bytes = await fetchBytes(FILE, signal)
  const result = await readParsed(new TextDecoder().decode(bytes), readLedgerList)
  if (!result.ok) throw new LoadError('malformed', FILE, { issues: result.issues })
  return result.value
}

/** The ledgers that this deployment serves, from public/ledgers/index.json. Errors are LoadErrors. */
export const ledgerListQuery = queryOptions({
  queryKey: ['ledger-list'],
  queryFn: ({ signal }) => openLedgerList(signal),
  staleTime: Infinity,
  retry: false,
})
