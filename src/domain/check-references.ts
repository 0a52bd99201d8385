/** Sense, part 1: every id that a record names must exist. */
import { addIssue } from './issue.ts'
import type { IssuePath, IssueSink, ReferenceTo } from './issue.ts'
import type { Citation, Ledger } from './ledger.ts'

/** A ledger without its records. */
export type LedgerFrame = Omit<Ledger, 'commitments' | 'reports' | 'facts'>

/** All that records may refer to. Commitments and reports: every id the file gives, also of records that cannot be used. */
export interface KnownIds {
  readonly source: ReadonlySet<string>
  readonly unit: ReadonlySet<string>
  readonly organisation: ReadonlySet<string>
  readonly region: ReadonlySet<string>
  readonly sector: ReadonlySet<string>
  readonly commitment: ReadonlySet<string>
  readonly report: ReadonlySet<string>
}

/** The ids of a frame, with those of the records. */
export function knownIds(frame: LedgerFrame, commitment: ReadonlySet<string>, report: ReadonlySet<string>): KnownIds {
  const ids = (records: readonly { readonly id: string }[]) => new Set(records.map((record) => record.id))
  return {
    source: ids(frame.sources),
    unit: ids(frame.units),
    organisation: ids(frame.organisations),
    region: new Set(frame.regions.map((region) => region.code)),
    sector: ids(frame.sectors),
    commitment,
    report,
  }
}

/** One reference; undefined or null: none is made. */
export function checkReference(
  sink: IssueSink,
  path: IssuePath,
  id: string | null | undefined,
  to: ReferenceTo & keyof KnownIds,
  known: KnownIds,
): void {
  if (id !== undefined && id !== null && !known[to].has(id)) addIssue(sink, path, id, { kind: 'reference', to })
}

/** A list of references: each exists, and none is there twice (it would be counted twice). */
export function checkReferences(
  sink: IssueSink,
  field: string,
  ids: readonly string[] | undefined,
  to: ReferenceTo & keyof KnownIds,
  known: KnownIds,
): void {
  ids?.forEach((id, position) => {
    checkReference(sink, [field, position], id, to, known)
    if (ids.indexOf(id) < position) addIssue(sink, [field, position], id, { kind: 'unique' })
  })
}

/** The source of a citation exists; undefined: there is no citation. */
export function checkCitation(sink: IssueSink, path: IssuePath, citation: Citation | undefined, known: KnownIds): void {
  checkReference(sink, [...path, 'source'], citation?.source, 'source', known)
}

/** Calls `fault` for every id that stands earlier in the list too. */
export function checkUnique(ids: readonly string[], fault: (position: number, id: string) => void): void {
  const seen = new Set<string>()
  ids.forEach((id, position) => {
    if (seen.has(id)) fault(position, id)
    seen.add(id)
  })
}
