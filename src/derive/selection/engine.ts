import { buildColumnInSteps, type FacetColumn } from '#src/lib/facet-column.ts'
import { buildFacetEngine, type FacetEngine } from '#src/lib/facet-engine.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { defaultOrderInSteps } from './default-order.ts'
import { FACET_KEYS, facetSources } from './facet-sources.ts'
import { itemsAt } from './items-at.ts'
import { isOpen } from '../is-open.ts'
import type { Assessed, Item } from './selection.ts'

const ITEMS_A_STEP = 1000

/** The assessed items prepared for filtering: built once for a day and a rule, then asked for every view. */
export interface Engine {
  readonly assessed: Assessed
  /** The items in default order; a row of the engine is a place here. */
  readonly items: readonly Item[]
  /** For each row the item's place in file order. */
  readonly places: Uint32Array
  /** Columns in the order of FACET_KEYS. */
  readonly facets: FacetEngine
  /** The open items that are still to fall due, soonest first, and their rows. */
  readonly coming: readonly Item[]
  readonly comingRows: Uint32Array
  /** The rows in the orders asked for so far, by sort and language. */
  readonly orders: Map<string, Uint32Array>
}

function* comingInSteps(items: readonly Item[]): Generator<void, Uint32Array> {
  const keys: number[] = []
  for (const [row, item] of items.entries()) {
    const { daysLeft } = item.assessment
    if (daysLeft !== null && daysLeft >= 0 && isOpen(item)) keys.push(daysLeft * items.length + row)
    if (row % ITEMS_A_STEP === ITEMS_A_STEP - 1) yield
  }
  return new Uint32Array(
    Float64Array.from(keys)
      .sort()
      .map((key) => key % items.length),
  )
}

/** As buildEngine, giving way as it works. */
export function* buildEngineInSteps(assessed: Assessed): Generator<void, Engine> {
  const { items, places } = yield* defaultOrderInSteps(assessed.items)
  const sources = facetSources(assessed.index.ledger)
  const columns: FacetColumn[] = []
  for (const key of FACET_KEYS) columns.push(yield* buildColumnInSteps(items, sources[key]))
  const comingRows = yield* comingInSteps(items)
  const facets = buildFacetEngine(items.length, columns)
  return { assessed, items, places, facets, coming: itemsAt(items, comingRows), comingRows, orders: new Map() }
}

/** Prepares assessed items for filtering. */
export function buildEngine(assessed: Assessed): Engine {
  return runSteps(buildEngineInSteps(assessed))
}
