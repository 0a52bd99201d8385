/** The bodies of a place, pasted as a list: one a line, or set apart by 、 ， ；. */
import type { Organisation } from '#src/domain/ledger.ts'
import type { OrganisationKind } from '#src/domain/terms.ts'
import { makeId } from '#src/desk/sheet/make-id.ts'
import { levelOf, placesIn, type Division } from './divisions.ts'
import { shortName } from './place-names.ts'

const SEPARATORS = new Set(['\n', '\r', '\t', '、', '，', ',', '；', ';'])
const OPENING = /[（(〔[]/
const CLOSING = /[）)〕\]]/
/* 1. （一） ① · - before a name, and what a list's numbers leave behind where it is cut at 、. */
const NUMBERING =
  /^(?:[（(]\s*[\d一二三四五六七八九十]+\s*[）)]|[\d]+\s*[.．)）]\s*|[①-⑳]|[-•·*●]\s*)+|^[\d一二三四五六七八九十]+$/

/** The names in a pasted list, each once, in order. What stands in brackets is not cut: 各县（市、区）政府 is one body. */
export function namesInList(text: string): readonly string[] {
  const pieces = ['']
  let depth = 0
  for (const letter of text) {
    if (OPENING.test(letter)) depth += 1
    else if (CLOSING.test(letter)) depth = Math.max(0, depth - 1)
    const isCut = letter === '\n' || (depth === 0 && SEPARATORS.has(letter))
    if (letter === '\n') depth = 0
    if (isCut) pieces.push('')
    else pieces[pieces.length - 1] += letter
  }
  const names = pieces.map((piece) => piece.trim().replace(NUMBERING, '').trim()).filter((name) => name !== '')
  return [...new Set(names)]
}

const OF_LEVEL = { 1: 'province', 2: 'city', 3: 'county' } as const

/* Most telling first: a company of a county is a company. */
function kindByWord(name: string): OrganisationKind | null {
  if (/公司|集团|企业|有限|\b(?:ltd|inc|corp|company)\b/i.test(name)) return 'enterprise'
  if (/大学|学院|研究院|研究所|实验室|\b(?:university|college|institute|laboratory)\b/i.test(name)) return 'research'
  if (/^各?(?:县|区)|^各?市[、,，（(]?县/.test(name)) return 'county'
  if (name.startsWith('各市')) return 'city'
  return null
}

const NATIONAL = /^(?:国家|国务院|中央|中国)/
const BEHIND_SHORT = /^(?:人民)?(?:政府|[区县市]|管委会|$)/

/* 武江区税务局, 国家税务总局武江区税务局, 乳源县政府. */
function isOf(name: string, place: string): boolean {
  const short = shortName(place)
  return name.includes(place) || (name.startsWith(short) && BEHIND_SHORT.test(name.slice(short.length)))
}

/** A body of that name in a place: what kind it is and which place it is of, as its name says; else those of the whole place. */
export function bodyOf(name: string, place: Division | null): Pick<Organisation, 'kind' | 'region'> {
  const below = place ? placesIn(place.below).map(({ division }) => division) : []
  const named = below.filter((each) => isOf(name, each.name)).toSorted((a, b) => b.name.length - a.name.length)[0]
  const byWord = kindByWord(name)
  const isNational = NATIONAL.test(name) && !named && !(place && name.includes(shortName(place.name)))
  if (isNational) return { kind: byWord ?? 'national' }
  const of = named ?? place
  return { kind: byWord ?? (of ? OF_LEVEL[levelOf(of.code)] : 'city'), ...(of ? { region: of.code } : {}) }
}

/** The bodies of a pasted list as records; both languages carry the name as it was given. `taken`: ids that are in use; theirs join. */
export function readBodies(text: string, place: Division | null, taken: Set<string>): readonly Organisation[] {
  return namesInList(text).map((name) => ({
    id: makeId('o', name, taken),
    name: { zh: name, en: name },
    ...bodyOf(name, place),
  }))
}
