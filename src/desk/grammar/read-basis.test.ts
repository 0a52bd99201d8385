import { describe, expect, it } from 'vitest'
import { namesLevel, rateDirection, readBasis } from './read-basis.ts'

const plain = { isLevel: false, isChange: false, due: null, announced: '2026-02-24' } as const

describe('what a target counts', () => {
  it.each(['全年', '年度', '当年', '每年', '本年', '年均'])('is a year’s flow where the words say %s', (word) => {
    expect(readBasis(`${word}完成投资`, '亿元', plain)).toBe('annual-flow')
    expect(readBasis(`${word}新增规模`, '亿元', { ...plain, isLevel: true })).toBe('annual-flow')
  })

  it('is the mean of a year where the words say so, and new jobs are of the year in which they are asked for', () => {
    expect(readBasis('PM2.5年均浓度不高于', '微克/立方米', plain)).toBe('annual-rate')
    const jobs = (due: string | null) => readBasis('城镇新增就业', '人', { ...plain, due, announced: '2026-01-26' })
    expect([jobs('2026'), jobs('2030'), jobs(null)]).toEqual(['annual-flow', 'cumulative', 'cumulative'])
  })

  it.each(['成本年内下降', '资本年末到位', '样本年龄'])('is none where 本年 only meets by chance: %s', (words) => {
    expect(readBasis(words, '亿元', plain)).toBe('cumulative')
  })

  it.each([
    ['地区生产总值增长', 'annual-rate'],
    ['规上工业增加值增速', 'annual-rate'],
    ['居民消费价格涨幅控制在', 'annual-rate'],
    ['城镇调查失业率保持在', 'annual-rate'],
    ['年均增长', 'annual-rate'],
    ['进出口保持正增长', 'annual-rate'],
    ['税收同比增长', 'annual-rate'],
    ['单位能耗下降率', 'annual-rate'],
    ['GDP to grow by', 'annual-rate'],
    ['inflation kept below', 'annual-rate'],
    ['绿电占比', 'rate'],
    ['森林覆盖率达到', 'rate'],
    ['常住人口城镇化率提高到', 'rate'],
    ['污水收集率', 'rate'],
    ['研发投入强度', 'rate'],
    ['任务完成', null],
    ['比2020年下降', null],
    ['五年累计增长', null],
    ['产能提升', null],
  ])('of %s in percent is %s', (words, basis) => {
    expect(readBasis(words, '%', plain)).toBe(basis)
    expect(readBasis(words, '％', plain)).toBe(basis)
  })

  it('of a change is a rate of the year where it is due within it, else for a person to say', () => {
    const change = { ...plain, isChange: true }
    expect(readBasis('产能提升', '%', { ...change, due: '2026' })).toBe('annual-rate')
    expect(readBasis('产能提升', '%', { ...change, due: '2030' })).toBeNull()
    expect(readBasis('投资增长', '%', { ...change, due: '2030' })).toBeNull()
    expect(readBasis('投资年均增长', '%', { ...change, due: '2030' })).toBe('annual-rate')
    expect(readBasis('入学率提高', '%', { ...change, due: '2026' })).toBeNull()
  })

  it('of percentage points is for a person to say, but for a yearly average', () => {
    expect(readBasis('增速提高', '个百分点', plain)).toBeNull()
    expect(readBasis('城镇化率年均提高', '个百分点', plain)).toBe('annual-rate')
  })

  it('is a level where something says so, else it adds up', () => {
    expect(readBasis('算力', '标准机架', { ...plain, isLevel: true })).toBe('stock')
    expect(readBasis('算力', '标准机架', plain)).toBe('cumulative')
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

describe('which way a yearly rate is to go', () => {
  it.each([
    ['地区生产总值增长', 'about', 'increase'],
    ['地区生产总值增长', 'between', 'increase'],
    ['居民消费价格涨幅', 'about', 'decrease'],
    ['城镇调查失业率', 'about', 'decrease'],
    ['债务增长', 'at-most', 'decrease'],
    ['增速', 'less-than', 'decrease'],
    ['价格涨幅', 'at-least', 'increase'],
  ] as const)('%s, %s: %s', (words, comparator, direction) => {
    expect(rateDirection(words, comparator)).toBe(direction)
  })
})
