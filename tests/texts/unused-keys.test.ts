import { describe, expect, it } from 'vitest'
import { allTopics, isHandedOn, sourcesOutsideTexts, unusedKeys, withoutComments } from './unused-keys.ts'

const sources = sourcesOutsideTexts()
const everywhere = sources.map(({ code }) => code).join('\n')
const topics = await allTopics()

/** The code in which texts of a topic are read: the files that name it, its type, or are given it by one that does. */
function readersOf(name: string): string {
  return sources
    .filter(({ code }) => code.includes(`/texts/${name}/`))
    .map(({ code }) => code)
    .join('\n')
}

describe('a key that nothing reads', () => {
  it.each([
    ['is noticed', `t.title`, ['lead', 'issue', 'faults']],
    ['is noticed in a group', `t.title; t.lead; t.issue.taken; t.faults[fault]`, ['issue.free']],
    ['is none where the group is handed on', `t.title; t.lead; say(t.issue); t.faults[fault]`, []],
    [
      'is none where it is taken out by name',
      `const { title, lead: said } = t; t.issue['free'](1); t.issue.taken; const { faults } = t`,
      [],
    ],
    ['is not made read by a comment', `/* t.title */ t.lead; t.issue; t.faults`, ['title']],
  ] as const)('%s', (_what, code, unused) => {
    const texts = { title: 'a', lead: 'b', issue: { taken: 'c', free: () => 'd' }, faults: { far: 'e' } }
    expect(unusedKeys(texts, withoutComments(code))).toEqual(unused)
  })

  it('is none where texts are indexed by a variable that may hold it', () => {
    expect(unusedKeys({ near: 'a', far: 'b' }, `say(texts[where]); where = 'near'`)).toEqual(['far'])
  })

  it('is none where the whole topic is handed on', () => {
    expect(isHandedOn('becauseTexts', `return becauseTexts(lang)[rule]`)).toBe(true)
    expect(isHandedOn('becauseTexts', `Object.entries(becauseTexts(lang)).map(say)`)).toBe(true)
    expect(isHandedOn('becauseTexts', `const t = becauseTexts(lang)\nbecauseTexts(lang).one`)).toBe(false)
  })

  it('is in no topic', () => {
    expect(topics.length).toBeGreaterThan(30)
    const all = topics.flatMap(({ name, texts, exportName }) => {
      const code = readersOf(name)
      return isHandedOn(exportName, code)
        ? []
        : unusedKeys(texts('zh'), code, everywhere).map((key) => `${name}: ${key}`)
    })
    expect(all).toEqual([])
  })
})
