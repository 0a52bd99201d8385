/** The engines of the benchmark behind one face: our own, crossfilter2 tuned, and plain Array.filter. */
import crossfilter, { type Dimension } from 'crossfilter2'
import { writeRows } from '#src/lib/bits.ts'
import { buildColumnInSteps } from '#src/lib/facet-column.ts'
import { buildFacetEngine, runFacets } from '#src/lib/facet-engine.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { DOMAIN, KEYS, valuesOf, type Key, type Row, type Toggle } from './synthetic.ts'

/** What a step must yield: the size of the set, its first hundred rows by deadline, and each key's counts over the others' filters. */
export interface Answer {
  readonly count: number
  /** Ranks in the order of deadlines. */
  readonly first: readonly number[]
  /** In the order of DOMAIN. */
  readonly counts: Readonly<Record<Key, readonly number[]>>
}

/** `step` turns the given choices over and computes what follows: it is what is timed. `answer` reads its result in the common form. */
export interface Contestant {
  readonly step: (toggles: readonly Toggle[]) => void
  readonly answer: () => Answer
}

const FIRST = 100

type Choices = Readonly<Record<Key, Set<string>>>

/** Turns the choices over; the keys that changed. */
function toggleAll(chosen: Choices, toggles: readonly Toggle[]): ReadonlySet<Key> {
  for (const { key, value } of toggles) if (!chosen[key].delete(value)) chosen[key].add(value)
  return new Set(toggles.map((toggle) => toggle.key))
}

const forKeys = <Value>(make: (key: Key) => Value): Record<Key, Value> => ({
  region: make('region'),
  sector: make('sector'),
  year: make('year'),
  status: make('status'),
})

/** The rows' numbers by deadline, soonest first; equal deadlines in the order given. */
function byDeadline(rows: readonly Row[]): readonly Row[] {
  const keys = Float64Array.from(rows, (row, at) => row.due * rows.length + at).sort()
  return Array.from(keys, (key) => rows[key % rows.length]).filter((row) => row !== undefined)
}

/** Our engine over the rows by deadline, so that the first of a set are the soonest. */
export function duixian(rows: readonly Row[]): Contestant {
  const sorted = byDeadline(rows)
  const columns = KEYS.map((key) =>
    runSteps(
      buildColumnInSteps(sorted, {
        keyOf: (row) => (key === 'sector' ? row.sectors.join(' ') : row[key]),
        valuesOf: (row) => valuesOf(row, key),
      }),
    ),
  )
  const engine = buildFacetEngine(rows.length, columns)
  const chosen: Choices = forKeys(() => new Set())
  const first = new Uint32Array(Math.min(FIRST, rows.length))
  let run = runFacets(engine, [])
  let written = 0
  return {
    step(toggles) {
      toggleAll(chosen, toggles)
      run = runFacets(
        engine,
        KEYS.map((key) => (chosen[key].size > 0 ? chosen[key] : null)),
      )
      written = writeRows(run.matched, first)
    },
    answer() {
      const countOf = (key: Key, value: string) => {
        const at = KEYS.indexOf(key)
        return run.counts[at]?.[columns[at]?.values.indexOf(value) ?? -1] ?? 0
      }
      return {
        count: run.count,
        first: [...first.subarray(0, written)],
        counts: forKeys((key) => DOMAIN[key].map((value) => countOf(key, value))),
      }
    },
  }
}

/** A row in integers, as crossfilter2 is fastest with: a value set's code for each key, and the rank by deadline. */
type CodedRow = Readonly<Record<Key, number>> & { readonly rank: number }

