/** The rows of a table with the tasks and commitments that they speak of. */
import type { Commitment } from '#src/domain/ledger.ts'
import type { DataRow } from './data-rows.ts'
import type { ImportDraft } from './import-draft.ts'
import { matchRow, type RowMatch } from './match-row.ts'
import type { MergeOptions } from './merge-options.ts'
import { plain } from './plain.ts'
import { rowReader, type RowIdentity } from './row-identity.ts'
import type { HeadingUnits } from './row-units.ts'
import { lookalikeFinder, type Lookalike } from './same-task.ts'

const ROWS_A_STEP = 20

/** A row and the task that it speaks of. */
export interface Task {
  readonly row: DataRow
  readonly identity: RowIdentity
}

/** renamed: a person says that it is the commitment under another title · counted: it has another title but counts the same · asked: it may be one, and nobody has said. */
export type TableMatch = RowMatch | { readonly kind: 'renamed' | 'counted' | 'asked'; readonly commitment: Commitment }

export interface MatchedRow extends Task {
  readonly match: TableMatch
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
  { units, sheet, exported }: Pick<MergeOptions, 'units' | 'sheet' | 'exported'>,
): Generator<void, MatchedRows> {
  const isOurs = exported !== null
  const identify = rowReader(draft, units)
  const found: Found[] = []
  const claims = new Map<string, number>()
  const near = new Map<string, number>()
  for (const [at, row] of rows.entries()) {
    if (at % ROWS_A_STEP === 0) yield
    const identity = identify(row)
    const match = matchRow(draft, row, identity)
    found.push({ row, identity, match })
    if (match.kind === 'same' && !claims.has(match.commitment.id)) claims.set(match.commitment.id, row.row)
    if (match.kind === 'near') near.set(match.commitment.id, (near.get(match.commitment.id) ?? 0) + 1)
  }
  const settle = yield* settling(draft, found, { units, sheet, claims, near, isOurs })
  const read: MatchedRow[] = []
  const regions = new Map<string, Set<string>>()
  for (const [at, one] of found.entries()) {
    if (at % ROWS_A_STEP === 0) yield
    const { row, identity } = one
    const match = settle(one)
    read.push({ row, identity, match })
    if (match.kind === 'renamed' && !claims.has(match.commitment.id)) claims.set(match.commitment.id, row.row)
    if (match.kind !== 'none') continue
    const key = plain(identity.title)
    regions.set(key, (regions.get(key) ?? new Set()).add(identity.words.region.zh))
  }
  return { read, claims, isShared: ({ title }) => (regions.get(plain(title))?.size ?? 0) > 1 }
}

type Found = Task & { readonly match: RowMatch }

interface Others {
  readonly units: HeadingUnits
  readonly sheet: string
  readonly claims: Map<string, number>
  /** How many rows may speak of a commitment by a title that something in the row speaks against. */
  readonly near: ReadonlyMap<string, number>
  readonly isOurs: boolean
}

/* Settles rows that no commitment answers to by its title, after those that surely mean one that is left have taken it. */
function* settling(
  draft: ImportDraft,
  found: readonly Found[],
  { units, sheet, claims, near, isOurs }: Others,
): Generator<void, (row: Found) => TableMatch> {
  const free = draft.context.ledger.commitments.filter(({ id }) => !claims.has(id) && !near.has(id))
  if (free.length === 0 || isOurs) return ({ match }) => match
  const finder = lookalikeFinder(draft, free, units)
  const alike = new Map<Found, readonly Lookalike[]>()
  const sure = new Map<string, { readonly by: 'name' | 'metric'; readonly rows: Found[] }>()
  for (const [at, row] of found.entries()) {
    if (at % ROWS_A_STEP === 0) yield
    if (row.match.kind !== 'none' || row.identity.title === '') continue
    const lookalikes = finder(row)
    alike.set(row, lookalikes)
    const [first, more] = lookalikes.filter(({ sureBy }) => sureBy !== null)
    if (first === undefined || first.sureBy === null || more !== undefined) continue
    const known = sure.get(first.commitment.id)
    if (known) known.rows.push(row)
    else sure.set(first.commitment.id, { by: first.sureBy, rows: [row] })
  }
  const taken = new Map<Found, TableMatch>()
  for (const [id, { by, rows }] of sure) {
    const [row, more] = rows
    const commitment = draft.commitments.get(id)
    if (!row || more || !commitment) continue
    taken.set(row, { kind: by === 'name' ? 'same' : 'counted', commitment })
    claims.set(id, row.row.row)
  }
  return (row) => {
    const settled = taken.get(row)
    if (settled) return settled
    const offered = (alike.get(row) ?? []).map(({ commitment }) => commitment).filter(({ id }) => !claims.has(id))
    return offered.length === 0 ? row.match : askWhich(draft, row, offered, sheet)
  }
}

function askWhich(
  draft: ImportDraft,
  { identity, match }: Found,
  offered: readonly Commitment[],
  sheet: string,
): TableMatch {
  const [first] = offered
  if (!first) return match
  const { lang } = draft.context
  const region = identity.words.region[lang]
  const answer = draft.doubts.ask({
    code: 'same-task',
    about: region === '' ? identity.title : `${identity.title} (${region})`,
    sheet,
    example: first.title[lang],
    choices: [
      ...offered.map(({ id, title }, at) => ({ value: at === 0 ? 'same' : id, label: title[lang] })),
      { value: 'new', label: '' },
    ],
  })
  if (answer === 'new') return match
  const chosen = answer === 'same' ? first : offered.find(({ id }) => id === answer)
  return chosen ? { kind: 'renamed', commitment: chosen } : { kind: 'asked', commitment: first }
}
