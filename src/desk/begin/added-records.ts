/** Names that are added to a ledger's lists where they are chosen: places, sectors, bodies. */
import { inEachLanguage } from '#src/domain/languages.ts'
import type { Ledger, Organisation, Region, Sector } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { makeId } from '#src/desk/sheet/make-id.ts'
import { plain } from '#src/desk/sheet/plain.ts'
import type { Division, Place } from './divisions.ts'
import { readBodies } from './read-bodies.ts'

/** Codes that GB/T 2260 does not use, for places that have none: parks, new areas. */
const FIRST_OWN_CODE = 900_001

/** The lists that a name can be added to. */
export type NamedTable = 'regions' | 'sectors' | 'organisations'

/** A record to be added; `isThere`: the ledger has it already. */
export interface AddedRecord {
  readonly id: string
  readonly value: Region | Sector | Organisation
  readonly isThere: boolean
}

function rootOf(regions: readonly Region[]): Region | null {
  return regions.find(({ parent }) => parent === null) ?? null
}

/** The ledger's own places as a tree below its first one; null: it has none. */
function placeOf(regions: readonly Region[]): Division | null {
  const root = rootOf(regions)
  const below = ({ code, name }: Region): Division => ({
    code,
    name: name.zh,
    below: regions.filter(({ parent }) => parent === code).map(below),
  })
  return root && below(root)
}

/** A place of the standard, below the nearest one that the ledger has. */
export function addedPlace(
  { division }: Place,
  { regions }: Ledger,
  englishName: (name: string) => string,
): AddedRecord {
  const { code, name } = division
  const known = regions.find((each) => each.code === code)
  if (known) return { id: code, value: known, isThere: true }
  const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].filter((each) => each !== code)
  const parent = above.find((each) => regions.some((region) => region.code === each)) ?? null
  return { id: code, value: { code, name: { zh: name, en: englishName(name) }, parent }, isThere: false }
}

/** A place that the standard does not know, in the ledger's own one. `taken`: codes in use. */
export function addedOwnPlace(name: string, { regions }: Ledger, taken: ReadonlySet<string>): AddedRecord {
  const known = regions.find((each) => plain(each.name.zh) === plain(name))
  if (known) return { id: known.code, value: known, isThere: true }
  let code = FIRST_OWN_CODE
  while (taken.has(String(code))) code += 1
  const id = String(code)
  return {
    id,
    value: { code: id, name: { zh: name, en: name }, parent: rootOf(regions)?.code ?? null },
    isThere: false,
  }
}

/** A sector of that name, in the language on screen; the other says the same until somebody writes it. */
export function addedSector(name: string, { sectors }: Ledger, lang: Language, taken: Set<string>): AddedRecord {
  const known = sectors.find((each) => plain(each.name[lang]) === plain(name))
  if (known) return { id: known.id, value: known, isThere: true }
  const id = makeId('s', name, taken)
  return { id, value: { id, name: inEachLanguage(() => name) }, isThere: false }
}

/** The bodies of a pasted list. */
export function addedBodies(
  text: string,
  { regions, organisations }: Ledger,
  taken: Set<string>,
): readonly AddedRecord[] {
  const of = (name: string) => organisations.find((each) => plain(each.name.zh) === plain(name))
  return readBodies(text, placeOf(regions), taken).map((body): AddedRecord => {
    const known = of(body.name.zh)
    return known ? { id: known.id, value: known, isThere: true } : { id: body.id, value: body, isThere: false }
  })
}
