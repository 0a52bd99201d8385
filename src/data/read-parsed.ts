import type { LedgerIssue } from '#src/domain/issue.ts'
import { parseJson } from '#src/domain/read-json.ts'

/** Reads the JSON of a text. Where it is none, what says why is fetched first: a page that opens well never needs it. */
export async function readParsed<Result>(
  text: string,
  read: (raw: unknown) => Result,
): Promise<Result | { readonly ok: false; readonly issues: readonly LedgerIssue[] }> {
  const parsed = parseJson(text)
  if (parsed) return read(parsed.value)
  const { jsonIssues } = await import('#src/domain/json-issues.ts')
  return { ok: false, issues: jsonIssues(text) }
}
