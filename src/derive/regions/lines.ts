import type { Region } from '#src/domain/ledger.ts'

/** For each region code the codes from it up to the top, itself first: a commitment of a county counts for its city too. */
export type RegionLines = ReadonlyMap<string, readonly string[]>

function lineOf(code: string, parents: ReadonlyMap<string, string | null>): readonly string[] {
  const line: string[] = []
  for (let at: string | null = code; at !== null && !line.includes(at); at = parents.get(at) ?? null) line.push(at)
  return line
}

/** The lines of a ledger's regions. A circle, which validation excludes, ends where it closes. */
export function buildRegionLines(regions: readonly Region[]): RegionLines {
  const parents = new Map(regions.map((region) => [region.code, region.parent]))
  return new Map(regions.map(({ code }) => [code, lineOf(code, parents)]))
}

/** All regions that some codes count for, each once: the codes and all above them. A code the ledger lacks counts for itself. */
export function coveredBy(codes: readonly string[], lines: RegionLines): readonly string[] {
  return [...new Set(codes.flatMap((code) => lines.get(code) ?? [code]))]
}
