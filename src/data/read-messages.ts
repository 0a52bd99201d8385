import type { Commitment, Fact, Ledger, Report } from '#src/domain/ledger.ts'
import type { ReadResult } from '#src/domain/read-ledger.ts'

/** How many records travel in one message: few enough that unpacking one never blocks the page. */
export const BATCH = 400

/** What the reading worker answers: the refusal, or batches of records and then the rest of the ledger. */
export type ReadMessage =
  | { readonly kind: 'commitments'; readonly records: readonly Commitment[] }
  | { readonly kind: 'reports'; readonly records: readonly Report[] }
  | { readonly kind: 'facts'; readonly records: readonly Fact[] }
  | { readonly kind: 'done'; readonly result: ReadResult }

function* batches<T>(records: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < records.length; start += BATCH) yield records.slice(start, start + BATCH)
}

/** Cuts a result into messages; the `done` message holds the ledger without its records. */
export function* packResult(result: ReadResult): Generator<ReadMessage> {
  if (result.ok) {
    const { ledger } = result
    for (const records of batches(ledger.commitments)) yield { kind: 'commitments', records }
    for (const records of batches(ledger.reports)) yield { kind: 'reports', records }
    for (const records of batches(ledger.facts)) yield { kind: 'facts', records }
    yield { kind: 'done', result: { ...result, ledger: { ...ledger, commitments: [], reports: [], facts: [] } } }
  } else yield { kind: 'done', result }
}

/** Puts the messages together again: feed each in order; the last one returns the result, others null. */
export function createUnpacker(): (message: ReadMessage) => ReadResult | null {
  const commitments: Commitment[] = []
  const reports: Report[] = []
  const facts: Fact[] = []
  return (message) => {
    switch (message.kind) {
      case 'commitments':
        commitments.push(...message.records)
        return null
      case 'reports':
        reports.push(...message.records)
        return null
      case 'facts':
        facts.push(...message.records)
        return null
      case 'done': {
        if (!message.result.ok) return message.result
        const ledger: Ledger = { ...message.result.ledger, commitments, reports, facts }
        return { ...message.result, ledger }
      }
    }
  }
}
