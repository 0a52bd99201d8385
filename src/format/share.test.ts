import { describe, expect, it } from 'vitest'
import { formatGapSize, formatPoints, formatShare, formatShareInSum } from './share.ts'

describe('formatShare', () => {
  it.each([
    [0.4, '40%'],
    [0, '0%'],
    [1, '100%'],
    [0.639416666, '63.9%'],
    [0.29, '29%'],
    [-0.125, '−12.5%'],
    [1.055, '105.5%'],
    [0.9996, '99.96%'],
    [0.0004, '0.04%'],
    [{ low: 0, high: 0.4 }, '0%–40%'],
    [{ low: 0.4, high: 0.4 }, '40%'],
    [null, '—'],
  ])('[V1] writes %j as %s', (share, text) => {
    expect(formatShare(share, 'zh')).toBe(text)
    expect(formatShare(share, 'en')).toBe(text)
  })

  it('does not let the dash of a range meet a minus', () => {
    expect(formatShare({ low: -0.05, high: 0.4 }, 'zh')).toBe('−5%至40%')
    expect(formatShare({ low: -0.05, high: 0.4 }, 'en')).toBe('−5% to 40%')
  })

  it('groups the digits of large shares and gaps as other numbers are grouped', () => {
    expect(formatShare(123.455, 'en')).toBe('12,345.5%')
    expect(formatShare(123.455, 'zh')).toBe('12345.5%')
    expect(formatPoints(-12_345, 'en')).toBe('−12,345 points')
    expect(formatGapSize(12_345, 'en')).toBe('12,345 points')
  })

  it('gives two decimals in arithmetic', () => {
    expect(formatShareInSum(0.255136, 'zh')).toBe('25.51%')
    expect(formatShareInSum(0.4, 'en')).toBe('40%')
    expect(formatShareInSum(null, 'en')).toBe('—')
  })
})

describe('formatPoints', () => {
  it.each([
    [5.6, '+5.6个百分点', '+5.6 points'],
    [-35, '−35个百分点', '−35 points'],
    [0, '0个百分点', '0 points'],
    [1, '+1个百分点', '+1 point'],
    [-1, '−1个百分点', '−1 point'],
    [-0.04, '−0.04个百分点', '−0.04 points'],
    [{ low: -35, high: 5.55 }, '−35至+5.5个百分点', '−35 to +5.5 points'],
    [{ low: -10, high: 0 }, '−10至0个百分点', '−10 to 0 points'],
    [{ low: 2, high: 2 }, '+2个百分点', '+2 points'],
    [null, '—', '—'],
  ])('[V4] writes %j as %s and %s', (gap, zh, en) => {
    expect(formatPoints(gap, 'zh')).toBe(zh)
    expect(formatPoints(gap, 'en')).toBe(en)
  })

  it('gives the bare size for a sentence', () => {
    expect(formatGapSize(-18, 'zh')).toBe('18个百分点')
    expect(formatGapSize(-1, 'en')).toBe('1 point')
    expect(formatGapSize(5.6, 'en')).toBe('5.6 points')
  })
})
