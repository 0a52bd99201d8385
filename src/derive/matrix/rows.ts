import type { Region } from '#src/domain/ledger.ts'
import { buildRegionLines, type RegionLines } from '../regions/lines.ts'

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

/** A county belongs to its city's row; a region without a city above it has a row of its own. */
export function buildRowRegions(regions: readonly Region[]): RowRegions {
  const lines = buildRegionLines(regions)
  const rowOf = new Map([...lines].map(([code, line]) => [code, line.find(isCity) ?? code]))
  const above = [...lines].flatMap(([code, line]) => line.slice(line.indexOf(rowOf.get(code) ?? code) + 1))
  const provinces = regions.map(({ code }) => code).filter((code) => code.endsWith('0000') && !isCity(code))
  return { lines, rowOf, upper: new Set([...above, ...provinces]) }
}

/**
 * The rows in which a commitment of some regions counts, each once: those of its
 * regions that the chosen ones cover (all, where none is chosen). It counts in an
 * upper row only where it belongs to no other.
 */
export function rowsOf(
  codes: readonly string[],
  chosen: readonly string[],
  { lines, rowOf, upper }: RowRegions,
): readonly string[] {
  const covered =
    chosen.length === 0 ? codes : codes.filter((code) => lines.get(code)?.some((each) => chosen.includes(each)))
  const rows = [...new Set(covered.map((code) => rowOf.get(code) ?? code))]
  const below = rows.filter((row) => !upper.has(row))
  return below.length > 0 ? below : rows
}

/** The region choice that leaves just a row of the present selection: the row itself, or the chosen regions where they lie below it. */
export function regionsOfRow(row: string, chosen: readonly string[], { lines }: RowRegions): readonly string[] {
  const line = lines.get(row) ?? [row]
  const within = chosen.filter((code) => lines.get(code)?.includes(row))
  return within.length === 0 || chosen.some((code) => line.includes(code)) ? [row] : within
}
