/** The names of a ledger's things in cells: written so that they are found again, read as people write them. */
import type { Text } from '#src/domain/ledger.ts'
import { LANGUAGES, type Language } from '#src/domain/terms.ts'
import { plain } from './plain.ts'

export interface NameEntry {
  readonly id: string
  readonly name: Text
}

/** What a name stands for: one id, none, or several that it may mean. */
export type NameMeaning = { readonly id: string } | { readonly among: readonly string[] }

/** Look-up of one kind of thing. */
export interface NameIndex {
  readonly byId: ReadonlyMap<string, Text>
  /** Ids by plain name in either language. */
  readonly byName: ReadonlyMap<string, readonly string[]>
  /** Ids by plain name without its suffix (市, 省, 区, City …). */
  readonly byStem: ReadonlyMap<string, readonly string[]>
}

const SEPARATORS = /[;；,，、\n]/
const SHORTEST_PREFIX = 2
const SUFFIX =
  /(?:特别行政区|自治区|自治州|自治县|人民政府|市政府|省政府|县政府|区政府|政府|管委会|管理委员会|有限责任公司|股份有限公司|有限公司|集团|公司|省|市|区|县|镇|产业|行业|领域|业|province|provincial|city|municipal|county|district|prefecture|government|co\.?,?ltd\.?|ltd\.?|inc\.?)$/

/** The look-up for things; those of one name in one language are all found by it. */
export function indexNames(things: readonly NameEntry[]): NameIndex {
  const byName = new Map<string, string[]>()
  const byStem = new Map<string, string[]>()
  for (const { id, name } of things) {
    const names = new Set(LANGUAGES.map((lang) => plain(name[lang])))
    for (const each of names) add(byName, each, id)
    for (const each of new Set([...names].map(stem))) add(byStem, each, id)
  }
  return { byId: new Map(things.map(({ id, name }) => [id, name])), byName, byStem }
}

function add(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key)
  if (!ids) map.set(key, [id])
  else if (!ids.includes(id)) ids.push(id)
}

/** A name without the word that says what kind of place or body it is; itself where little would be left. */
function stem(name: string): string {
  const short = name.replace(SUFFIX, '')
  return short.length >= SHORTEST_PREFIX && short !== name ? stem(short) : name
}

/** The cell of an id: its name, with the id where the name alone would not lead back. */
export function nameCell(index: NameIndex, id: string, lang: Language): string {
  const name = index.byId.get(id)?.[lang]
  if (name === undefined) return id
  const isOwn =
    index.byName.get(plain(name))?.length === 1 &&
    !index.byId.has(name.trim()) &&
    name === name.trim() &&
    !SEPARATORS.test(name) &&
    !/[〔〕]/.test(name)
  return isOwn
    ? name
    : `${name
        .split(SEPARATORS)
        .join(' ')
        .replaceAll(/[〔〕]/g, ' ')
        .trim()}〔${id}〕`
}

/** The names that a cell lists, without those that are only spaces. */
export function splitNames(text: string): readonly string[] {
  return text
    .split(SEPARATORS)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Names that say what kind of body they are are whole: 市政府 is not the start of 市政府办公室. */
const WHOLE_BODY = /(?:局|委|厅|办|部|府|会|院|所|站|队|处|公司|集团|中心|银行|大学|学校|医院)$|^各|[)）]$/

/** What the name of a body means: as findName, but the start of a longer name only where it is no whole name itself. */
export function findBody(index: NameIndex, text: string): NameMeaning {
  const name = text.trim()
  /* All counties are not the governments of all counties. */
  if (name.startsWith('各') && !name.includes('〔')) return oneOf(index.byName.get(plain(name)) ?? [])
  /* Dean is not the start of Dean of Engineering. */
  return findName(index, name, !WHOLE_BODY.test(name) && /\p{Script=Han}/u.test(name))
}

/** What a name means: its id in 〔〕, an id, a name, a name without suffix, or, where `allowsStart`, the start of one name only. */
export function findName(index: NameIndex, text: string, allowsStart = true): NameMeaning {
  const marked = /〔([^〔〕]+)〕$/.exec(text.trim())?.[1]
  if (marked !== undefined && index.byId.has(marked)) return { id: marked }
  if (index.byId.has(text.trim())) return { id: text.trim() }
  const name = plain(text)
  const exact = index.byName.get(name) ?? index.byStem.get(stem(name)) ?? []
  if (exact.length > 0) return oneOf(exact)
  if (name.length < SHORTEST_PREFIX || !allowsStart) return { among: [] }
  const starts = [...index.byName].filter(([each]) => each.startsWith(stem(name))).flatMap(([, ids]) => ids)
  return oneOf([...new Set(starts)])
}

function oneOf(ids: readonly string[]): NameMeaning {
  const [id, more] = ids
  return id !== undefined && more === undefined ? { id } : { among: ids }
}
