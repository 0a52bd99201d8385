import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOfDay, dayNumber } from '#src/domain/deadline.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { makeCommitment, makeLedger, makeReport, makeTarget } from '#mocks/make.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { select } from '../selection/select.ts'
import { AS_OF, aLedger } from '../testing/random-ledger.ts'
import { buildTicks, shareOfDay, spanOfItems, spanOfQuarters, type Span } from './axis.ts'

const dates = ({ first, end }: Span) => [dateOfDay(first), dateOfDay(end)]

describe('the span of the timeline', () => {
  it('is whole years around the as-of day where there is no item', () => {
    expect(dates(spanOfItems([], '2026-11-23'))).toEqual(['2026-01-01', '2027-01-01'])
  })

  it('reaches from the first announcement, report or moved deadline to the last deadline', () => {
    const index = indexLedger(
      makeLedger({
        commitments: [
          makeCommitment({
            targets: [makeTarget({ since: '2022-08-02', due: '2024-12-31' }), makeTarget({ due: '2026-12-31' })],
          }),
          makeCommitment({ id: 'c2', targets: [makeTarget({ due: '2029/2031' })] }),
        ],
        reports: [makeReport({ date: '2025-06-13', recorded: '2025-06-13' })],
      }),
    )
    const { items } = select(index, DEFAULT_VIEW, '2026-11-23')
    expect(dates(spanOfItems(items, '2026-11-23'))).toEqual(['2024-01-01', '2032-01-01'])
  })

  it('holds every date of every item', () => {
    fc.assert(
      fc.property(aLedger(), (ledger) => {
        const { items } = select(indexLedger(ledger), DEFAULT_VIEW, AS_OF)
        const span = spanOfItems(items, AS_OF)
        const all = items.flatMap(({ commitment, assessment }) => [
          commitment.announced,
          ...assessment.reports.map((report) => report.date),
          ...[assessment, ...assessment.earlier].flatMap(({ deadline }) =>
            deadline ? [deadline.first, deadline.last] : [],
          ),
        ])
        const years = [AS_OF, ...all].map((date) => Number(date.slice(0, 4)))
        expect(dates(span)).toEqual([`${Math.min(...years)}-01-01`, `${Math.max(...years) + 1}-01-01`])
      }),
      { numRuns: 40 },
    )
  })

  it.each([
    ['2026-11-23', 0, '2026-01-01', '2028-01-01'],
    ['2026-01-01', 0, '2025-04-01', '2027-04-01'],
    ['2026-11-23', 4, '2027-01-01', '2029-01-01'],
    ['2026-11-23', -4, '2025-01-01', '2027-01-01'],
  ])('by quarter is two years with the as-of day %s in the fourth quarter, moved by %d', (asOf, shift, first, end) => {
    expect(dates(spanOfQuarters(asOf, shift))).toEqual([first, end])
  })
})

describe('the ticks of the axis', () => {
  const years = (from: number, count: number): Span => ({
    first: dayNumber(`${from}-01-01`),
    end: dayNumber(`${from + count}-01-01`),
  })

  it('stand at the first day of each year', () => {
    const span = years(2024, 3)
    expect(
      buildTicks(span, 'year').map(({ year, quarter, share }) => [
        year,
        quarter,
        dateOfDay(Math.round(span.first + share * (span.end - span.first))),
      ]),
    ).toEqual([
      [2024, null, '2024-01-01'],
      [2025, null, '2025-01-01'],
      [2026, null, '2026-01-01'],
    ])
  })

  it.each([
    [6, 6, 0],
    [12, 6, 6],
    [16, 5, 11],
    [40, 5, 8],
  ])('of %d years, %d are labelled on every width and %d more on a wide one', (count, always, wide) => {
    const ticks = buildTicks(years(2024, count), 'year')
    expect(ticks).toHaveLength(count)
    expect(ticks.filter(({ label }) => label === 'always')).toHaveLength(always)
    expect(ticks.filter(({ label }) => label === 'wide')).toHaveLength(wide)
    const shown = ticks.filter(({ label }) => label !== 'never').map(({ year }) => year)
    expect(new Set(shown.slice(1).map((year, place) => year - (shown[place] ?? 0))).size).toBe(1)
  })

  it('stand at the first day of each quarter', () => {
    const ticks = buildTicks(spanOfQuarters('2026-02-24', 0), 'quarter')
    expect(ticks.map(({ year, quarter }) => `${year}-${quarter}`)).toEqual([
      '2025-2',
      '2025-3',
      '2025-4',
      '2026-1',
      '2026-2',
      '2026-3',
      '2026-4',
      '2027-1',
    ])
    expect(ticks[0]?.share).toBe(0)
  })

  it('place days in their order, the first at 0 and the day after the last at 1', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2100 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 9000 }),
        (from, count, day) => {
          const span = years(from, count)
          expect(shareOfDay(span, span.first)).toBe(0)
          expect(shareOfDay(span, span.end)).toBe(1)
          expect(shareOfDay(span, span.first + day + 1)).toBeGreaterThan(shareOfDay(span, span.first + day))
        },
      ),
    )
  })
})
