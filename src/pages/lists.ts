import { buildEngine } from '#src/derive/selection/engine.ts'
import { selectItems } from '#src/derive/selection/select-items.ts'
import type { Assessed, Item } from '#src/derive/selection/selection.ts'
import { createSearch, NO_DICTIONARIES } from '#src/derive/search/search-index.ts'
import type { Text } from '#src/domain/ledger.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import type { View } from '#src/url/view.ts'
import type { ListKey } from '#src/url/page-paths.ts'

/** A list page's matter: which commitments the filter of that name leaves. */
export interface ListEntry {
  readonly by: ListKey
  readonly id: string
  readonly name: Text
  /** One or more. */
  readonly items: readonly Item[]
}

/** All commitments in the order of the first view, and the lists of every region, sector and responsible unit that has some: found by the filters of the program itself, so that both count alike. */
export function buildLists(assessed: Assessed): {
  readonly items: readonly Item[]
  readonly lists: readonly ListEntry[]
} {
  const { ledger } = assessed.index
  const engine = buildEngine(assessed)
  const search = createSearch(assessed, NO_DICTIONARIES)
  const itemsOf = (patch: Partial<View>) => selectItems(engine, { ...DEFAULT_VIEW, ...patch }, { search }).items
  const entry = (by: ListKey, id: string, name: Text): ListEntry => ({ by, id, name, items: itemsOf({ [by]: [id] }) })
  const lists = [
    ...ledger.regions.map(({ code, name }) => entry('region', code, name)),
    ...ledger.sectors.map(({ id, name }) => entry('sector', id, name)),
    ...ledger.organisations.map(({ id, name }) => entry('unit', id, name)),
  ]
  return { items: itemsOf({}), lists: lists.filter(({ items }) => items.length > 0) }
}
