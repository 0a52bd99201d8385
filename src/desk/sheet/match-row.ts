/** Which commitment of the ledger a row speaks of: by id, else by its title together with region, metric, unit and lead. */
import type { Commitment } from '#src/domain/ledger.ts'
import type { DataRow } from './data-rows.ts'
import type { ImportDraft } from './import-draft.ts'
import { rootOf } from './import-names.ts'
import { plain } from './plain.ts'
import type { RowIdentity } from './row-identity.ts'
import { possibleTitles } from './task-title.ts'
import { cellText } from './workbook.ts'

/** same: it has the id, or nothing in the row speaks against it · near: one thing does, as a correction would · several: as many answer equally well. */
export type RowMatch =
  | { readonly kind: 'same' | 'near'; readonly commitment: Commitment }
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  | { readonly kind: 'none' }

/** The commitment of a row among those that the ledger had before the table was read. A commitment of other regions is never its own. */
export function matchRow(draft: ImportDraft, row: DataRow, identity: RowIdentity): RowMatch {
  const known = knownById(draft, row)
  if (known) return { kind: 'same', commitment: known }
  const { regions, metric, unit, lead } = identity
  const ids = new Set(
    possibleTitles(identity)
      .flatMap((title) => draft.titles.get(title) ?? [])
      .map(({ id }) => id),
  )
  const titled = [...ids].flatMap((id) => (draft.added.has(id) ? [] : (draft.commitments.get(id) ?? [])))
  const near = titled.filter(
    (commitment) => regions.length === 0 || regions.some((code) => commitment.regions.includes(code)),
  )
  const root = rootOf(draft) ?? ''
  const tests: readonly ((commitment: Commitment) => boolean)[] = [
    (commitment) => inRegions(commitment, regions.length > 0 ? regions : [root]),
    (commitment) => measures(commitment, metric || identity.title),
    (commitment) => counts(commitment, unit),
    (commitment) => lead === '' || commitment.lead === lead,
    ({ title }) => metric !== '' && plain(title.zh).startsWith(plain(`${identity.title}：${metric}`)),
  ]
  const left = tests.reduce((among, test) => (among.some(test) ? among.filter(test) : among), near)
  const [commitment, more] = left
  if (!commitment) return { kind: 'none' }
  if (more) return { kind: 'several', ids: left.map(({ id }) => id) }
  const against = [
    regions.length > 0 && !inRegions(commitment, regions),
    metric !== '' && !measures(commitment, metric),
    !counts(commitment, unit),
    lead !== '' && commitment.lead !== lead,
  ].filter((isAgainst) => isAgainst).length
  return against > 1 ? { kind: 'none' } : { kind: against === 0 ? 'same' : 'near', commitment }
}

/** The commitment of the ledger that a row names by its id; null where it names none. */
export function knownById(draft: ImportDraft, { cells }: DataRow): Commitment | null {
  const id = cellText(cells.get('id')).trim()
  return draft.added.has(id) ? null : (draft.commitments.get(id) ?? null)
}

function inRegions({ regions }: Commitment, wanted: readonly string[]): boolean {
  return regions.toSorted().join() === wanted.join()
}

/* One without a number keeps no metric that could differ. */
function measures({ measure }: Commitment, metric: string): boolean {
  return measure === undefined || [measure.metric.zh, measure.metric.en].some((name) => plain(name) === plain(metric))
}

function counts({ measure }: Commitment, unit: string): boolean {
  return measure === undefined || unit === '' || measure.unit === unit
}
