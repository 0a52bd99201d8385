import { describe, expect, it } from 'vitest'
import { makeUnit } from '#mocks/make.ts'
import { readTypedDue, readTypedFigure } from './typed-figure.ts'

const units = [
  makeUnit(),
  makeUnit({ id: 'yuan', name: { zh: '元', en: 'yuan' } }),
  makeUnit({ id: 'percent', name: { zh: '%', en: '%' } }),
]
const read = (text: string, unit: string | null = 'rack', growth = false, range = false) =>
  readTypedFigure(text, unit, units, { growth, range })

describe('a typed figure', () => {
  it.each([
    ['30万', 300_000, 'exactly'],
    ['300,000', 300_000, 'exactly'],
    ['0.3 million', 300_000, 'exactly'],
    ['３０万标准机架以上', 300_000, 'at-least'],
    ['2026', 2026, 'exactly'],
    ['-5', -5, 'exactly'],
    ['三千', 3000, 'exactly'],
  ])('%s is %d, %s', (text, value, comparator) => {
    expect(read(text)).toMatchObject({ kind: 'read', value, comparator })
  })

  it('keeps how it is meant', () => {
    expect(read('1810多亿元', 'yuan')).toEqual({
      kind: 'read',
      value: 181_000_000_000,
      upTo: null,
      comparator: 'more-than',
      hedged: false,
    })
    expect(read('5%左右', 'percent')).toMatchObject({ value: 5, comparator: 'about' })
    expect(read('力争达到30万')).toMatchObject({ value: 300_000, hedged: true })
    expect(read('增长6%', 'percent', true)).toMatchObject({ value: 6 })
  })

  it.each([
    ['很多', 'none'],
    ['3万和5万', 'several'],
    ['3至5万', 'range'],
    ['翻一番', 'factor'],
    ['增长6%', 'growth'],
    ['百亿级', 'size-class'],
    ['(300)', 'none'],
    ['（300）', 'none'],
    ['（300万）', 'none'],
    ['(1,200.5)', 'none'],
  ])('%s is none: %s', (text, why) => {
    expect(read(text, null)).toMatchObject({ kind: 'unread', why })
  })

  it.each([
    ['4.5%—5%', 4.5, 5],
    ['4.5%-5%', 4.5, 5],
    ['4.5%～5%', 4.5, 5],
    ['4.5至5', 4.5, 5],
    ['4.5-5', 4.5, 5],
    ['增长4.5%—5%', 4.5, 5],
    ['between 4.5% and 5%', 4.5, 5],
    ['4.5–5 percent', 4.5, 5],
  ])('%s is a range where the field takes one', (text, value, upTo) => {
    expect(read(text, 'percent', true, true)).toMatchObject({ kind: 'read', value, upTo, comparator: 'between' })
    expect(read(text, 'percent', true)).toMatchObject({ kind: 'unread' })
  })

  it('says which other unit was meant', () => {
    expect(read('30亿元')).toEqual({ kind: 'unread', why: 'unit', unit: 'yuan' })
    expect(read('  ')).toEqual({ kind: 'empty' })
  })
})

describe('a typed deadline', () => {
  it.each([
    ['2026年底', '2026'],
    ['三季度', '2026-09'],
    ['2026', '2026'],
    ['2026.12', '2026-12'],
    ['2026/7/1', '2026-07-01'],
    ['2029/2031', '2029/2031'],
    ['2029至2031年', '2029/2031'],
    ['2029-2031', '2029/2031'],
    ['3-5年', '2029/2031'],
    ['“十五五”末', '2030'],
    ['by the end of 2026', '2026'],
    ['end of 2027', '2027'],
    ['2025年底', '2025'],
    ['2026-12-31', '2026-12-31'],
  ])('%s is %s', (text, due) => {
    expect(readTypedDue(text, '2026-02-24')).toMatchObject({ kind: 'read', due })
  })

  it.each([
    ['2026年上半年', '2026-06'],
    ['2026上半年', '2026-06'],
    ['2026年三季度', '2026-09'],
    ['2026年Q3', '2026-09'],
    ['2026Q3', '2026-09'],
    ['2026 H1', '2026-06'],
    ['二〇二五年底', '2025'],
    ['first half of 2026', '2026-06'],
    ['By June 2026', '2026-06'],
    ['end of 2025', '2025'],
    ['first half 2026', '2026-06'],
    ['2026.6底', '2026-06'],
  ])('%s is %s though it is past', (text, due) => {
    expect(readTypedDue(text, '2026-11-23')).toMatchObject({ kind: 'read', due })
  })

  it('says what it leaves open, and what is none', () => {
    expect(readTypedDue('明年', '2026-02-24')).toEqual({ kind: 'read', due: '2027', doubt: 'year-named' })
    expect(readTypedDue('尽快', '2026-02-24')).toEqual({ kind: 'unread', why: 'none' })
    expect(readTypedDue('2026年13月', '2026-02-24')).toEqual({ kind: 'unread', why: 'none' })
    expect(readTypedDue('2026-02-30', '2026-02-24')).toEqual({ kind: 'unread', why: 'none' })
    expect(readTypedDue('', '2026-02-24')).toEqual({ kind: 'empty' })
  })
})
