/** Rows for the engine benchmark: a province's worth of commitments with the keys that offer counted choices. */

export const KEYS = ['region', 'sector', 'year', 'status'] as const
export type Key = (typeof KEYS)[number]

/** A commitment as the ledger has it: texts. Region is a county or a city; sectors are one to three. */
export interface Row {
  readonly region: string
  readonly sectors: readonly string[]
  readonly year: string
  readonly status: string
  readonly due: number
}

const CITIES = 21
const COUNTIES = 6
const SECTORS = 20
const YEARS = 12
const STATUSES = 15

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at + 10}`)

/** Every value of a key. Region: each city, followed by its counties (the city's name and two digits). */
export const DOMAIN: Readonly<Record<Key, readonly string[]>> = {
  region: names('c', CITIES).flatMap((city) => [city, ...names(city, COUNTIES)]),
  sector: names('s', SECTORS),
  year: [...Array.from({ length: YEARS }, (_, at) => String(2024 + at)), 'none'],
  status: names('v', STATUSES),
}

/** The values of a row that a choice can match; a county counts for its city too. */
export function valuesOf(row: Row, key: Key): readonly string[] {
  if (key === 'region') return row.region.length > 3 ? [row.region.slice(0, 3), row.region] : [row.region]
  return key === 'sector' ? row.sectors : [row[key]]
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of a list, by a random number. */
function pickOne<Item>(list: readonly Item[], random: () => number): Item {
  const item = list[Math.floor(random() * list.length)]
  if (item === undefined) throw new Error('cannot pick from an empty list')
  return item
}

export function makeRows(count: number, seed: number): readonly Row[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => ({
    region: pickOne(DOMAIN.region, random),
    sectors: [
      ...new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => pickOne(DOMAIN.sector, random))),
    ].sort(),
    year: pickOne(DOMAIN.year, random),
    status: pickOne(DOMAIN.status, random),
    due: Math.floor(random() * 4000),
  }))
}

/** One step of a person: a value chosen, or taken back. */
export interface Toggle {
  readonly key: Key
  readonly value: string
}

/** Choices made at once before the first step, then one at a time. */
export interface Walk {
  readonly name: 'narrow' | 'broad' | 'many'
  readonly start: readonly Toggle[]
  readonly walk: readonly Toggle[]
}

/** Narrow: one value a key, any number of keys at once. Each step chooses a value or takes one back. */
export function narrowWalk(steps: number, seed: number): Walk {
  const random = randomFrom(seed)
  const chosen = new Map<Key, string>()
  const walk = Array.from({ length: steps }, () => {
    const key = pickOne(KEYS, random)
    const value = chosen.get(key) ?? pickOne(DOMAIN[key], random)
    if (!chosen.delete(key)) chosen.set(key, value)
    return { key, value }
  })
  return { name: 'narrow', start: [], walk }
}

/** Broad: one key at a time, so that the sets stay large. Up to three of its values are chosen, then taken back. */
export function broadWalk(steps: number, seed: number): Walk {
  const random = randomFrom(seed)
  const walk: Toggle[] = []
  while (walk.length < steps) {
    const key = pickOne(KEYS, random)
    const values = new Set([0, 0, 0].map(() => pickOne(DOMAIN[key], random)).slice(Math.floor(random() * 3)))
    for (let round = 0; round < 2; round += 1) for (const value of values) walk.push({ key, value })
  }
  return { name: 'broad', start: [], walk: walk.slice(0, steps) }
}

/** Many: about half of every key's values are chosen, then single ones come and go. The sets are small and change little: crossfilter2's best case. */
export function manyWalk(steps: number, seed: number): Walk {
  const random = randomFrom(seed)
  const start = KEYS.flatMap((key) => DOMAIN[key].filter(() => random() < 0.5).map((value) => ({ key, value })))
  const walk = Array.from({ length: steps }, () => {
    const key = pickOne(KEYS, random)
    return { key, value: pickOne(DOMAIN[key], random) }
  })
  return { name: 'many', start, walk }
}
