import { describe, expect, it } from 'vitest'
import { hardWrapped, readOwnTexts, scoreText, total, type TextScore } from './own-texts.ts'
import { faultOf, readSentences } from './sentences.ts'

const FOLDERS = {
  first: 'tests/fixtures/texts',
  later: 'tests/fixtures/texts-later',
  third: 'tests/fixtures/texts-third',
  fourth: 'tests/fixtures/texts-fourth',
  fifth: 'tests/fixtures/texts-fifth',
  sixth: 'tests/fixtures/texts-sixth',
  seventh: 'tests/fixtures/texts-seventh',
  eighth: 'tests/fixtures/texts-eighth',
  ninth: 'tests/fixtures/texts-ninth',
  tenth: 'tests/fixtures/texts-tenth',
  eleventh: 'tests/fixtures/texts-eleventh',
  twelfth: 'tests/fixtures/texts-twelfth',
  thirteenth: 'tests/fixtures/texts-thirteenth',
  fourteenth: 'tests/fixtures/texts-fourteenth',
}
const inLanguage = (folder: keyof typeof FOLDERS, lang: 'zh' | 'en') =>
  readOwnTexts(FOLDERS[folder]).filter(({ name }) => name.includes(`-${lang}`))
/** As they are, and as two readers of PDF give them. */
const WAYS = [
  null,
  { seed: 7919, blanks: false },
  { seed: 15_838, blanks: true },
  { seed: 5, blanks: true, loose: true },
]

/** Tried as they are and in one way only, for the time it takes. */
const FEWER = new Set([
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
])

function shares({ found, promises, proposed, deadlines, comparators, sure, sureFound }: TextScore) {
  return {
    found: found / promises,
    precision: found / proposed,
    deadlines: deadlines / found,
    comparators: comparators / found,
    /** Precision of what is proposed without a flag. */
    sure: sureFound / sure,
  }
}

describe('what is found in texts of nine kinds, as they are and hard-wrapped', () => {
  it.each([
    ['first', 'zh', { found: 0.98, precision: 0.98, deadlines: 0.96, comparators: 0.98 }],
    ['first', 'en', { found: 0.92, precision: 0.96, deadlines: 0.94, comparators: 0.98 }],
    ['later', 'zh', { found: 0.97, precision: 0.98, deadlines: 0.94, comparators: 0.98 }],
    ['later', 'en', { found: 0.94, precision: 0.97, deadlines: 0.88, comparators: 0.98 }],
    ['third', 'zh', { found: 0.96, precision: 0.98, deadlines: 0.94, comparators: 0.98 }],
    ['third', 'en', { found: 0.97, precision: 0.96, deadlines: 0.91, comparators: 0.98 }],
    ['fourth', 'zh', { found: 0.98, precision: 0.96, deadlines: 0.96, comparators: 0.98 }],
    ['fourth', 'en', { found: 0.92, precision: 0.96, deadlines: 0.88, comparators: 0.98 }],
    ['fifth', 'zh', { found: 0.93, precision: 0.98, deadlines: 0.83, comparators: 0.97, sure: 0.98 }],
    ['fifth', 'en', { found: 0.94, precision: 0.98, deadlines: 0.79, comparators: 0.91, sure: 0.98 }],
    ['sixth', 'zh', { found: 0.84, precision: 0.96, deadlines: 0.68, comparators: 0.93, sure: 0.98 }],
    ['sixth', 'en', { found: 0.75, precision: 0.97, deadlines: 0.88, comparators: 0.91, sure: 0.98 }],
    ['seventh', 'en', { found: 0.94, precision: 0.94, deadlines: 0.9, comparators: 0.97, sure: 0.97 }],
    ['seventh', 'zh', { found: 0.98, precision: 0.98, deadlines: 0.96, comparators: 0.98, sure: 0.98 }],
    ['eighth', 'en', { found: 0.9, precision: 0.94, deadlines: 0.93, comparators: 0.97, sure: 0.97 }],
    ['eighth', 'zh', { found: 0.97, precision: 0.97, deadlines: 0.98, comparators: 0.98, sure: 0.97 }],
    ['ninth', 'zh', { found: 0.98, precision: 0.96, deadlines: 0.95, comparators: 0.98, sure: 0.98 }],
    ['ninth', 'en', { found: 0.86, precision: 0.91, deadlines: 0.87, comparators: 0.97, sure: 0.97 }],
    ['tenth', 'zh', { found: 0.85, precision: 0.73, deadlines: 0.8, comparators: 0.98, sure: 0.94 }],
    ['tenth', 'en', { found: 0.8, precision: 0.71, deadlines: 0.7, comparators: 0.98, sure: 0.85 }],
    ['eleventh', 'zh', { found: 0.77, precision: 0.66, deadlines: 0.81, comparators: 0.98, sure: 0.85 }],
    ['eleventh', 'en', { found: 0.78, precision: 0.64, deadlines: 0.75, comparators: 0.97, sure: 0.94 }],
    ['twelfth', 'zh', { found: 0.97, precision: 0.86, deadlines: 0.95, comparators: 0.98, sure: 0.94 }],
    ['twelfth', 'en', { found: 0.92, precision: 0.9, deadlines: 0.86, comparators: 0.96, sure: 0.92 }],
    ['thirteenth', 'zh', { found: 0.97, precision: 0.9, deadlines: 0.87, comparators: 0.97, sure: 0.96 }],
    ['thirteenth', 'en', { found: 0.77, precision: 0.9, deadlines: 0.76, comparators: 0.97, sure: 0.88 }],
    ['fourteenth', 'zh', { found: 0.93, precision: 0.91, deadlines: 0.95, comparators: 0.98, sure: 0.94 }],
    ['fourteenth', 'en', { found: 0.71, precision: 0.71, deadlines: 0.86, comparators: 0.98, sure: 0.92 }],
  ] as const)('keeps the floors of the %s texts, %s', (folder, lang, floors) => {
    for (const way of FEWER.has(folder) ? WAYS.slice(0, 2) : WAYS) {
      const score = shares(
        total(inLanguage(folder, lang).map((own) => scoreText(own, way ? hardWrapped(own.text, way) : own.text))),
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
