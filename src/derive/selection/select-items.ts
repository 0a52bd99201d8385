import { countBits, makeBits, writeRows, type Bits } from '#src/lib/bits.ts'
import { countIgnoring, runFacets, type FacetRun } from '#src/lib/facet-engine.ts'
import { countPairs } from '#src/lib/facet-pairs.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { FILTER_KEYS, type FilterKey, type View } from '#src/url/view.ts'
import type { Engine } from './engine.ts'
import { chosenIn, FACET_KEYS } from './facet-sources.ts'
import { itemsAt } from './items-at.ts'
import { compareCodeUnits, orderInSteps, type CompareText } from './order.ts'
import { findInSteps, type SearchIndex } from '../search/search-index.ts'
import type { FacetCounts, FacetKey, Selection, WayOut } from './selection.ts'

/** What a selection needs beside the engine. Without `compareText` texts are sorted by code units. */
export interface SelectTools {
  /** Over the same assessed items; see createSearch. */
  readonly search: SearchIndex
  readonly compareText?: CompareText
}

/** The filters of a view: chosen values by column (null: not set), and the rows that pass those without a column. */
interface Filters {
  readonly choices: readonly (ReadonlySet<string> | null)[]
  readonly series: Bits | null
  readonly q: Bits | null
  readonly pick: Bits | null
}

/** The rows that the free text finds; null without one. Searches at once unless prepareInSteps has. */
function rowsFound({ items, places }: Engine, q: string, search: SearchIndex): Bits | null {
  if (q === '') return null
  const found = runSteps(findInSteps(search, q))
  return makeBits(items.length, (row) => found[places[row] ?? 0] === 1)
}

function rowsPicked({ items }: Engine, pick: readonly string[]): Bits | null {
  if (pick.length === 0) return null
  const picked = new Set(pick)
  return makeBits(items.length, (row) => picked.has(items[row]?.commitment.id ?? ''))
}

function rowsOfSeries({ items }: Engine, series: readonly string[]): Bits | null {
  if (series.length === 0) return null
  const wanted = new Set(series)
  return makeBits(items.length, (row) => wanted.has(items[row]?.commitment.series ?? ''))
}

function inRowOrder(rows: Bits, count: number): Uint32Array {
  const order = new Uint32Array(count)
  writeRows(rows, order)
  return order
}

/** The rows in the order of the view; null: the default order. */
function* orderOf(engine: Engine, { sort, lang }: View, compareText: CompareText): Generator<void, Uint32Array | null> {
  if (sort === null) return null
  const name = `${sort.reversed ? '-' : ''}${sort.key} ${lang}`
  const known = engine.orders.get(name)
  if (known) return known
  const order = yield* orderInSteps(engine.items, sort, { index: engine.assessed.index, lang, compareText })
  engine.orders.set(name, order)
  return order
}

/** Does, in steps, what can take long with many items: the search and the sort. selectItems then finds both done. */
export function* prepareInSteps(
  engine: Engine,
  view: View,
  { search, compareText = compareCodeUnits }: SelectTools,
): Generator<void, void> {
  if (view.q !== '') yield* findInSteps(search, view.q)
  yield* orderOf(engine, view, compareText)
}

/** The counts of a column, split by status. */
function splitByStatus({ facets }: Engine, run: FacetRun, key: FacetKey): ReadonlyMap<string, FacetCounts> {
  const number = FACET_KEYS.indexOf(key)
  const column = facets.counters[number]?.column
  const status = facets.counters[FACET_KEYS.indexOf('status')]?.column
  const rows = run.ignoring[number]
  if (!column || !status || !rows) return new Map()
  const pairs = countPairs(rows, column, status)
  const split = (value: number) =>
    new Map(status.values.map((name, at) => [name, pairs[value * status.values.length + at] ?? 0]))
  return new Map(
    column.values.flatMap((value, at) => ((run.counts[number]?.[at] ?? 0) > 0 ? [[value, split(at)] as const] : [])),
  )
}

/** The counts of a key by value, from those of all columns. */
function countsOf({ facets }: Engine, key: FacetKey, counts: readonly Uint32Array[]): FacetCounts {
  const column = FACET_KEYS.indexOf(key)
  const values = facets.counters[column]?.column.values ?? []
  return new Map(values.map((value, at) => [value, counts[column]?.[at] ?? 0]))
}

/** The first set filter whose removal leaves most; null where no single one helps. */
function findWayOut({ facets }: Engine, run: FacetRun, filters: Filters): WayOut | null {
  const leaves = (key: FilterKey): number => {
    if (key === 'series' || key === 'q' || key === 'pick') return filters[key] ? countIgnoring(facets, filters[key]) : 0
    const column = FACET_KEYS.indexOf(key)
    const rows = run.ignoring[column]
    return filters.choices[column] && rows ? countBits(rows) : 0
  }
  let best: WayOut | null = null
  for (const key of FILTER_KEYS) {
    const left = leaves(key)
    if (left > (best?.leaves ?? 0)) best = { key, leaves: left }
  }
  return best
}

/** What the view selects. The engine's last run is its memory: a small change of the view costs little. */
export function selectItems(
  engine: Engine,
  view: View,
  { search, compareText = compareCodeUnits }: SelectTools,
): Selection {
  const choices = FACET_KEYS.map((key) => chosenIn(view, key))
  const filters: Filters = {
    choices,
    series: rowsOfSeries(engine, view.series),
    q: rowsFound(engine, view.q, search),
    pick: rowsPicked(engine, view.pick),
  }
  const run = runFacets(engine.facets, choices, [filters.series, filters.q, filters.pick])
  const order = runSteps(orderOf(engine, view, compareText))
  const isAll = run.count === engine.items.length
  const inDefaultOrder = () => (isAll ? engine.items : itemsAt(engine.items, inRowOrder(run.matched, run.count)))
  return {
    assessed: engine.assessed,
    search,
    items: order ? itemsAt(engine.items, order, run.matched) : inDefaultOrder(),
    coming: isAll ? engine.coming : itemsAt(engine.items, engine.comingRows, run.matched),
    statuses: countsOf(engine, 'status', run.within),
    facets: {
      region: countsOf(engine, 'region', run.counts),
      sector: countsOf(engine, 'sector', run.counts),
      year: countsOf(engine, 'year', run.counts),
      status: countsOf(engine, 'status', run.counts),
      unit: countsOf(engine, 'unit', run.counts),
      kind: countsOf(engine, 'kind', run.counts),
      reach: countsOf(engine, 'reach', run.counts),
      due: countsOf(engine, 'due', run.counts),
    },
    byStatus: { region: splitByStatus(engine, run, 'region'), sector: splitByStatus(engine, run, 'sector') },
    wayOut: run.count === 0 ? findWayOut(engine, run, filters) : null,
  }
}
