/** The names in a row's cells as ids of the ledger; what it does not know is proposed as new, and said. */
import type { ComplaintCode } from './sheet-fault.ts'
import type { ColumnId } from './columns.ts'
import { complain, renewNames, type ImportDraft, type RowPlace } from './import-draft.ts'
import { makeId } from './make-id.ts'
import { findBody, findName, nameCell, splitNames } from './names.ts'
import { readBodies } from './read-bodies.ts'
import { readUnit, type ReadUnit } from './read-figure-cell.ts'
import { looksLikeBody } from './unit-or-body.ts'
import { cellText, type SheetCell } from './workbook.ts'

export type NamedColumn = Extract<ColumnId, 'region' | 'sector' | 'lead' | 'supporting'>
type Kind = 'region' | 'sector' | 'organisation'

const KINDS: Readonly<Record<NamedColumn, Kind>> = {
  region: 'region',
  sector: 'sector',
  lead: 'organisation',
  supporting: 'organisation',
}
const NEW: Readonly<Record<Kind, ComplaintCode>> = {
  region: 'new-region',
  sector: 'new-sector',
  organisation: 'new-organisation',
}
/** Codes that GB/T 2260 does not use, for regions whose own a person has still to fill in. */
const FIRST_NEW_CODE = 900_001

/** The ids of the names in a cell, each once, in order. A name that may mean several things is left out. */
export function readNames(
  draft: ImportDraft,
  place: RowPlace,
  column: NamedColumn,
  cell: SheetCell,
): readonly string[] {
  const kind = KINDS[column]
  const whole = cellText(cell).trim()
  /* A name of the ledger may itself hold a 、 */
  const single = findName(draft.names[kind], whole)
  if ('id' in single) return [single.id]
  return idsOf(draft, place, column, splitNames(whole))
}

/** The bodies of a cell by what they do for the task; those of a column of helpers all help. */
export function readBodyIds(
  draft: ImportDraft,
  place: RowPlace,
  column: 'lead' | 'supporting',
  cell: SheetCell,
): { readonly leads: readonly string[]; readonly helpers: readonly string[]; readonly isSaid: boolean } {
  const whole = cellText(cell).trim()
  const { organisation } = draft.names
  const isKnown = (name: string) => 'id' in findBody(organisation, name)
  /* Names of the ledger may hold marks that part names elsewhere. */
  const [first = '', ...others] = isKnown(whole) ? [whole] : splitNames(whole)
  const { leads, helpers, isSaid } =
    isKnown(first) && others.every(isKnown)
      ? { leads: [first], helpers: others, isSaid: others.length === 0 }
      : readBodies(whole)
  return { leads: idsOf(draft, place, column, leads), helpers: idsOf(draft, place, column, helpers), isSaid }
}

function idsOf(draft: ImportDraft, place: RowPlace, column: NamedColumn, names: readonly string[]): readonly string[] {
  const ids = names.map((name) => idOf(draft, place, column, name)).filter((id) => id !== null)
  return [...new Set(ids)]
}

function idOf(draft: ImportDraft, place: RowPlace, column: NamedColumn, name: string): string | null {
  const kind = KINDS[column]
  const index = draft.names[kind]
  const found = kind === 'organisation' ? findBody(index, name) : findName(index, name)
  if ('id' in found) return found.id
  if (found.among.length > 1) {
    complain(draft, place, 'ambiguous-name', column, {
      found: name,
      expected: found.among.map((id) => nameCell(index, id, draft.context.lang)).join(' / '),
    })
    return null
  }
  const id = addNamed(draft, kind, name)
  complain(draft, place, NEW[kind], column, { found: name, expected: id })
  return id
}

/** A thing of that name, new in the draft; both languages get the name as it stands. */
export function addNamed(draft: ImportDraft, kind: Kind, name: string): string {
  const text = { zh: name, en: name }
  const id = kind === 'region' ? nextCode(draft.taken) : makeId(kind === 'sector' ? 's' : 'o', name, draft.taken)
  if (kind === 'region') draft.regions.push({ code: id, name: text, parent: rootOf(draft) })
  else if (kind === 'sector') draft.sectors.push({ id, name: text })
  else draft.organisations.push({ id, name: text, kind: bodyKind(name) })
  renewNames(draft)
  return id
}

/** How a thing is called, with its id where the name alone would not do. */
export function nameOf({ names, context }: ImportDraft, column: NamedColumn, id: string): string {
  return nameCell(names[KINDS[column]], id, context.lang)
}

/** The topmost region of the draft, null where it has none. */
export function rootOf({ regions }: ImportDraft): string | null {
  const parents = new Set(regions.map(({ parent }) => parent))
  const roots = regions.filter(({ parent }) => parent === null)
  return (roots.find(({ code }) => parents.has(code)) ?? roots[0])?.code ?? null
}

/** The unit that a text names, as an id of the draft; one that the ledger does not know is added and said. Null for '' and for the name of a body. */
export function ensureUnit(
  draft: ImportDraft,
  place: RowPlace,
  unit: ReadUnit | null,
  column: ColumnId,
): string | null {
  if (unit === null || unit.name === '') return unit?.id ?? null
  if (unit.id !== null) return unit.id
  const again = readUnit(unit.name, draft.units, draft.names.unit)
  if (again?.id) return again.id
  const { among } = { among: [], ...findName(draft.names.unit, unit.name) }
  const [first] = among
  if (first !== undefined && among.length > 1) {
    complain(draft, place, 'assumed-unit', column, {
      found: unit.name,
      expected: among.map((each) => nameCell(draft.names.unit, each, draft.context.lang)).join(' / '),
    })
    return first
  }
  if (!unit.isKnown && looksLikeBody(unit.name)) return null
  const id = makeId('u', unit.name, draft.taken)
  draft.units.push({
    id,
    name: { zh: unit.name, en: unit.name },
    additive: !/^(?:%|‰|个?百分点)/.test(unit.name.normalize('NFKC')),
  })
  renewNames(draft)
  complain(draft, place, 'new-unit', column, { found: unit.name, expected: id })
  return id
}

function nextCode(taken: Set<string>): string {
  let code = FIRST_NEW_CODE
  while (taken.has(String(code))) code += 1
  taken.add(String(code))
  return String(code)
}

/* A guess for a person to correct: the organisation kinds of the ledger say no more than this. */
function bodyKind(name: string) {
  if (/公司|集团|企业|有限|ltd|inc|corp/i.test(name)) return 'enterprise' as const
  if (/大学|学院|研究院|研究所|实验室|university|institute|laboratory/i.test(name)) return 'research' as const
  if (/^省|省.*[厅局委办]|provinc/i.test(name)) return 'province' as const
  if (/[区县]|county|district/i.test(name)) return 'county' as const
  return 'city' as const
}
