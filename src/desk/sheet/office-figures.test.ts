import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeUnit } from '#mocks/make.ts'
import { indexNames } from './names.ts'
import { readTargetCell, readUnit, type FigureRead } from './read-figure-cell.ts'
import { aFigureCell, HEADINGS } from './testing/figure-habits.ts'

const units = [
  makeUnit({ id: 'yuan', name: { zh: '元', en: 'yuan' } }),
  makeUnit({ id: 'percent', name: { zh: '%', en: '%' } }),
  makeUnit({ id: 'home', name: { zh: '户', en: 'homes' } }),
]
const names = indexNames(units)
const read = (cell: string | number, heading = '万元'): FigureRead =>
  readTargetCell(cell, readUnit(heading, units, names), units, names)
const valueOf = (cell: string | number, heading?: string) => {
  const of = read(cell, heading)
  return 'figure' in of ? of.figure.value : Object.values(of)[0]
}

describe('a figure with a mark to a remark', () => {
  it.each([
    '3000注1',
    '3000（注2）',
    '3000见附件2',
    '3000，见附件2',
    '3000①',
    '3000[1]',
    '3000*',
    '3000¹',
    '3000 注①',
    '3000万元注1',
  ])('is the figure, and the remark is said: %s', (cell) => {
    expect(read(cell)).toMatchObject({ figure: { value: 30_000_000 }, notes: [{ code: 'figure-remark' }] })
  })

  it.each(['10²', '3½', '3000（其中新建20）', '原4000万元，现3000', '2个半', '3万五'])(
    'is not taken where another number stands there: %s',
    (cell) => {
      expect(read(cell)).toHaveProperty('fault')
    },
  )

  it('may stand beside names with numbers in them', () => {
    expect(valueOf('PM2.5 25', '')).toBe(25)
  })
})

describe('a number in powers of ten', () => {
  it.each([
    ['1.2E+08', 120_000_000],
    ['8.3e7', 83_000_000],
    ['3.00E+07', 30_000_000],
    ['1E+11', 100_000_000_000],
    ['2.5E-03', 0.0025],
    ['-1.5E+02', -150],
    ['１．２Ｅ＋０８', 120_000_000],
    ['1.2×10^8', 120_000_000],
    ['1.2×10⁸', 120_000_000],
    ['2E5', 'figure-unclear'],
    ['2栋E5', 'figure-unclear'],
  ])('%s is %s yuan', (cell, value) => {
    expect(valueOf(cell, '元')).toBe(value)
  })

  it('that a spreadsheet wrote is said, for further digits may be lost', () => {
    expect(read('1.2E+08', '元')).toMatchObject({ notes: [{ code: 'figure-short', about: '120000000' }] })
    expect(read('1.2×10^8', '元')).not.toHaveProperty('notes')
  })
})

describe('a number that may be read in two ways is not taken', () => {
  it.each(
    '1 234,5|1.234,5|12,3456|1,5|12 500|007|3000-|26-May|12-Jan|2026-05|2026/12/31|▲3|3千|十二|三千|3k|¥3000|3000?|3000（待核）|3 per mille|—5|(1,200)|±3'.split(
      '|',
    ),
  )('%s', (cell) => {
    expect(read(cell)).toHaveProperty('fault')
  })
})

describe('a number as keyboards and spreadsheets make it', () => {
  it.each([
    ['－３．５％', '%', -3.5],
    ['负3.5%', '%', -3.5],
    ['１，２３４．５', '元', 1234.5],
    ['1 234 567', '元', 1_234_567],
    ['1\u00a0234', '元', 1234],
    ['3\u200b000', '元', 3000],
    ["'3000", '元', 3000],
    ['.5', '元', 0.5],
    ['≯3000', '元', 3000],
    ['12.5万', '万元', 125_000],
    ['3000元', '万元', 3000],
    ['100', '100 million yuan', 10_000_000_000],
    ['3千', '元', 3000],
  ])('%s under %s is %d', (cell, heading, value) => {
    expect(valueOf(cell, heading)).toBe(value)
  })

  it('compares as its sign says', () => {
    expect(read('≯3000')).toMatchObject({ figure: { comparator: 'at-most' } })
    expect(read('~3000')).toMatchObject({ figure: { comparator: 'about' } })
  })
})

describe('a figure in any of the habits of offices', () => {
  it('is its value, or not taken: never another one', () => {
    const tally = { right: 0, refused: 0 }
    fc.assert(
      fc.property(aFigureCell, ({ cell, heading, value, unit }) => {
        const of = read(cell, HEADINGS[heading])
        const isTaken = 'figure' in of
        tally[isTaken ? 'right' : 'refused'] += 1
        const wanted = { cell, value, unit }
        expect(isTaken ? { cell, value: of.figure.value, unit: of.figure.unit?.id ?? '' } : wanted).toEqual(wanted)
      }),
      { numRuns: 4000 },
    )
    expect(tally.right / (tally.right + tally.refused)).toBeGreaterThan(0.45)
  })
})

describe('a unit', () => {
  it.each([
    ['亿元/年', '元/年', 1e8],
    ['万吨标准煤', '吨标准煤', 1e4],
    ['元/平方米', '元/平方米', 1],
    ['个/万人', '个/万人', 1],
    ['兆瓦时', '兆瓦时', 1],
    ['个工作日', '个工作日', 1],
    ['台（套）', '台（套）', 1],
    ['吨标煤/万元', '吨标煤/万元', 1],
    ['元/人·年', '元/人·年', 1],
    ['100 million yuan', 'yuan', 1e8],
  ])('%s is known as one: %s', (text, name, scale) => {
    expect(readUnit(text, units, names)).toMatchObject({ name, scale, isKnown: true })
  })
})
