import { expect, it } from 'vitest'
import {
  BASES,
  FIRMNESS,
  FRESHNESS,
  KINDS,
  LANGUAGES,
  REASONS,
  STANDINGS,
  STRENGTHS,
  VERDICTS,
} from '#src/domain/terms.ts'
import { REACHES } from '#src/url/view.ts'
import { GLOSSARY_PARTS, glossaryEntries } from './glossary.ts'

const all = GLOSSARY_PARTS.flatMap((part) => glossaryEntries(part).map((entry) => ({ part, ...entry })))

it('has every word of the field, each with a meaning in every language', () => {
  const keys = (part: (typeof GLOSSARY_PARTS)[number]) => glossaryEntries(part).map(({ key }) => key)
  expect(keys('verdicts')).toEqual([...VERDICTS])
  expect(new Set(keys('reasons'))).toEqual(new Set(REASONS))
  expect(keys('kinds')).toEqual([...KINDS])
  expect(keys('reaches')).toEqual([...REACHES])
  expect(keys('freshness')).toEqual([...FRESHNESS])
  expect(keys('bases')).toEqual([...BASES])
  expect(keys('firmness')).toEqual([...FIRMNESS])
  expect(keys('standings')).toEqual([...STANDINGS])
  expect(keys('strengths')).toEqual([...STRENGTHS])
  for (const { word, meaning } of all)
    for (const lang of LANGUAGES) {
      expect(word[lang]).not.toBe('')
      expect(meaning[lang]).toMatch(/[。.]$/)
    }
})

it('calls one thing by one name: no word means two things', () => {
  // What fell silent is a reason for no verdict and a stage of the second clock: the same thing.
  const said = all.filter(({ part, key }) => !(part === 'freshness' && key === 'silent'))
  for (const lang of LANGUAGES) {
    const words = said.map(({ word }) => word[lang].toLowerCase())
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  }
  const silent = all.filter(({ key }) => key === 'silent').map(({ word }) => word)
  expect(silent).toHaveLength(2)
  expect(silent[0]).toEqual(silent[1])
})
