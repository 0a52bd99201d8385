/** Who and where a new commitment names, and what stands for what its row leaves open. */
import type { Text } from '#src/domain/ledger.ts'
import { complain } from './import-draft.ts'
import { addNamed, nameOf, readNames, rootOf, type NamedColumn } from './import-names.ts'
import type { NewRow } from './new-row.ts'
import { cellText } from './workbook.ts'

/** What stands for a lead or a sector that nobody gave. */
export const UNSTATED: Text = { zh: '未注明', en: 'Not stated' }

/** The first that a column names; the others are said. */
export function firstOf(from: NewRow, column: NamedColumn): string {
  const [id, ...more] = listOf(from, column)
  if (more.length > 0)
    complain(from.draft, from.place, 'several-leads', column, {
      found: cellText(from.row.cells.get(column)),
      expected: nameOf(from.draft, column, id ?? ''),
    })
  return id ?? ''
}

/** The ids that a column names. Never empty: what the row leaves open is the topmost region, or said to be unstated. Of a column that the table does not have, one note says it for all rows. */
export function listOf({ draft, place, row }: NewRow, column: NamedColumn): readonly string[] {
  const cell = row.cells.get(column)
  const ids = cell === undefined ? [] : readNames(draft, place, column, cell)
  if (ids.length > 0) return ids
  const name = UNSTATED[draft.context.lang]
  if (column === 'region') {
    const id = rootOf(draft) ?? addNamed(draft, 'region', name)
    if (place.letters.has(column))
      complain(draft, place, 'assumed-region', column, { expected: nameOf(draft, column, id) })
    else draft.left.region += 1
    return [id]
  }
  const kind = column === 'sector' ? 'sector' : 'organisation'
  const known = kind === 'sector' ? draft.sectors : draft.organisations
  const id =
    known.find((each) => each.name.zh === UNSTATED.zh || each.name.en === UNSTATED.en)?.id ??
    addNamed(draft, kind, name)
  if (place.letters.has(column))
    complain(draft, place, column === 'sector' ? 'assumed-sector' : 'assumed-lead', column, { expected: name })
  else draft.left[column === 'sector' ? 'sector' : 'lead'] += 1
  return [id]
}
