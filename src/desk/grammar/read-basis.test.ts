import { describe, expect, it } from 'vitest'
import { namesLevel, readBasis } from './read-basis.ts'

describe('what a target counts', () => {
  it.each(['全年', '年度', '当年', '每年', '本年', '年均'])('is a year’s flow where the words say %s', (word) => {
    expect(readBasis(`${word}完成投资`, '亿元', false)).toBe('annual-flow')
    expect(readBasis(`${word}新增规模`, '亿元', true)).toBe('annual-flow')
  })

  it.each(['成本年内下降', '资本年末到位', '样本年龄'])('is none where 本年 only meets by chance: %s', (words) => {
    expect(readBasis(words, '亿元', false)).toBe('cumulative')
  })

  it.each(['%', '％', '‰', '个百分点', '百分点'])('is a rate in %s, whatever the words', (unit) => {
    expect(readBasis('年均增长', unit, false)).toBe('rate')
    expect(readBasis('规模达到', unit, true)).toBe('rate')
  })

  it('is a level where something says so, else it adds up', () => {
    expect(readBasis('算力', '标准机架', true)).toBe('stock')
    expect(readBasis('算力', '标准机架', false)).toBe('cumulative')
  })

  it.each(['达3000亿元', '达到3000亿元', '突破', '规模', '总量', '总数', '保有量', '超过'])(
    '%s names a level',
    (words) => {
      expect(namesLevel(words)).toBe(true)
    },
  )

  it('of 新增30万 is no level', () => {
    expect(namesLevel('新增30万个')).toBe(false)
  })
})
