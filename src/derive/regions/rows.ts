import type { Region } from '#src/domain/ledger.ts'
import { buildRegionLines, type RegionLines } from './lines.ts'

/** How regions fold into rows. `upper`: the rows of what belongs to no city (a province, the nation); their code covers more than the row. */
export interface RowRegions {
  readonly lines: RegionLines
  readonly rowOf: ReadonlyMap<string, string>
  readonly upper: ReadonlySet<string>
}

/** GB/T 2260: the four cities under the central government and the two special administrative regions, cities in their own right. */
const CITY_PROVINCES: ReadonlySet<string> = new Set(['110000', '120000', '310000', '500000', '810000', '820000'])

/** True for a city's code in GB/T 2260: 440200, but neither 440000 nor 440229. */
function isCity(code: string): boolean {
  return CITY_PROVINCES.has(code) || (code.endsWith('00') && !code.endsWith('0000'))
}

const known = new WeakMap<readonly Region[], RowRegions>()

/** How a ledger's regions fold: a county belongs to its city's row; a region without a city above it has a row of its own. */
export function rowRegionsOf(regions: readonly Region[]): RowRegions {
  const before = known.get(regions)
  if (before) return before
  const lines = buildRegionLines(regions)
  const rowOf = new Map([...lines].map(([code, line]) => [code, line.find(isCity) ?? code]))
  const above = [...lines].flatMap(([code, line]) => line.slice(line.indexOf(rowOf.get(code) ?? code) + 1))
  const provinces = regions.map(({ code }) => code).filter((code) => code.endsWith('0000') && !isCity(code))
  const rows = { lines, rowOf, upper: new Set([...above, ...provinces]) }
  known.set(regions, rows)
  return rows
}

/** The row of a region; where only regions within that row are chosen, the uppermost of these that holds it, so that a row never has a city's name over less than the city. */
function rowOfCode(code: string, chosen: readonly string[], { lines, rowOf }: RowRegions): string {
  const row = rowOf.get(code) ?? code
  const line = lines.get(code) ?? [code]
  const held = line.findLast((each) => chosen.includes(each))
  return held !== undefined && line.indexOf(held) < line.indexOf(row) ? held : row
}

/**
 * The rows in which a commitment of some regions counts, each once: those of its
 * regions that the chosen ones cover (all, where none is chosen). It counts in an
 * upper row only where it belongs to no other.
 */
export function rowsOf(codes: readonly string[], chosen: readonly string[], regions: RowRegions): readonly string[] {
  const { lines, upper } = regions
  const covered =
    chosen.length === 0 ? codes : codes.filter((code) => lines.get(code)?.some((each) => chosen.includes(each)))
  const rows = [...new Set(covered.map((code) => rowOfCode(code, chosen, regions)))]
  const below = rows.filter((row) => !upper.has(row))
  return below.length > 0 ? below : rows
}

/** The codes of a ledger's regions as rows stand: in file order, those of what belongs to no city last. */
export function rowsInOrder(regions: readonly Region[]): readonly string[] {
  const { upper } = rowRegionsOf(regions)
  const codes = regions.map(({ code }) => code)
  return [...codes.filter((code) => !upper.has(code)), ...codes.filter((code) => upper.has(code))]
}
