import { readJson } from './json-issues.ts'
import { readLedgerList, type LedgerList } from './ledger-list.ts'
import { readLedger, type ReadResult } from './read-ledger.ts'
import type { Checked } from './structure.ts'

/** Reads the text of a ledger file. Never throws. */
export function readLedgerText(json: string): ReadResult {
  const raw = readJson(json)
  return raw.ok ? readLedger(raw.value) : raw
}

/** Reads the text of an index file: the list, or every fault. Never throws. */
export function readLedgerListText(json: string): Checked<LedgerList> {
  const raw = readJson(json)
  return raw.ok ? readLedgerList(raw.value) : raw
}
