import { describe, expect, it } from 'vitest'
import { splitYearAlone, splitYearIn, yearEndOf } from './split-year.ts'
import { readTable, tableOf } from './testing/read-table.ts'

const HEADINGS = ['Ref', 'Indicator', 'Unit', 'Polarity', '2025/26 outturn', '2026/27 target', 'Latest']
const ROW = ['H1', 'Affordable homes delivered', 'homes', 'Higher is better', 212, 240, 131]
const table = (...titles: readonly string[]) => tableOf([...titles.map((title) => [title]), HEADINGS, ROW])

describe('a year over two', () => {
  it.each([
    ['2026/27 target', 2026],
    ['2025-26 outturn', 2025],
    ['2026/2027', 2026],
    ['2030/31年度', 2030],
    ['Council Plan 2025-2028', null],
    ['2026-2027年', null],
    ['2026/28', null],
    ['31/12/2026', null],
    ['2026-07', null],
  ])('in %s is of %s', (text, year) => expect(splitYearIn(text)).toBe(year))

  it('alone is a deadline', () => {
    expect(['2026/27', '2026-27年度內', 'by 2026/27', '2026/27 target'].map(splitYearAlone)).toEqual([
      2026,
      2026,
      2026,
      null,
    ])
  })

  it('ends as the table says: by its money, or by the day of a quarter', () => {
    const end = (...cells: readonly string[]) => yearEndOf({ name: '', rows: cells.map((cell) => [cell]) })
    expect(end('Rent arrears (£m)')).toBe('03-31')
    expect(end('Q2 2026/27 (to 30 September 2026)')).toBe('03-31')
    expect(end('Q1 2026/27, as at 30 September 2026')).toBe('06-30')
    expect(end('City of Newcastle, Australia: £')).toBe(null)
    expect(end('2026/27 target')).toBe(null)
  })

  it('is the deadline of its targets, the one before the day of the baseline, and its quarter that of the figures', () => {
    const { items } = readTable(table('Performance report, Q2 2026/27 (to 30 September 2026)'))
    expect(items).toMatchObject([{ due: '2027-03-31', baseline: [212, '2026-03-31'], date: '2026-09-30', latest: 131 }])
  })

  it('is asked about once where nothing says when it ends; until then there is no deadline', () => {
    const open = readTable(table('Performance report 2026/27'))
    expect(open.items).toMatchObject([{ due: null, target: 240 }])
    expect(open.doubts.filter(({ answer }) => answer === null).map(({ key }) => key)).toEqual(['year-end:'])
    expect(open.errors).toEqual(['not-answered'])
    const { items, errors } = readTable(table('Performance report 2026/27'), { 'year-end:': '06-30' })
    expect(items).toMatchObject([{ due: '2027-06-30', baseline: [212, '2026-06-30'] }])
    expect(errors).toEqual([])
  })
})
