/**
 * Counts what each choice would leave. A row that fails exactly one filter
 * still counts in that filter's own column and in no other, so one look at the
 * failures serves every column. Counts are carried over: only rows that came
 * or went since the last run are counted, or since none or all, whichever is
 * nearest.
 */
import { countBits, makeBits, type Bits } from './bits.ts'
import { countValues, type FacetColumn } from './facet-column.ts'
import { applyChoice, buildCounter, recount, type Counter } from './facet-counter.ts'

/** Columns prepared for counting. One run at a time: what a run returns holds until the next. */
export interface FacetEngine {
  readonly size: number
  readonly counters: readonly Counter[]
  readonly everything: Bits
  /** Rows that fail at least one filter, at least two; and room for one set more. */
  readonly once: Bits
  readonly twice: Bits
  readonly matched: Bits
  readonly others: Bits
}

/** What one combination of filters leaves. */
export interface FacetRun {
  /** The rows that pass every filter, and how many they are. */
  readonly matched: Bits
  readonly count: number
  /** For each column the rows that pass all filters but its own; what its counts count. */
  readonly ignoring: readonly Bits[]
  /** For each column and each of its values, the rows in `ignoring` that have it. */
  readonly counts: readonly Uint32Array[]
  /** The same over `matched`. */
  readonly within: readonly Uint32Array[]
}

/** The engine over columns of `size` rows each. */
export function buildFacetEngine(size: number, columns: readonly FacetColumn[]): FacetEngine {
  const counters = columns.map((column) => buildCounter(column, size))
  const everything = makeBits(size, () => true)
  return {
    size,
    counters,
    everything,
    once: makeBits(size),
    twice: makeBits(size),
    matched: makeBits(size),
    others: makeBits(size),
  }
}

function markFailures({ once, twice, matched, everything }: FacetEngine, filters: readonly (Bits | null)[]): void {
  once.fill(0)
  twice.fill(0)
  for (const filter of filters) {
    if (filter === null) continue
    for (let at = 0; at < once.length; at += 1) {
      const fails = ~(filter[at] ?? 0)
      const before = once[at] ?? 0
      twice[at] = (twice[at] ?? 0) | (before & fails)
      once[at] = before | fails
    }
  }
  for (let at = 0; at < once.length; at += 1) matched[at] = (everything[at] ?? 0) & ~(once[at] ?? 0)
}

/** The rows that pass all filters but one: those that fail none, or only that one. */
function passingOthers({ once, twice, others, matched, everything }: FacetEngine, filter: Bits | null): Bits {
  if (filter === null) return matched
  for (let at = 0; at < others.length; at += 1) {
    const failsOnlyThis = ~(twice[at] ?? 0) & ~(filter[at] ?? 0)
    others[at] = (everything[at] ?? 0) & (~(once[at] ?? 0) | failsOnlyThis)
  }
  return others
}

/** One step. `choices` holds for each column the chosen values (null: its filter is not set), `more` any further filters, as the rows that pass them. */
export function runFacets(
  engine: FacetEngine,
  choices: readonly (ReadonlySet<string> | null)[],
  more: readonly (Bits | null)[] = [],
): FacetRun {
  const { counters, everything, matched } = engine
  const own = counters.map((counter, at) => {
    const chosen = choices[at] ?? null
    return chosen === null ? null : applyChoice(counter, chosen)
  })
  markFailures(engine, [...own, ...more])
  const counts = counters.map((counter, at) => {
    recount(counter, passingOthers(engine, own[at] ?? null), everything)
    return countValues(counter.column, counter.sums)
  })
  const within = counters.map(({ column, sums, passes }, at) => {
    if (!own[at]) return counts[at] ?? new Uint32Array()
    return countValues(
      column,
      sums.map((sum, set) => sum * (passes[set] ?? 0)),
    )
  })
  return { matched, count: countBits(matched), ignoring: counters.map((counter) => counter.counted), counts, within }
}

/** How many rows pass all filters of the last run but this one. */
export function countIgnoring(engine: FacetEngine, filter: Bits): number {
  return countBits(passingOthers(engine, filter))
}
