import type { View } from '#src/url/view.ts'
import { chosenIn, FACET_KEYS, facetSources } from '../selection/facet-sources.ts'
import { findInSteps, type SearchIndex } from '../search/search-index.ts'
import type { Assessed, Item } from '../selection/selection.ts'

const ITEMS_A_STEP = 500

type Test = (item: Item) => boolean

/** True for an item with one of the chosen values of each set key. */
function testOf({ index }: Assessed, view: View, keys: readonly (typeof FACET_KEYS)[number][]): Test {
  const sources = facetSources(index.ledger)
  const tests = keys.flatMap((key) => {
    const chosen = chosenIn(view, key)
    return chosen ? [(item: Item) => sources[key].valuesOf(item).some((value) => chosen.has(value))] : []
  })
  return (item) => tests.every((test) => test(item))
}

/** Whether an item has a status that the view asks for; true for all where it asks for none. */
export function statusTest(assessed: Assessed, view: View): Test {
  return testOf(assessed, view, ['status'])
}

/** The ids that the free text finds; null where there is none. */
export function* foundInSteps(search: SearchIndex, q: string): Generator<void, ReadonlySet<string> | null> {
  if (q === '') return null
  const { assessed } = search
  const found = yield* findInSteps(search, q)
  return new Set(assessed.items.filter((_, place) => found[place] === 1).map(({ commitment }) => commitment.id))
}

/** The items of a day that pass every filter but status, by id, in file order. `found`: what passes the free text; null: no free text. Gives way as it works. */
export function* scopeInSteps(
  assessed: Assessed,
  view: View,
  found: ReadonlySet<string> | null,
): Generator<void, ReadonlyMap<string, Item>> {
  const passes = testOf(
    assessed,
    view,
    FACET_KEYS.filter((key) => key !== 'status'),
  )
  const picked = view.pick.length === 0 ? null : new Set(view.pick)
  const inSeries = view.series.length === 0 ? null : new Set(view.series)
  const scope = new Map<string, Item>()
  for (const [place, item] of assessed.items.entries()) {
    const { id, series = '' } = item.commitment
    const asked = (found?.has(id) ?? true) && (picked?.has(id) ?? true) && (inSeries?.has(series) ?? true)
    if (asked && passes(item)) scope.set(id, item)
    if (place % ITEMS_A_STEP === ITEMS_A_STEP - 1) yield
  }
  return scope
}
