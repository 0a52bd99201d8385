import { bytesIssues, readJson } from './json-issues.ts'
import { readLedgerList, type LedgerList } from './ledger-list.ts'
import { decodeUtf8 } from './read-json.ts'
import { readLedger, type ReadResult } from './read-ledger.ts'
import type { Checked } from './structure.ts'

/** Reads the text of a ledger file. Never throws. */
export function readLedgerText(json: string): ReadResult {
  const raw = readJson(json)
  return raw.ok ? readLedger(raw.value) : raw
}

/** Reads the bytes of a ledger file, which are UTF-8. Never throws. */
export function readLedgerBytes(bytes: ArrayBuffer | Uint8Array): ReadResult {
  const text = decodeUtf8(bytes)
  return text === null ? { ok: false, issues: bytesIssues(bytes) } : readLedgerText(text)
}

/** Reads the text of an index file: the list, or every fault. Never throws. */
export function readLedgerListText(json: string): Checked<LedgerList> {
  const raw = readJson(json)
  return raw.ok ? readLedgerList(raw.value) : raw
}
