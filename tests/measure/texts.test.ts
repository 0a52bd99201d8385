import { describe, expect, it } from 'vitest'
import { hardWrapped, readOwnTexts, scoreText, total, type TextScore } from './own-texts.ts'
import { faultOf, readSentences } from './sentences.ts'

const texts = readOwnTexts('tests/fixtures/texts')
const languages = {
  zh: texts.filter(({ name }) => name.includes('-zh')),
  en: texts.filter(({ name }) => name.includes('-en')),
}
/** As they are, and as two readers of PDF give them. */
const WAYS = [null, { seed: 7919, blanks: false }, { seed: 15_838, blanks: true }]

function shares({ found, promises, proposed, deadlines, comparators }: TextScore) {
  return {
    found: found / promises,
    precision: found / proposed,
    deadlines: deadlines / found,
    comparators: comparators / found,
  }
}

describe('what is found in texts of nine kinds, as they are and hard-wrapped', () => {
  it.each([
    ['zh', { found: 0.97, precision: 0.97, deadlines: 0.95, comparators: 0.97 }],
    ['en', { found: 0.9, precision: 0.95, deadlines: 0.9, comparators: 0.97 }],
  ] as const)('keeps the floors of %s', (lang, floors) => {
    for (const way of WAYS) {
      const score = shares(
        total(languages[lang].map((own) => scoreText(own, way ? hardWrapped(own.text, way) : own.text))),
      )
      for (const [name, least] of Object.entries(floors))
        expect(score[name as keyof typeof score], `${name} ${JSON.stringify(way)}`).toBeGreaterThanOrEqual(least)
    }
  })
})

describe('sentences in the forms that texts use most', () => {
  const all = [...readSentences('tests/fixtures/sentences.json'), ...readSentences('tests/fixtures/own-sentences.json')]
  it.each(all.map((one) => [one.cause, one.text, one] as const))('%s: %s', (_, __, one) => {
    expect(faultOf(one)).toBeNull()
  })
})
