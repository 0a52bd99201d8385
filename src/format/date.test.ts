import { describe, expect, it } from 'vitest'
import { formatAge, formatDate, formatDaysLeft, formatDeadline, formatDeadlineShort, formatMonth } from './date.ts'
import { todayIn } from './today.ts'

describe('formatDate', () => {
  it.each([
    ['2026-12-31', '2026年12月31日', '31 December 2026'],
    ['2026-02-04', '2026年2月4日', '4 February 2026'],
    ['2026-06', '2026年6月', 'June 2026'],
    ['2026', '2026年', '2026'],
  ])('writes %s as %s and %s', (date, zh, en) => {
    expect(formatDate(date, 'zh')).toBe(zh)
    expect(formatDate(date, 'en')).toBe(en)
  })

  it('writes the month of a day', () => {
    expect(formatMonth('2026-06-30', 'zh')).toBe('2026年6月')
    expect(formatMonth('2026-06-30', 'en')).toBe('June 2026')
  })
})

describe('formatDeadline', () => {
  it.each([
    ['2026', '2026年底前', 'by the end of 2026', '2026', '2026'],
    ['2026-06', '2026年6月底前', 'by the end of June 2026', '2026-06', '2026-06'],
    ['2026-12-31', '2026年12月31日前', 'by 31 December 2026', '2026-12-31', '2026-12-31'],
    ['2029/2031', '2029至2031年', 'between 2029 and 2031', '2029–2031', '2029–2031'],
    [
      '2026-06/2026-09',
      '2026年6月至2026年9月',
      'between June 2026 and September 2026',
      '2026-06 – 2026-09',
      '2026-06 – 2026-09',
    ],
    [null, '未给期限', 'no deadline given', '未给期限', 'no deadline given'],
  ])('writes %s as %s and %s', (due, zh, en, shortZh, shortEn) => {
    expect(formatDeadline(due, 'zh')).toBe(zh)
    expect(formatDeadline(due, 'en')).toBe(en)
    expect(formatDeadlineShort(due, 'zh')).toBe(shortZh)
    expect(formatDeadlineShort(due, 'en')).toBe(shortEn)
  })
})

describe('time left and age', () => {
  it.each([
    [38, '剩38天', '38 days left'],
    [1, '剩1天', '1 day left'],
    [0, '今天到期', 'due today'],
    [-1, '逾期1天', '1 day overdue'],
    [-12, '逾期12天', '12 days overdue'],
    [null, '未给期限', 'no deadline given'],
  ])('writes %s days as %s and %s', (days, zh, en) => {
    expect(formatDaysLeft(days, 'zh')).toBe(zh)
    expect(formatDaysLeft(days, 'en')).toBe(en)
  })

  it.each([
    [0, '不足1个月', 'under a month'],
    [1, '1个月前', '1 month ago'],
    [9, '9个月前', '9 months ago'],
  ])('[V6] writes an age of %d months as %s and %s', (months, zh, en) => {
    expect(formatAge(months, 'zh')).toBe(zh)
    expect(formatAge(months, 'en')).toBe(en)
  })
})

describe('todayIn', () => {
  const lateEvening = Date.UTC(2026, 10, 22, 16, 30)

  it.each([
    ['Asia/Shanghai', '2026-11-23'],
    ['UTC', '2026-11-22'],
    ['America/Los_Angeles', '2026-11-22'],
    ['Nowhere/Place', '2026-11-22'],
    ['', '2026-11-22'],
  ])('reads the day in %s', (zone, day) => {
    expect(todayIn(zone, lateEvening)).toBe(day)
  })

  it('changes at midnight in the zone, not before', () => {
    expect(todayIn('Asia/Shanghai', Date.UTC(2026, 10, 22, 15, 59, 59, 999))).toBe('2026-11-22')
    expect(todayIn('Asia/Shanghai', Date.UTC(2026, 10, 22, 16))).toBe('2026-11-23')
  })

  it.each(['Asia/Shanghai', 'Asia/Hong_Kong', 'Asia/Macau', 'Asia/Taipei'])(
    'knows the days of %s as the calendars of the browser do, from 1992 on',
    (timeZone) => {
      const calendar = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
      // Seven hours and a second apart, so that every hour of the day and every season has its turn.
      for (let ms = Date.UTC(1991, 11, 31); ms < Date.UTC(2040); ms += 7 * 3_601_000 * 13)
        expect(todayIn(timeZone, ms)).toBe(calendar.format(ms))
    },
  )
})
