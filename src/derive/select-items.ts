import { countBits, hasBit, makeBits, writeRows, type Bits } from '#src/lib/bits.ts'
import { countIgnoring, runFacets } from '#src/lib/facet-engine.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { FILTER_KEYS, type FilterKey, type View } from '#src/url/view.ts'
import type { Engine } from './engine.ts'
import { chosenIn, FACET_KEYS } from './facet-sources.ts'
import { compareCodeUnits, orderItems, type CompareText } from './order.ts'
import { searchInSteps, type SearchIndex } from './search-text.ts'
import type { FacetCounts, FacetKey, Item, Selection, WayOut } from './selection.ts'

/** What a selection needs beside the engine. Without `compareText` texts are sorted by code units. */
export interface SelectTools {
  /** Over the same assessed items; see createSearch. */
  readonly search: SearchIndex
  readonly compareText?: CompareText
}

/** The rows that the free text finds; null without one. Searches at once: a screen with many items first drives searchInSteps in slices, and finds the answer kept. */
function rowsFound({ items, places }: Engine, q: string, search: SearchIndex): Bits | null {
  if (q === '') return null
  const found = runSteps(searchInSteps(search, q))
  return makeBits(items.length, (row) => found[places[row] ?? 0] === 1)
}

function rowsPicked({ items }: Engine, pick: readonly string[]): Bits | null {
  if (pick.length === 0) return null
  const picked = new Set(pick)
  return makeBits(items.length, (row) => picked.has(items[row]?.commitment.id ?? ''))
}

function itemsOf({ items }: Engine, rows: Bits): readonly Item[] {
  const numbers = new Uint32Array(countBits(rows))
  writeRows(rows, numbers)
  return Array.from(numbers, (row) => items[row]).filter((item) => item !== undefined)
}

function inOrder(engine: Engine, rows: Bits, { sort, lang }: View, compareText: CompareText): readonly Item[] {
  if (sort === null) return itemsOf(engine, rows)
  const name = `${sort.reversed ? '-' : ''}${sort.key} ${lang}`
  const order = engine.orders.get(name) ?? orderItems(engine.items, sort, { index: engine.assessed.index, lang, compareText })
  engine.orders.set(name, order)
  const found: Item[] = []
  for (const row of order) {
    const item = hasBit(rows, row) ? engine.items[row] : undefined
    if (item) found.push(item)
  }
  return found
}

function forFacets<Value>(make: (key: FacetKey, column: number) => Value): Readonly<Record<FacetKey, Value>> {
  const at = (key: FacetKey) => make(key, FACET_KEYS.indexOf(key))
  return { region: at('region'), sector: at('sector'), year: at('year'), status: at('status'), unit: at('unit'), kind: at('kind') }
}

/** The first set filter whose removal leaves most; null where no single one helps. `leaves` gives a filter's number, null where it is not set. */
function findWayOut(leaves: (key: FilterKey) => number | null): WayOut | null {
  let best: WayOut | null = null
  for (const key of FILTER_KEYS) {
    const left = leaves(key) ?? 0
    if (left > (best?.leaves ?? 0)) best = { key, leaves: left }
  }
  return best
}

/** What the view selects. The engine's last run is its memory: a small change of the view costs little. */
export function selectItems(engine: Engine, view: View, { search, compareText = compareCodeUnits }: SelectTools): Selection {
  const choices = FACET_KEYS.map((key) => chosenIn(view, key))
  const others = { q: rowsFound(engine, view.q, search), pick: rowsPicked(engine, view.pick) }
  const run = runFacets(engine.facets, choices, [others.q, others.pick])
  const items = inOrder(engine, run.matched, view, compareText)
  const leaves = (key: FilterKey): number | null => {
    if (key === 'q' || key === 'pick') return others[key] && countIgnoring(engine.facets, others[key])
    const column = FACET_KEYS.indexOf(key)
    const rows = run.ignoring[column]
    return choices[column] && rows ? countBits(rows) : null
  }
  return {
    assessed: engine.assessed,
    items,
    facets: forFacets((_, column): FacetCounts => {
      const values = engine.facets.counters[column]?.column.values ?? []
      return new Map(values.map((value, at) => [value, run.counts[column]?.[at] ?? 0]))
    }),
    ignoring: forFacets((_, column) => {
      const rows = run.ignoring[column]
      return choices[column] && rows ? itemsOf(engine, rows) : items
    }),
    wayOut: items.length === 0 ? findWayOut(leaves) : null,
  }
}
