/** Why a text is no JSON. Apart from the rest, because the page needs it only where a file is broken. */
import { findJsonFault } from '#src/lib/find-json-fault.ts'
import { quoted } from './found-text.ts'
import type { Expected, IssueCode, LedgerIssue } from './issue.ts'
import { decodeUtf8, parseJson, withoutMark } from './read-json.ts'
import type { Checked } from './structure.ts'

/** Parses JSON; a byte order mark is tolerated. Issues name the line and column, and tell an empty file and a web page from bad JSON. */
export function readJson(text: string): Checked<unknown> {
  const parsed = parseJson(text)
  return parsed ? { ok: true, value: parsed.value } : { ok: false, issues: jsonIssues(text) }
}

/* The issues of a text that parseJson refused. */
function jsonIssues(text: string): readonly LedgerIssue[] {
  const json = withoutMark(text)
  const start = json.trimStart()
  if (start === '') return [fileIssue('empty-file', '', { kind: 'ledger' })]
  if (start.startsWith('<')) return [fileIssue('web-page', start, { kind: 'ledger' })]
  const { offset = 0, line = 1, column = 1, wants = 'value' } = findJsonFault(json) ?? {}
  const found = json.slice(offset, offset + 24).split(/[\r\n]/)[0] ?? ''
  return [fileIssue('syntax', found, { kind: 'json', line, column, wants })]
}

/** The issues of bytes of which no JSON could be made. */
export function bytesIssues(bytes: ArrayBuffer | Uint8Array): readonly LedgerIssue[] {
  const text = decodeUtf8(bytes)
  if (text !== null) return jsonIssues(text)
  const read = withoutMark(new TextDecoder().decode(bytes))
  const before = read.slice(0, Math.max(0, read.indexOf('\uFFFD')))
  const lines = before.split(/\r\n|[\r\n]/)
  const last = lines.at(-1) ?? ''
  return [
    fileIssue('syntax', last.slice(-24), { kind: 'json', line: lines.length, column: last.length + 1, wants: 'utf-8' }),
  ]
}

function fileIssue(code: IssueCode, found: string, expected: Expected): LedgerIssue {
  return { code, path: [], record: null, found: found === '' ? '' : quoted(found.slice(0, 200)), expected }
}
