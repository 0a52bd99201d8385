import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDateCell, readDeadlineCell } from './read-date-cell.ts'

const due = (cell: string | number) => {
  const read = readDeadlineCell(cell, '2026-01-10')
  return 'due' in read ? read.due : read.fault
}
const day = (cell: string | number) => {
  const read = readDateCell(cell, '2026-11-30')
  return 'date' in read ? read.date : read.fault
}

describe('a deadline as keyboards and spreadsheets write it', () => {
  it.each([
    ['May-26', '2026-05'],
    ['31-Dec-26', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['May 2026', '2026-05'],
    ['31 December 2026', '2026-12-31'],
    ['Dec 31, 2026', '2026-12-31'],
    ['2026.6', '2026-06'],
    [2026.6, '2026-06'],
    [2026.12, '2026-12'],
    ['2026年６月３０日', '2026-06-30'],
    ['2026\u200b-06-30', '2026-06-30'],
    [46_387, '2026-12-31'],
  ])('%s is %s', (cell, read) => {
    expect(due(cell)).toBe(read)
  })

  it.each([
    '5/6/2026',
    '26-May',
    '12-Jan',
    '2026.1',
    2026.1,
    'May 26',
    '26.12.31',
    '2026/27',
    '2026-02-30',
    '12/31/26',
  ])('%s may be more than one, and is not taken', (cell) => {
    expect(due(cell)).toBe('deadline-unclear')
  })
})

describe('the day of a figure', () => {
  it.each(['2026年6月，12月', '原2026年6月，现12月', '2026年6月30日/12月31日', '每月底', '5/6/2026'])(
    'is not taken where two are named, or none: %s',
    (cell) => {
      expect(day(cell)).toBe('date-unclear')
    },
  )

  it('is that of its month', () => {
    expect([day('截至2026年6月底'), day('2026年上半年'), day('May-26')]).toEqual([
      '2026-06-30',
      '2026-06-30',
      '2026-05-31',
    ])
  })
})

const WRITINGS: readonly ((year: number, month: number, day: number) => string | number)[] = [
  (y, m, d) => `${y}/${m}/${d}`,
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y}年${m}月${d}日前`,
  (y, m, d) => `${m}/${d}/${y}`,
  (y, m, d) => `${d}/${m}/${y}`,
  (y, m, d) => `${d}-${m}-${y}`,
  (y, m, d) => `${y % 100}.${m}.${d}`,
  (y, m, d) => `${y}${String(m).padStart(2, '0')}${String(d).padStart(2, '0')}`,
  (y, m, d) => `${y}-${m}-${d} 0:00:00`,
  (y, m, d) => `${d} ${'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[m - 1] ?? ''} ${y}`,
  (y, m, d) => Math.round((Date.UTC(y, m - 1, d) - Date.UTC(1899, 11, 30)) / 86_400_000),
]

/** Of the table's own year, which `due` has as 2026; of these only the last day of a month is beyond doubt. */
const WITHOUT_YEAR: typeof WRITINGS = [(_year, m, d) => `${m}-${d}`, (_year, m, d) => `${m}.${d}`]

describe('a day in any of the habits of offices', () => {
  it('is that day, or not taken: never another one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2026, max: 2035 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom(...WRITINGS, ...WITHOUT_YEAR),
        (year, month, date, write) => {
          const wanted = `${WITHOUT_YEAR.includes(write) ? 2026 : year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
          const cell = write(year, month, date)
          expect({ cell, read: due(cell) }).toEqual({ cell, read: expect.toBeOneOf([wanted, 'deadline-unclear']) })
        },
      ),
      { numRuns: 1500 },
    )
  })
})
