import type { LedgerIssue } from '#src/domain/issue.ts'

/**
 * Why something could not be opened. offline: no answer at all · missing: 404 ·
 * server: another HTTP error · malformed: an answer that is no valid ledger
 * (`issues` says all that is wrong) · unlisted: no ledger of that id.
 */
export type LoadCode = 'offline' | 'missing' | 'server' | 'malformed' | 'unlisted'

/** An error as a value until a boundary shows it. `file` is the path asked for, `status` the HTTP status or null. */
export class LoadError extends Error {
  readonly code: LoadCode
  readonly file: string
  readonly status: number | null
  readonly issues: readonly LedgerIssue[]

  constructor(code: LoadCode, file: string, detail: { status?: number; issues?: readonly LedgerIssue[] } = {}) {
    super(`${code}: ${file}`)
    this.name = 'LoadError'
    this.code = code
    this.file = file
    this.status = detail.status ?? null
    this.issues = detail.issues ?? []
  }
}
