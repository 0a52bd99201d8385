/**
 * Walks every step of docs/how-to-add.md, and plants an omission for each walk.
 * What the compiler demands is asked of it here: `npm run types` fails on this
 * file where a table no longer covers its list, or where a part would pass for
 * the whole.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { VIEW_TABLE } from '#src/app/view-table.tsx'
import { COLUMN_IDS, COLUMNS, type ColumnId } from '#src/desk/sheet/columns.ts'
import type { humanCells } from '#src/desk/sheet/human-row.ts'
import type { COLLATION_LOCALES, LANGUAGE_TAGS, WRITTEN_IN_HAN } from '#src/domain/languages.ts'
import type { Language } from '#src/domain/terms.ts'
import { documentedRules, testedRules } from '#src/domain/testing/rules-named.ts'
import type { NUMBER_WORDS } from '#src/numbers/number-words.ts'
import type { screenEn } from '#src/texts/screen/en.ts'
import type { screenZh } from '#src/texts/screen/zh.ts'
import { topic } from '#src/texts/topic.ts'
import type { PARAMETERS } from '#src/url/parameters.ts'
import type { View, ViewKey, ViewName } from '#src/url/view.ts'
import { viewsUnvisited } from '../architecture/views-unvisited.ts'
import { pathsIn, placeOf, readText, rowsUnder } from './named.ts'

const DOC = 'docs/how-to-add.md'
const doc = readText(DOC)
const WALKS = [
  'An address key',
  'A view',
  'A rule',
  'A question about a table',
  'A column of the exported workbook',
  'A language',
  'A text',
]

/** Whether the compiler takes a part where the whole is wanted. */
type Passes<Whole, Part> = Part extends Whole ? true : false
/** Whether a table has a row for each name. */
type Covers<Name extends string, Table> = Passes<Readonly<Record<Name, unknown>>, Table>

