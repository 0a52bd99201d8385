import type { LedgerIssue } from '#src/domain/issue.ts'
import { decodeUtf8, parseJson } from '#src/domain/read-json.ts'

/** Reads the JSON of bytes in UTF-8. Where it is none, what says why is fetched first: a page that opens well never needs it. */
export async function readParsed<Result>(
  bytes: ArrayBuffer | Uint8Array,
  read: (raw: unknown) => Result,
): Promise<Result | { readonly ok: false; readonly issues: readonly LedgerIssue[] }> {
  const text = decodeUtf8(bytes)
  const parsed = text === null ? null : parseJson(text)
  if (parsed) return read(parsed.value)
  const { bytesIssues } = await import('#src/domain/json-issues.ts')
  return { ok: false, issues: bytesIssues(bytes) }
}
