/** Who and where a new commitment names, and what stands for what its row leaves open. */
import type { Text } from '#src/domain/ledger.ts'
import { complain } from './import-draft.ts'
import { addNamed, nameOf, readBodyIds, readNames, rootOf } from './import-names.ts'
import type { NewRow } from './new-row.ts'
import { cellText } from './workbook.ts'

/** What stands for a lead or a sector that nobody gave. */
export const UNSTATED: Text = { zh: '未注明', en: 'Not stated' }

/** Who leads and who helps, by the columns of both. */
export interface Bodies {
  readonly lead: string
  readonly supporting: readonly string[]
}

/** Reads both columns. Where several lead, or nothing says which does, the first is taken and the others help, which is said. */
export function readOffices(from: NewRow): Bodies {
  const { draft, place, row } = from
  const [cell, others] = [row.cells.get('lead'), row.cells.get('supporting')]
  const own = cell === undefined ? null : readBodyIds(draft, place, 'lead', cell)
  const help = others === undefined ? null : readBodyIds(draft, place, 'supporting', others)
  const [lead = unstated(from, 'lead'), ...more] = own?.leads ?? []
  if (own !== null && (more.length > 0 || (!own.isSaid && own.helpers.length > 0)))
    complain(draft, place, 'several-leads', 'lead', { found: cellText(cell), expected: nameOf(draft, 'lead', lead) })
  const supporting = [...more, ...(own?.helpers ?? []), ...(help?.leads ?? []), ...(help?.helpers ?? [])]
  return { lead, supporting: [...new Set(supporting)].filter((id) => id !== lead) }
}

/** The ids that a column names. Never empty: what the row leaves open is the topmost region, or said to be unstated. Of a column that the table does not have, one note says it for all rows. */
export function listOf(from: NewRow, column: 'region' | 'sector'): readonly string[] {
  const { draft, place, row } = from
  const cell = row.cells.get(column)
  const ids = cell === undefined ? [] : readNames(draft, place, column, cell)
  return ids.length > 0 ? ids : [unstated(from, column)]
}

function unstated({ draft, place }: NewRow, column: 'region' | 'sector' | 'lead'): string {
  const name = UNSTATED[draft.context.lang]
  if (column === 'region') {
    const id = rootOf(draft) ?? addNamed(draft, 'region', name)
    if (place.letters.has(column))
      complain(draft, place, 'assumed-region', column, { expected: nameOf(draft, column, id) })
    else draft.left.region += 1
    return id
  }
  const kind = column === 'sector' ? 'sector' : 'organisation'
  const known = kind === 'sector' ? draft.sectors : draft.organisations
  const id =
    known.find((each) => each.name.zh === UNSTATED.zh || each.name.en === UNSTATED.en)?.id ??
    addNamed(draft, kind, name)
  if (place.letters.has(column))
    complain(draft, place, column === 'sector' ? 'assumed-sector' : 'assumed-lead', column, { expected: name })
  else draft.left[column === 'sector' ? 'sector' : 'lead'] += 1
  return id
}
