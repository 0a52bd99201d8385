import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { twoLetterNames } from './two-letter-names.ts'

/** The cities of Guangdong by the letters that their people write. */
const GUANGDONG = {
  Guangzhou: 'GZ',
  Shaoguan: 'SG',
  Shenzhen: 'SZ',
  Zhuhai: 'ZH',
  Shantou: 'ST',
  Foshan: 'FS',
  Jiangmen: 'JM',
  Zhanjiang: 'ZJ',
  Maoming: 'MM',
  Zhaoqing: 'ZQ',
  Huizhou: 'HZ',
  Meizhou: 'MZ',
  Shanwei: 'SW',
  Heyuan: 'HY',
  Yangjiang: 'YJ',
  Qingyuan: 'QY',
  Dongguan: 'DG',
  Zhongshan: 'ZS',
  Chaozhou: 'CZ',
  Jieyang: 'JY',
  Yunfu: 'YF',
  Guangdong: 'GD',
}

describe('two letters for a name', () => {
  it('are those of its syllables', () => {
    expect(twoLetterNames(Object.keys(GUANGDONG))).toEqual(Object.values(GUANGDONG))
  })

  it('of two words are the first of each, of one syllable its own', () => {
    expect(twoLetterNames(['Hong Kong', 'Wu'])).toEqual(['HK', 'WU'])
  })

  it('that two names would share are letters of the names', () => {
    expect(twoLetterNames(['Suzhou', 'Shenzhen', 'Shaoguan'])).toEqual(['Suz', 'She', 'SG'])
  })

  it('are never the same for two names', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{1,8}$/), { maxLength: 30 }), (names) => {
        const short = twoLetterNames(names)
        expect(short.length).toBe(names.length)
        expect(new Set(short).size).toBe(names.length)
      }),
    )
  })
})
