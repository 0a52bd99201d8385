import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCount, formatItems, formatNumber, formatPlural, numberParts, roundEstimate } from './number.ts'

const SCALE: Readonly<Record<string, number>> = {
  '': 0,
  万: 4,
  亿: 8,
  万亿: 12,
  ' million': 6,
  ' billion': 9,
  ' trillion': 12,
}

/** Reads a formatted number back by moving the decimal point in the text, so that the reading itself is exact. */
function readBack(text: string): number {
  const [, digits = '', scale = ''] = /^(.*?)(万亿|亿|万| million| billion| trillion|)$/.exec(text) ?? []
  return Number(`${digits.replaceAll(',', '').replace('−', '-')}e${SCALE[scale]}`)
}

describe('formatNumber', () => {
  it.each([
    [0, '0', '0'],
    [1, '1', '1'],
    [1.25, '1.25', '1.25'],
    [3000, '3000', '3,000'],
    [9999, '9999', '9,999'],
    [10_000, '1万', '10,000'],
    [12_345, '1.2345万', '12,345'],
    [300_000, '30万', '300,000'],
    [999_999, '99.9999万', '999,999'],
    [1_000_000, '100万', '1 million'],
    [1_234_567, '123.4567万', '1,234,567'],
    [123_456_789, '12345.6789万', '123,456,789'],
    [21_400_000_000, '214亿', '21.4 billion'],
    [181_800_000_000, '1818亿', '181.8 billion'],
    [100_000_000_000, '1000亿', '100 billion'],
    [25_800_000_000_000, '25.8万亿', '25.8 trillion'],
    [1e15, '1000万亿', '1,000 trillion'],
    [-300_000, '−30万', '−300,000'],
    [-0.5, '−0.5', '−0.5'],
    [0.1 + 0.2, '0.3', '0.3'],
    [3836.5, '3836.5', '3,836.5'],
    [0.00012, '0.00012', '0.00012'],
    [-0, '0', '0'],
  ])('writes %d as %s and %s', (value, zh, en) => {
    expect(formatNumber(value, 'zh')).toBe(zh)
    expect(formatNumber(value, 'en')).toBe(en)
  })

  it('says so where digits must be dropped', () => {
    expect(formatNumber(1 / 3, 'zh')).toBe('约0.3333')
    expect(formatNumber(1234.567891, 'en')).toBe('about 1,234.5679')
    expect(numberParts(1 / 3, 'en').rounded).toBe(true)
    expect(numberParts(300_000, 'en').rounded).toBe(false)
  })

  it('keeps every digit of integers up to 1e15', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (value) => {
        expect(readBack(formatNumber(value, 'zh'))).toBe(value)
        expect(readBack(formatNumber(value, 'en'))).toBe(value)
      }),
    )
  })

  it('keeps every digit of round integers, which use the scales', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 10 }), (head, zeros) => {
        const value = head * 10 ** zeros
        expect(readBack(formatNumber(value, 'zh'))).toBe(value)
        expect(readBack(formatNumber(value, 'en'))).toBe(value)
      }),
    )
  })

  it('keeps every digit of decimals with up to four places', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.integer({ min: 1, max: 4 }), (digits, places) => {
        const value = Number(`${digits}e-${places}`)
        expect(readBack(formatNumber(value, 'zh'))).toBe(value)
        expect(readBack(formatNumber(value, 'en'))).toBe(value)
      }),
    )
  })
})

describe('counts', () => {
  it('writes counts in full, grouped', () => {
    expect([0, 92, 3000, 100_000].map((count) => formatCount(count, 'zh'))).toEqual(['0', '92', '3000', '100,000'])
    expect([0, 92, 3000, 100_000].map((count) => formatCount(count, 'en'))).toEqual(['0', '92', '3,000', '100,000'])
  })

  it('gives English nouns their number', () => {
    expect([0, 1, 2].map((count) => formatPlural(count, 'day', 'days'))).toEqual(['0 days', '1 day', '2 days'])
    expect(formatItems(1, 'en')).toBe('1 commitment')
    expect(formatItems(0, 'zh')).toBe('0项')
  })

  it('[V12] rounds estimates to three digits', () => {
    expect(roundEstimate(214_563.2)).toBe(215_000)
    expect(roundEstimate(0)).toBe(0)
  })
})
