import { useQuery } from '@tanstack/react-query'
import type { Ledger } from '#src/domain/ledger.ts'
import { ledgerQuery } from './ledger.ts'
import { writtenEdition } from './written-edition.ts'

/** The open ledger as its written pages show it, without drafts; null where there are none: it is the browser's own, or came after the pages were written. */
export function useWritten(ledger: string): Ledger | null {
  // It is open already: an own one under another key.
  const { data } = useQuery({ ...ledgerQuery(ledger), enabled: false })
  const published = data?.index.ledger ?? null
  return published !== null && published.edition === writtenEdition(ledger) ? published : null
}
