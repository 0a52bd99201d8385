import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Asks whether a language is a certain one, in any of the ways that code can. */
const COMPARISONS = [
  /[!=]==?\s*(['"`])(?:zh|en)\1/,
  /(['"`])(?:zh|en)\1\s*[!=]==?/,
  /\bcase\s+(['"`])(?:zh|en)\1/,
  /\.(?:startsWith|includes|endsWith|match)\((['"`])(?:zh|en)\1\)/,
]

/** The lines of a text that compare a language with one by name, comments apart. */
function comparisons(source: string): readonly string[] {
  return source
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line) && COMPARISONS.some((comparison) => comparison.test(line)))
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|(?:^|\/)testing\//.test(file))
  .map((file) => join('src', file))

describe('what differs by language', () => {
  it.each([
    `const joint = lang === 'zh' ? '、' : ', '`,
    `if (view.lang !== 'en') return`,
    `if ("zh" == lang) return`,
    `    case 'zh':`,
    `tag.startsWith('zh')`,
  ])('is noticed in %s', (line) => {
    expect(comparisons(`// nothing\n${line}\n`)).toEqual([line])
  })

  it.each([`const LANGUAGES = ['zh', 'en'] as const`, `// lang === 'zh' is not asked`, `wordTexts('zh').none`])(
    'is not seen in %s',
    (line) => {
      expect(comparisons(line)).toEqual([])
    },
  )

  it('stands in records and topics keyed by language: no code asks which language it is', () => {
    expect(sources.length).toBeGreaterThan(500)
    const found = sources.flatMap((file) =>
      comparisons(readFileSync(file, 'utf8')).map((line) => `${file}: ${line.trim()}`),
    )
    expect(found).toEqual([])
  })
})
