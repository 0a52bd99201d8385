import { buildColumn, type Column } from '#src/lib/facet-column.ts'
import { buildFacetEngine, type FacetEngine } from '#src/lib/facet-engine.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { inDefaultOrder } from './default-order.ts'
import { FACET_KEYS, facetSources } from './facet-sources.ts'
import type { Assessed, Item } from './selection.ts'

/** The assessed items prepared for filtering: built once for a day and a rule, then asked for every view. */
export interface Engine {
  readonly assessed: Assessed
  /** The items in default order; a row of the engine is a place here. */
  readonly items: readonly Item[]
  /** For each row the item's place in file order. */
  readonly places: Uint32Array
  /** Columns in the order of FACET_KEYS. */
  readonly facets: FacetEngine
  /** The rows in the orders asked for so far, by sort and language. */
  readonly orders: Map<string, Uint32Array>
}

/** As buildEngine, giving way after every column. */
export function* buildEngineInSteps(assessed: Assessed): Generator<void, Engine> {
  const { items, places } = inDefaultOrder(assessed.items)
  const sources = facetSources(assessed.index.ledger)
  const columns: Column[] = []
  for (const key of FACET_KEYS) {
    yield
    columns.push(buildColumn(items, sources[key]))
  }
  yield
  return { assessed, items, places, facets: buildFacetEngine(items.length, columns), orders: new Map() }
}

/** Prepares assessed items for filtering. */
export function buildEngine(assessed: Assessed): Engine {
  return runSteps(buildEngineInSteps(assessed))
}