/** The rows coded and by deadline, and for each key the values of each code. Codes of counties follow that of their city, so that a city is a range. */
function codeRows(rows: readonly Row[]): {
  readonly coded: readonly CodedRow[]
  readonly members: Readonly<Record<Key, readonly (readonly number[])[]>>
} {
  const keyOf = (row: Row, key: Key) => (key === 'sector' ? row.sectors.join(' ') : row[key])
  const members = forKeys((key) => {
    const sets = new Map<string, readonly number[]>()
    for (const row of rows) {
      const set = keyOf(row, key)
      if (!sets.has(set))
        sets.set(
          set,
          valuesOf(row, key).map((value) => DOMAIN[key].indexOf(value)),
        )
    }
    return [...sets].sort(([, a], [, b]) => (a.at(-1) ?? 0) - (b.at(-1) ?? 0))
  })
  const codes = forKeys((key) => new Map(members[key].map(([set], code) => [set, code])))
  const code = (row: Row, key: Key) => codes[key].get(keyOf(row, key)) ?? -1
  const coded = byDeadline(rows).map((row, rank) => ({
    region: code(row, 'region'),
    sector: code(row, 'sector'),
    year: code(row, 'year'),
    status: code(row, 'status'),
    rank,
  }))
  return { coded, members: forKeys((key) => members[key].map(([, values]) => values)) }
}

/** The cheapest filter for the codes that pass: none, a range where they lie together, else a test. */
function applyFilter(dimension: Dimension<CodedRow, number>, passes: readonly boolean[], isSet: boolean): void {
  const low = passes.indexOf(true)
  const high = passes.lastIndexOf(true)
  if (!isSet) dimension.filterAll()
  else if (low >= 0 && passes.slice(low, high).every(Boolean)) dimension.filterRange([low, high + 1])
  else dimension.filterFunction((code) => passes[code] ?? false)
}

/** crossfilter2, tuned: integer codes, no array dimensions, group counts, ranges where they do. */
export function tunedCrossfilter(rows: readonly Row[]): Contestant {
  const { coded, members } = codeRows(rows)
  const cross = crossfilter([...coded])
  const dimensions = forKeys((key) => cross.dimension((row) => row[key]))
  const groups = forKeys((key) => dimensions[key].group<number, number>().reduceCount())
  const byRank = cross.dimension((row) => row.rank)
  const all = cross.groupAll<number>().reduceCount()
  const chosen: Choices = forKeys(() => new Set())
  let answer: Answer = { count: 0, first: [], counts: forKeys(() => []) }
  let first: readonly CodedRow[] = []
  return {
    step(toggles) {
      for (const key of toggleAll(chosen, toggles)) {
        const numbers = new Set([...chosen[key]].map((text) => DOMAIN[key].indexOf(text)))
        applyFilter(
          dimensions[key],
          members[key].map((set) => set.some((number) => numbers.has(number))),
          numbers.size > 0,
        )
      }
      const counts = forKeys((facet) => {
        const sums = DOMAIN[facet].map(() => 0)
        for (const group of groups[facet].all())
          for (const number of members[facet][group.key] ?? []) sums[number] = (sums[number] ?? 0) + group.value
        return sums
      })
      first = byRank.bottom(FIRST)
      answer = { count: all.value(), first: [], counts }
    },
    answer: () => ({ ...answer, first: first.map((row) => row.rank) }),
  }
}

/** What one writes first: filter the records once for the set and once more for each facet. */
export function plainFilter(rows: readonly Row[]): Contestant {
  const sorted = byDeadline(rows)
  const chosen: Choices = forKeys(() => new Set())
  let answer: Answer = { count: 0, first: [], counts: forKeys(() => []) }
  const passes = (row: Row, key: Key) =>
    chosen[key].size === 0 || valuesOf(row, key).some((value) => chosen[key].has(value))
  return {
    step(toggles) {
      toggleAll(chosen, toggles)
      const matched = sorted.flatMap((row, rank) => (KEYS.every((key) => passes(row, key)) ? [rank] : []))
      const counts = forKeys((facet) => {
        const sums = new Map<string, number>()
        for (const row of sorted.filter((row) => KEYS.every((key) => key === facet || passes(row, key))))
          for (const value of valuesOf(row, facet)) sums.set(value, (sums.get(value) ?? 0) + 1)
        return DOMAIN[facet].map((value) => sums.get(value) ?? 0)
      })
      answer = { count: matched.length, first: matched.slice(0, FIRST), counts }
    },
    answer: () => answer,
  }
}
