import { RULE_IDS } from '#src/domain/rule-ids.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, REASONS, VERDICTS } from '#src/domain/terms.ts'
import { methodEn } from '#src/texts/method/en.ts'
import { methodZh } from '#src/texts/method/zh.ts'
import { ruleTexts } from './method.ts'
import { statusWord } from './words.ts'

/** Every text of a vocabulary with its path, `.verdicts.met.word`. */
function leaves(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

const CHINESE = /\p{Script=Han}/u

describe('words', () => {
  it('have the same entries in both languages, and no other', () => {
    expect(leaves(wordTexts('en')).map(([path]) => path)).toEqual(leaves(wordTexts('zh')).map(([path]) => path))
  })

  it('are filled, save the prefixes of plain comparators and directions', () => {
    const empty = LANGUAGES.flatMap((lang) => leaves(wordTexts(lang))).filter(([, text]) => text.trim() === '')
    expect(empty.map(([path]) => path)).toEqual([
      '.directions.increase.prefix',
      '.directions.increase.ratePrefix',
      '.comparators.exactly.prefix',
      '.comparators.between.prefix',
      '.directions.increase.prefix',
      '.directions.increase.ratePrefix',
      '.comparators.exactly.prefix',
      '.comparators.between.prefix',
    ])
  })

  it('hold no Chinese in English and only Chinese in Chinese', () => {
    expect(leaves(wordTexts('en')).filter(([, text]) => CHINESE.test(text))).toEqual([])
    expect(leaves(wordTexts('zh')).filter(([, text]) => text !== '' && !CHINESE.test(text))).toEqual([])
  })

  it('[V5] tell every status apart', () => {
    for (const lang of LANGUAGES) {
      const words = [...VERDICTS, ...REASONS].map((status) => statusWord(status, lang))
      expect(new Set(words).size).toBe(words.length)
    }
    expect(statusWord('overdue-unverified', 'zh')).toBe('逾期待核实')
    expect(statusWord('silent', 'en')).toBe('Gone silent')
  })
})

describe('ruleTexts', () => {
  it('holds the twelve rules in order, in both languages', () => {
    const ids = RULE_IDS
    for (const lang of LANGUAGES) expect(ruleTexts(lang).map(({ id }) => id)).toEqual(ids)
    expect(leaves(methodEn).map(([path]) => path)).toEqual(leaves(methodZh).map(([path]) => path))
    expect(leaves(methodEn).filter(([, text]) => CHINESE.test(text))).toEqual([])
  })

  it('keeps the formula where there is one', () => {
    expect(ruleTexts('zh')[1]?.formula).toBe('增量进度 = (最新数据 − 基数) ÷ (目标值 − 基数)')
    expect(ruleTexts('en')[4]?.formula).toBeUndefined()
  })
})
