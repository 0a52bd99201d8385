import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dateOfDay,
  dayNumber,
  daysBetween,
  isCalendarDate,
  isDeadlineText,
  lastDayOfMonths,
  parseDeadline,
  wholeMonths,
} from './deadline.ts'

const day = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2150-12-31') }).map(dateOfDay)

describe('isCalendarDate', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('takes %s', (text) => {
    expect(isCalendarDate(text)).toBe(true)
  })

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '1899-12-31',
    '2200-01-01',
    ' 2026-01-01',
    '',
    '2026-01-01T00',
  ])('refuses %s', (text) => {
    expect(isCalendarDate(text)).toBe(false)
  })
})

describe('day numbers', () => {
  it('counts from 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('2026-11-23')).toBe(20_780)
    expect(dateOfDay(-1)).toBe('1969-12-31')
  })

  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 84_005 }), (number) => {
        expect(dayNumber(dateOfDay(number))).toBe(number)
      }),
    )
  })

  it('counts days between dates, negative backwards', () => {
    expect(daysBetween('2026-11-23', '2026-12-31')).toBe(38)
    expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2)
  })
})

describe('wholeMonths', () => {
  it.each([
    ['2026-01-01', '2026-07-31', 7],
    ['2026-02-24', '2026-11-23', 9],
    ['2026-02-24', '2026-11-22', 8],
    ['2026-01-01', '2026-12-31', 12],
    ['2024-12-31', '2025-12-31', 12],
    ['2024-12-31', '2025-06-30', 6],
    ['2026-01-31', '2026-02-27', 1],
    ['2026-01-31', '2026-02-26', 0],
    ['2026-01-30', '2026-03-29', 2],
    ['2024-01-31', '2024-02-28', 1],
    ['2026-03-01', '2026-03-30', 0],
    ['2026-03-01', '2026-03-31', 1],
    ['2026-05-05', '2026-05-05', 0],
    ['2026-05-05', '2025-05-05', 0],
  ])('from %s to %s is %i', (first, last, months) => {
    expect(wholeMonths(first, last)).toBe(months)
  })

  it('never falls as the span grows', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1500 }), (first, length) => {
        const last = dateOfDay(dayNumber(first) + length)
        const dayAfter = dateOfDay(dayNumber(last) + 1)
        expect(wholeMonths(first, dayAfter)).toBeGreaterThanOrEqual(wholeMonths(first, last))
      }),
    )
  })

  it('is reached first on the day that lastDayOfMonths gives', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 200 }), (first, months) => {
        const last = lastDayOfMonths(first, months)
        expect(wholeMonths(first, last)).toBe(months)
        expect(wholeMonths(first, dateOfDay(dayNumber(last) - 1))).toBe(months - 1)
      }),
    )
  })
})

describe('parseDeadline', () => {
  it.each([
    ['2026', '2026-12-31', '2026-12-31'],
    ['2026-02', '2026-02-28', '2026-02-28'],
    ['2024-02', '2024-02-29', '2024-02-29'],
    ['2026-06', '2026-06-30', '2026-06-30'],
    ['2026-10-01', '2026-10-01', '2026-10-01'],
    ['2029/2031', '2029-12-31', '2031-12-31'],
    ['2026-06/2027', '2026-06-30', '2027-12-31'],
    ['2026-12/2026', '2026-12-31', '2026-12-31'],
  ])('%s falls between %s and %s', (text, first, last) => {
    expect(parseDeadline(text)).toEqual({ first, last })
    expect(isDeadlineText(text)).toBe(true)
  })

  it.each(['', '26', '2031/2029', '2026-13', '2026-02-30', '2026/', '/2026', '2026/2027/2028', '2026年', '1899'])(
    'refuses %s, also when asked again',
    (text) => {
      expect(parseDeadline(text)).toBeNull()
      expect(parseDeadline(text)).toBeNull()
      expect(isDeadlineText(text)).toBe(false)
    },
  )
})
