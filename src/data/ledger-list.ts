import { queryOptions } from '@tanstack/react-query'
import type { LedgerList } from '#src/domain/ledger-list.ts'
import { isChecked } from './checked.ts'
import { fetchBytes } from './fetch-bytes.ts'
import { LoadError } from './load-error.ts'
import { readParsed } from './read-parsed.ts'
import { waitForProgram } from './silence.ts'

const FILE = './ledgers/index.json'

async function openLedgerList(signal: AbortSignal): Promise<LedgerList> {
  const bytes = await fetchBytes(FILE, signal)
  if (isChecked(FILE, bytes)) {
    const list: LedgerList = JSON.parse(new TextDecoder().decode(bytes))
    return list
  }
  const { readLedgerList } = await waitForProgram(import('#src/domain/ledger-list.ts'))
  const result = await readParsed(bytes, readLedgerList)
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