/** What a step lacks, as sentences. */
function faultsOf(row: readonly string[]): readonly string[] {
  const [step = '', where = '', names = '', forgotten = ''] = row
  const found: string[] = []
  const places = pathsIn(where).map((path) => placeOf(path, DOC))
  if (places.length === 0 || places.includes(null)) found.push(`names no file that exists: ${where}`)
  const texts = places.flatMap((place) => (place === null ? [] : [readText(place)]))
  const wanted = [...names.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
  if (wanted.length === 0) found.push('names nothing to look for')
  for (const name of wanted)
    if (!texts.some((text) => text.includes(name))) found.push(`${name} does not stand in ${where}`)
  for (const text of texts)
    if (!wanted.some((name) => text.includes(name))) found.push(`none of ${names} stands in one of ${where}`)
  const demanders = pathsIn(forgotten)
  if (demanders.some((path) => placeOf(path, DOC) === null)) found.push(`names a test that is not there: ${forgotten}`)
  if (demanders.length === 0 && !/compiler|nobody|the test of step/.test(forgotten))
    found.push('does not say who speaks up')
  if (!/^\d+\. /.test(step)) found.push('has no number')
  return found
}

describe('docs/how-to-add.md', () => {
  it('has a walk for each thing', () => {
    expect([...doc.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(WALKS)
  })

  describe.each(WALKS)('%s', (walk) => {
    const rows = rowsUnder(doc, walk)

    it('is numbered from 1', () => {
      expect(rows.length).toBeGreaterThan(3)
      expect(rows.map(([step = '']) => Number.parseInt(step, 10))).toEqual(rows.map((_, at) => at + 1))
    })

    it.each(rows.map((row) => [row[0] ?? '', row] as const))('%s', (_, row) => {
      expect(faultsOf(row)).toEqual([])
    })
  })

  it.each([
    ['a file that is gone', ['1. A', '`src/url/gone.ts`', '`View`', 'compiler']],
    ['a name that is gone', ['1. A', '`src/url/view.ts`', '`Gone`', 'compiler']],
    ['a file without the name', ['1. A', '`src/url/view.ts`, `src/texts/topic.ts`', '`ViewName`', 'compiler']],
    ['a test that is gone', ['1. A', '`src/url/view.ts`', '`View`', '`tests/gone.test.ts`']],
    ['silence', ['1. A', '`src/url/view.ts`', '`View`', '']],
  ])('a planted fault is found: %s', (_, row) => {
    expect(faultsOf(row)).not.toEqual([])
  })
})

describe('an omission is caught:', () => {
  it('an address key without its row, or without a default', () => {
    const isCovered: Covers<ViewKey, typeof PARAMETERS> = true
    const isRowMissed: Covers<ViewKey, Omit<typeof PARAMETERS, 'n'>> = false
    const isDefaultMissed: Passes<View, Omit<View, 'n'>> = false
    expect([isCovered, isRowMissed, isDefaultMissed]).toEqual([true, false, false])
  })

  it('a view without its row, without its name, or in no list of addresses', () => {
    const isCovered: Covers<ViewName, typeof VIEW_TABLE> = true
    const isRowMissed: Covers<ViewName, Omit<typeof VIEW_TABLE, 'desk'>> = false
    const isNamed: Covers<ViewName, (typeof screenZh)['views']> = true
    const isNameMissed: Covers<ViewName, Omit<(typeof screenZh)['views'], 'desk'>> = false
    expect([isCovered, isRowMissed, isNamed, isNameMissed]).toEqual([true, false, true, false])
    const list = readText('tests/shots/shots.spec.ts')
    expect(viewsUnvisited(list)).toEqual([])
    expect(viewsUnvisited(list.replaceAll('view=matrix', 'view=ledger'))).toEqual(['matrix'])
  })

  it('a rule without a test, and a test without its rule', () => {
    const rules = readText('src/domain/RULES.md')
    const tests = documentedRules(rules).map((id) => `it('[${id}] holds')`)
    expect(testedRules(tests.join('\n'))).toEqual(documentedRules(rules))
    expect(testedRules(tests.join('\n'))).not.toEqual(documentedRules(`${rules}\n## V99 A new one (新)\n`))
    expect(testedRules([...tests, "it('[V99] holds')"].join('\n'))).not.toEqual(documentedRules(rules))
  })

  it('a column of the workbook without its cell, or with its heading above another’s', () => {
    type Cells = ReturnType<typeof humanCells>
    const isCovered: Covers<ColumnId, Cells> = true
    const isCellMissed: Covers<ColumnId, Omit<Cells, 'notes'>> = false
    expect([isCovered, isCellMissed]).toEqual([true, false])
    // Headings are written in the order of COLUMNS, cells in that of COLUMN_IDS.
    expect(COLUMNS.map(({ id }) => id)).toEqual(COLUMN_IDS)
  })

  it('a language without texts, tags or numbers', () => {
    const isTagged: Covers<Language, typeof LANGUAGE_TAGS> = true
    const isOrdered: Covers<Language, typeof COLLATION_LOCALES> = true
    const isScriptKnown: Covers<Language, typeof WRITTEN_IN_HAN> = true
    const isCounting: Covers<Language, typeof NUMBER_WORDS> = true
    const isTagMissed: Covers<Language, Omit<typeof LANGUAGE_TAGS, 'en'>> = false
    expect([isTagged, isOrdered, isScriptKnown, isCounting, isTagMissed]).toEqual([true, true, true, true, false])
    // @ts-expect-error -- a topic that lacks a language
    expect(topic({ zh: { open: '打开' } })('zh')).toEqual({ open: '打开' })
  })

  it('a text that one language lacks', () => {
    const isWhole: Passes<typeof screenZh, typeof screenEn> = true
    const isTextMissed: Passes<typeof screenZh, Omit<typeof screenZh, 'appName'>> = false
    expect([isWhole, isTextMissed]).toEqual([true, false])
  })
})

describe('src/texts', () => {
  const folder = 'src/texts'
  const subjects = readdirSync(join(import.meta.dirname, '../..', folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

  it.each(subjects)('%s: English states its shape, so that a missing text does not compile', (name) => {
    expect(readText(`${folder}/${name}/en.ts`)).toMatch(/^export const \w+: /m)
  })
})
