import { describe, expect, it } from 'vitest'
import { makeMeasure, makeTarget, makeText, makeUnit } from '#mocks/make.ts'
import { COMPARATORS } from '#src/domain/terms.ts'
import { figureParts, formatEstimate, formatFigure, formatTarget, formatTargetFigure, formatValue } from './figure.ts'
import type { FigureInput } from './figure.ts'

const rack = makeUnit()
const yuan = makeUnit({ id: 'yuan', name: makeText('元', 'yuan') })
const percent = makeUnit({ id: 'percent', name: makeText('%', '%') })
const megawatt = makeUnit({ id: 'mw', name: makeText('MW', 'MW') })

describe('formatFigure', () => {
  it.each<[FigureInput, string, string]>([
    [{ value: 300_000, unit: rack }, '30万标准机架', '300,000 standard racks'],
    [{ value: 10_000_000_000, unit: yuan, comparator: 'more-than' }, '超100亿元', 'more than 10 billion yuan'],
    [{ value: 300_000, unit: rack, comparator: 'at-least' }, '不低于30万标准机架', 'at least 300,000 standard racks'],
    [{ value: 10_000, unit: rack, comparator: 'nearly' }, '近1万标准机架', 'nearly 10,000 standard racks'],
    [{ value: 25.8e12, unit: yuan, comparator: 'about' }, '约25.8万亿元', 'about 25.8 trillion yuan'],
    [{ value: 1.25, unit: null, comparator: 'at-most' }, '不超过1.25', 'at most 1.25'],
    [{ value: 65, unit: percent, comparator: 'less-than' }, '低于65%', 'less than 65%'],
    [{ value: 647.2, unit: megawatt, comparator: 'exactly' }, '647.2 MW', '647.2 MW'],
    [{ value: 1e10, unit: yuan, hedged: true }, '力争100亿元', 'aims for 10 billion yuan'],
    [
      { value: 5, unit: rack, comparator: 'at-least', hedged: true },
      '力争不低于5标准机架',
      'aims for at least 5 standard racks',
    ],
    [{ value: 0, unit: rack }, '0标准机架', '0 standard racks'],
    [{ value: 1, unit: rack }, '1标准机架', '1 standard rack'],
    [{ value: -2.5, unit: percent }, '−2.5%', '−2.5%'],
    [{ value: 1 / 3, unit: null }, '约0.3333', 'about 0.3333'],
    [{ value: 1 / 3, unit: null, comparator: 'about' }, '约0.3333', 'about 0.3333'],
  ])('writes %j as %s and %s', (input, zh, en) => {
    expect(formatFigure(input, 'zh')).toBe(zh)
    expect(formatFigure(input, 'en')).toBe(en)
  })

  it.each([
    ['people', 'person'],
    ['countries', 'country'],
    ['branches', 'branch'],
    ['orders a day', 'order a day'],
    ['tonnes of oil', 'tonne of oil'],
    ['yuan', 'yuan'],
    ['m²', 'm²'],
    ['square metres', 'square metre'],
  ])('says one of %s as 1 %s', (many, one) => {
    expect(formatFigure({ value: 1, unit: makeUnit({ name: makeText('个', many) }) }, 'en')).toBe(`1 ${one}`)
    expect(formatFigure({ value: 2, unit: makeUnit({ name: makeText('个', many) }) }, 'en')).toBe(`2 ${many}`)
  })

  it('splits into parts that make up the text', () => {
    const input = { value: 1e10, unit: yuan, comparator: 'more-than' } as const
    expect(figureParts(input, 'zh')).toEqual({ prefix: '超', number: '100', scale: '亿', unit: '元' })
    expect(figureParts(input, 'en')).toEqual({
      prefix: 'more than ',
      number: '10',
      scale: ' billion',
      unit: ' yuan',
    })
    for (const comparator of COMPARATORS) {
      const { prefix, number, scale, unit } = figureParts({ ...input, comparator }, 'en')
      expect(prefix + number + scale + unit).toBe(formatFigure({ ...input, comparator }, 'en'))
    }
  })

  it('[V12] marks an estimate', () => {
    expect(formatEstimate(214_563.28, rack, 'zh')).toBe('约21.5万标准机架')
    expect(formatEstimate(214_563.28, rack, 'en')).toBe('about 215,000 standard racks')
  })

  it('[V7] shows both ends of an uncertain value', () => {
    expect(formatValue({ low: 114_000, high: 120_000 }, 'zh')).toBe('11.4万至12万')
    expect(formatValue({ low: 114_000, high: 120_000 }, 'en')).toBe('114,000 to 120,000')
    expect(formatValue({ low: 5, high: 5 }, 'zh')).toBe('5')
  })
})

describe('formatTarget', () => {
  it.each([
    [
      makeTarget({ comparator: 'more-than', value: 1e10, due: null }),
      'increase',
      '超100亿元，未给期限',
      'more than 10 billion yuan, no deadline given',
    ],
    [
      makeTarget({ value: 1e10, due: '2026', hedged: true }),
      'increase',
      '力争100亿元，2026年底前',
      'aims for 10 billion yuan, by the end of 2026',
    ],
    [
      makeTarget({ comparator: 'at-most', value: 90 }),
      'decrease',
      '降至不超过90元，2026年12月31日前',
      'a cut to at most 90 yuan, by 31 December 2026',
    ],
    [
      makeTarget({ value: 95 }),
      'hold',
      '保持不低于95元，2026年12月31日前',
      'holding at least 95 yuan, by 31 December 2026',
    ],
    [
      makeTarget({ value: 1.25 }),
      'decrease',
      '降至1.25元，2026年12月31日前',
      'a cut to 1.25 yuan, by 31 December 2026',
    ],
    [
      makeTarget({ comparator: 'more-than', value: 90 }),
      'decrease',
      '降至低于90元，2026年12月31日前',
      'a cut to less than 90 yuan, by 31 December 2026',
    ],
  ] as const)('writes target %#', (target, direction, zh, en) => {
    const measure = makeMeasure({ direction })
    expect(formatTarget(target, measure, yuan, 'zh')).toBe(zh)
    expect(formatTarget(target, measure, yuan, 'en')).toBe(en)
    expect(zh.startsWith(formatTargetFigure(target, measure, yuan, 'zh'))).toBe(true)
  })

  it.each([
    [makeTarget({ comparator: 'about', value: 5 }), 'increase', '约5%', 'about 5%'],
    [makeTarget({ comparator: 'between', value: 4.5, upTo: 5 }), 'increase', '4.5%至5%', '4.5% to 5%'],
    [makeTarget({ comparator: 'about', value: 3 }), 'decrease', '控制在约3%', 'no higher than about 3%'],
    [makeTarget({ comparator: 'at-most', value: 5.5 }), 'decrease', '不超过5.5%', 'at most 5.5%'],
    [makeTarget({ value: -3 }), 'decrease', '控制在−3%', 'no higher than −3%'],
  ] as const)('[V2b] writes the target of a yearly rate %#', (target, direction, zh, en) => {
    const measure = makeMeasure({ direction, basis: 'annual-rate' })
    expect(formatTargetFigure(target, measure, percent, 'zh')).toBe(zh)
    expect(formatTargetFigure(target, measure, percent, 'en')).toBe(en)
  })
})
