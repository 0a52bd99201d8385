import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#src/domain/terms.ts'
import { allTopics } from './unused-keys.ts'

/** Numbers that stand as they are: they name a thing, and are not a count of things. */
const NAMES_OF_THINGS: Readonly<Record<string, string>> = {
  'date.date': 'a year, and days of a month',
  'totals.period': 'a year',
  'load-failure.failed.server': 'the number of an HTTP error',
  'sheet-fault.place': 'a row, as the spreadsheet numbers it',
}

const MANY = 12_345
const UNGROUPED = /\d{5}/

/** The parameters of each function of a source, by the function's name, in the order in which they stand there: true for a number. */
function numberParameters(source: string): ReadonlyMap<string, (readonly boolean[])[]> {
  const found = new Map<string, (readonly boolean[])[]>()
  const functions = source.matchAll(
    /(?:^|[\s{(,])(?:function\s+(\w+)|'?([\w-]+)'?:)\s*\(((?:\s*_?\w+\??:\s*[^(),]+(?:,|(?=\))))*)\s*\)(?:: [\w<> [\]]+)?\s*(?:=>|\{)/gm,
  )
  for (const [, name, key, list = ''] of functions) {
    const parameters = list.split(',').filter((each) => each.trim() !== '')
    const id = name ?? key ?? ''
    found.set(id, [...(found.get(id) ?? []), parameters.map((each) => /:\s*number\b/.test(each))])
  }
  return found
}

interface TextFunction {
  readonly path: string
  readonly key: string
  readonly say: (...values: readonly unknown[]) => unknown
}

function functionsOf(texts: unknown, path: readonly string[] = []): readonly TextFunction[] {
  if (typeof texts === 'function')
    return [{ path: path.join('.'), key: path.at(-1) ?? '', say: (...values) => texts(...values) }]
  if (typeof texts !== 'object' || texts === null) return []
  return Object.entries(texts).flatMap(([key, value]) => functionsOf(value, [...path, key]))
}

/** What a topic's functions print when they are told of 12,345 of everything: the paths whose text has five digits in a row. */
function ungrouped(name: string, texts: unknown, source: string): { readonly tried: number; readonly found: string[] } {
  const parameters = numberParameters(source)
  const taken = new Map<string, number>()
  const found: string[] = []
  let tried = 0
  for (const { path, key, say } of functionsOf(texts)) {
    const at = taken.get(key) ?? 0
    taken.set(key, at + 1)
    const list = parameters.get(key)?.[at] ?? parameters.get(key)?.at(-1)
    if (!list?.includes(true)) continue
    tried += 1
    const text = JSON.stringify(say(...list.map((isNumber) => (isNumber ? MANY : 'x'))))
    if (UNGROUPED.test(text) && !(`${name}.${path}` in NAMES_OF_THINGS)) found.push(`${name}.${path}: ${text}`)
  }
  return { tried, found }
}

const topics = await allTopics()

describe('a number inside a sentence', () => {
  it('is noticed where it does not go through the number format', () => {
    const texts = { deep: { rows: (count: number) => `${count} rows` }, other: (name: string) => name }
    const source = 'deep: {\n  rows: (count: number) => `…`,\n},\nother: (name: string) => name'
    expect(ungrouped('a', texts, source)).toEqual({ tried: 1, found: ['a.deep.rows: "12345 rows"'] })
  })

  it.each(LANGUAGES)('has its digits grouped in every topic: %s', (lang) => {
    const all = topics.map(({ name, texts }) =>
      ungrouped(name, texts(lang), readFileSync(`src/texts/${name}/zh.ts`, 'utf8')),
    )
    expect(all.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThan(120)
    expect(all.flatMap(({ found }) => found)).toEqual([])
  })

  it('makes an exception only of texts that there are', () => {
    const paths = new Set(
      topics.flatMap(({ name, texts }) => functionsOf(texts('en')).map(({ path }) => `${name}.${path}`)),
    )
    expect(Object.keys(NAMES_OF_THINGS).filter((path) => !paths.has(path))).toEqual([])
  })
})
