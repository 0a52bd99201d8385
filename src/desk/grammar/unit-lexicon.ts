/** The unit names to look for: the grammar's own, with the ledger's over them. */
import type { NamedUnit } from './figure-reading.ts'
import { fold } from './fold.ts'
import { MULTIPLES, OTHER_WORDS, SPELLINGS, UNITS } from './unit-words.ts'

/** What a unit word stands for. `id` null: kept as written. */
export interface UnitMeaning {
  readonly id: string | null
  readonly factor: number
}

/** A ledger's unit that is a measure word and a noun: 家 + 供应商, 个 + 项目, 单 + per 日. */
export interface CompoundUnit {
  readonly id: string
  readonly measureWord: string
  readonly noun: string
}

/** The units to look for, with the names they go by. */
export interface UnitLexicon {
  /** By folded Chinese name, symbol or English name (see stemmed). */
  readonly meanings: ReadonlyMap<string, UnitMeaning>
  /** Characters of the longest Chinese name. */
  readonly longest: number
  readonly compounds: readonly CompoundUnit[]
  /** Units counted in a time, such as 单/日. */
  readonly rates: readonly { readonly id: string; readonly stem: string; readonly time: string }[]
}

/** A word without its plural, in small letters: countries → country, people → person. */
function stem(word: string): string {
  const lower = word.toLowerCase()
  if (lower === 'people') return 'person'
  return lower
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|ss)es$/, '$1')
    .replace(/([^su])s$/, '$1')
}

/** English words in the form they are looked up by. */
export function stemmed(words: string): string {
  return words.trim().split(/\s+/).map(stem).join(' ')
}

function keyOf(name: string): string {
  return /[\u3400-\u9fff%‰℃㎡]/.test(name) ? fold(name) : `en:${stemmed(name)}`
}

const ownKeys = new Map<string, string>()

/** The key of one of the grammar's own words, made once: a lexicon is built anew for each unit that a table adds. */
function keyOfOwn(word: string): string {
  const known = ownKeys.get(word)
  if (known !== undefined) return known
  const key = keyOf(word)
  ownKeys.set(word, key)
  return key
}

/** 家企业 → 家 + 企业. Only a name that begins with a measure word and goes on in Chinese. */
function compoundOf(unit: NamedUnit): CompoundUnit | null {
  const name = fold(unit.name.zh)
  const noun = name.slice(1)
  if (
    !OTHER_WORDS.includes(name.charAt(0)) ||
    !/^[\u3400-\u9fff]+$/.test(noun) ||
    (noun.length < 2 && OTHER_WORDS.includes(name))
  )
    return null
  return { id: unit.id, measureWord: name.charAt(0), noun }
}

function buildLexicon(units: readonly NamedUnit[] | null): UnitLexicon {
  const meanings = new Map<string, UnitMeaning>()
  const own = new Map<string, string | null>()
  for (const unit of units ?? [])
    for (const key of new Set([keyOf(unit.name.zh), keyOf(unit.name.en)])) own.set(key, own.has(key) ? null : unit.id)
  const ownAmong = (words: readonly string[]) =>
    words.map((word) => own.get(keyOfOwn(word))).find((found) => found !== undefined) ?? null
  const idIn = (id: string) => (units ? ownAmong(UNITS.find((entry) => entry.id === id)?.words ?? []) : id)
  for (const word of OTHER_WORDS) meanings.set(keyOfOwn(word), { id: null, factor: 1 })
  for (const { id, words } of UNITS) for (const word of words) meanings.set(keyOfOwn(word), { id: idIn(id), factor: 1 })
  for (const words of SPELLINGS)
    for (const word of words) meanings.set(keyOfOwn(word), { id: ownAmong(words), factor: 1 })
  for (const { id, words, factor } of MULTIPLES) {
    /* A ledger that counts in 兆瓦 means MW by it as well. */
    const same = ownAmong(words)
    const base = same ?? idIn(id)
    const meaning = { id: base, factor: same === null && base !== null ? factor : 1 }
    for (const word of words) meanings.set(keyOfOwn(word), meaning)
  }
  for (const [key, id] of own) meanings.set(key, { id, factor: 1 })
  const named = units ?? []
  return {
    meanings,
    longest: Math.max(...[...meanings.keys()].filter((key) => !key.startsWith('en:')).map((key) => key.length)),
    compounds: named.map(compoundOf).filter((compound) => compound !== null),
    rates: named.flatMap((unit) => {
      const [, part = '', time = ''] = /^(.+)\/([日天月年])$/.exec(fold(unit.name.zh)) ?? []
      return part === '' ? [] : [{ id: unit.id, stem: part, time }]
    }),
  }
}

const ownLexicon = buildLexicon(null)
const lexicons = new WeakMap<readonly NamedUnit[], { readonly count: number; readonly lexicon: UnitLexicon }>()

/** The lexicon for a ledger's units, built once a list and again where units were added to it; the grammar's own without any. */
export function unitLexicon(units: readonly NamedUnit[] | undefined): UnitLexicon {
  if (!units) return ownLexicon
  const known = lexicons.get(units)
  if (known?.count === units.length) return known.lexicon
  const lexicon = buildLexicon(units)
  lexicons.set(units, { count: units.length, lexicon })
  return lexicon
}
