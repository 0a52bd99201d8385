/** The rows of a table with the tasks and commitments that they speak of. */
import type { DataRow } from './data-rows.ts'
import type { ImportDraft } from './import-draft.ts'
import { matchRow, type RowMatch } from './match-row.ts'
import { plain } from './plain.ts'
import { rowReader, type RowIdentity } from './row-identity.ts'
import type { HeadingUnits } from './row-units.ts'

const ROWS_A_STEP = 20

/** A row and the task that it speaks of. */
export interface Task {
  readonly row: DataRow
  readonly identity: RowIdentity
}

export interface MatchedRow extends Task {
  readonly match: RowMatch
}

export interface MatchedRows {
  readonly read: readonly MatchedRow[]
  /** The first row that surely speaks of a commitment, by its id. */
  readonly claims: Map<string, number>
  /** Whether the table has the title of a new task for several regions. */
  readonly isShared: (identity: RowIdentity) => boolean
}

/** Matches all rows before the first is taken: one that is surely a commitment's goes before one that may be. */
export function* matchRows(
  draft: ImportDraft,
  rows: readonly DataRow[],
  units: HeadingUnits,
): Generator<void, MatchedRows> {
  const identify = rowReader(draft, units)
  const read: MatchedRow[] = []
  const claims = new Map<string, number>()
  const regions = new Map<string, Set<string>>()
  for (const [at, row] of rows.entries()) {
    if (at % ROWS_A_STEP === 0) yield
    const identity = identify(row)
    const match = matchRow(draft, row, identity)
    read.push({ row, identity, match })
    if (match.kind === 'same' && !claims.has(match.commitment.id)) claims.set(match.commitment.id, row.row)
    if (match.kind !== 'none') continue
    const key = plain(identity.title)
    regions.set(key, (regions.get(key) ?? new Set()).add(identity.words.region.zh))
  }
  return { read, claims, isShared: ({ title }) => (regions.get(plain(title))?.size ?? 0) > 1 }
}
