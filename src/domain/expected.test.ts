import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOfDay, dayNumber } from './deadline.ts'
import { elapsedShare } from './elapsed.ts'
import { expectedPath } from './expected-path.ts'
import { expectedShare, startOf } from './expected.ts'
import { assessed, baseline, DEFAULT_RULE, figure, measure, measured, target } from './testing/build.ts'
import { RULE_CALENDARS } from './terms.ts'

const END_2026 = { first: '2026-12-31', last: '2026-12-31' }

describe('elapsedShare', () => {
  it.each([
    ['2026-01-01', '2026-07-31', '2026-12-31', 7 / 12],
    ['2026-01-01', '2026-07-30', '2026-12-31', 6 / 12],
    ['2026-02-24', '2026-02-24', '2026-12-31', 0],
    ['2023-01-01', '2025-12-31', '2026-12-31', 36 / 48],
    ['2026-01-01', '2025-11-01', '2026-12-31', 0],
    ['2026-01-01', '2027-03-01', '2026-12-31', 1],
  ])('[V3c] in months, from %s to %s of %s: %d', (first, date, last, share) => {
    expect(elapsedShare('months', first, date, last)).toBeCloseTo(share, 12)
  })

  it('[V3c] in days, both ends are whole days', () => {
    expect(elapsedShare('days', '2026-01-01', '2026-07-31', '2026-12-31')).toBeCloseTo(212 / 365, 12)
    expect(elapsedShare('days', '2026-01-01', '2026-01-01', '2026-12-31')).toBeCloseTo(1 / 365, 12)
  })

  it('[V3c] a span shorter than a month is counted in days', () => {
    expect(elapsedShare('months', '2026-03-01', '2026-03-05', '2026-03-20')).toBeCloseTo(5 / 20, 12)
  })

  it('[V3c] a span that ends before it begins is over on its last day', () => {
    expect(elapsedShare('months', '2026-05-01', '2026-03-05', '2026-03-20')).toBe(0)
    expect(elapsedShare('months', '2026-05-01', '2026-03-20', '2026-03-20')).toBe(1)
  })

  it('[V3c] grows from 0 to 1 and never falls', () => {
    const day = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2035-12-31') }).map(dateOfDay)
    fc.assert(
      fc.property(fc.constantFrom(...RULE_CALENDARS), day, day, day, day, (calendar, first, last, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a]
        const [from, to] = [elapsedShare(calendar, first, earlier, last), elapsedShare(calendar, first, later, last)]
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(1)
        expect(from).toBeLessThanOrEqual(to)
      }),
    )
  })
})

describe('startOf', () => {
  const stated = measure({ baseline: baseline(10, '2025-12-31') })

  it('[V3a] at the stated baseline, if the figure is later', () => {
    expect(startOf(stated, target(), END_2026, '2026-03-31')).toBe('2025-12-31')
    expect(startOf(stated, target(), END_2026, null)).toBe('2025-12-31')
  })

  it('[V3a] at the day the target was set, if there is no baseline or the figure is no later than it', () => {
    expect(startOf(measure(), target({ since: '2026-02-24' }), END_2026, '2026-03-31')).toBe('2026-02-24')
    expect(startOf(stated, target(), END_2026, '2025-12-31')).toBe('2026-01-01')
  })

  it('[V3a] on 1 January of the deadline year for an annual flow, of the first year of a range', () => {
    const flow = measure({ basis: 'annual-flow', baseline: baseline(10, '2025-12-31') })
    expect(startOf(flow, target(), END_2026, '2026-03-31')).toBe('2026-01-01')
    expect(startOf(flow, target(), { first: '2029-12-31', last: '2031-12-31' }, null)).toBe('2029-01-01')
  })
})

describe('expectedShare', () => {
  const path = [
    { date: '2026-03-31', value: 10 },
    { date: '2026-09-30', value: 70 },
  ]
  const at = (date: string, change: { baseline?: number; start?: string; last?: string } = {}): number | null =>
    expectedShare({ path, goal: 100, start: '2026-01-01', baseline: 0, last: '2026-12-31', ...change }, date, 'months')

  it.each([
    ['2026-01-31', 10 / 300],
    ['2026-03-31', 0.1],
    ['2026-06-30', 0.4],
    ['2026-09-30', 0.7],
    ['2026-10-31', 0.8],
    ['2026-12-31', 1],
    ['2027-06-30', 1],
  ])('[V3b] along a stated path, on %s: %d', (date, share) => {
    expect(at(date)).toBeCloseTo(share, 12)
  })

  it('[V3b] begins at the baseline', () => {
    expect(at('2026-03-31', { baseline: 4 })).toBeCloseTo(6 / 96, 12)
    expect(at('2026-02-28', { baseline: 4 })).toBeCloseTo(4 / 96, 12)
  })

  it('[V3b] leaves out points before the start and from the deadline on', () => {
    expect(at('2026-06-30', { start: '2026-04-01' })).toBeCloseTo(0.35, 12)
    expect(at('2026-09-30', { last: '2026-09-30' })).toBe(1)
  })

  it('[V3b] stays within 0 and 1 where the path does not, and is null where the target is the baseline', () => {
    const wild = [
      { date: '2026-03-31', value: -50 },
      { date: '2026-06-30', value: 150 },
    ]
    const ends = { path: wild, goal: 100, start: '2026-01-01', baseline: 0, last: '2026-12-31' }
    expect(expectedShare(ends, '2026-03-31', 'days')).toBe(0)
    expect(expectedShare(ends, '2026-06-30', 'days')).toBe(1)
    expect(expectedShare({ ...ends, baseline: 100 }, '2026-06-30', 'days')).toBeNull()
  })

  it('[V3] is taken at the date of the figure, not on the as-of day', () => {
    const of = measured({ basis: 'cumulative' }, [{}])
    expect(assessed(of, [figure('2026-06-30', 50)], '2026-08-15').expected).toEqual({ low: 0.5, high: 0.5 })
  })

  it('[V3] is an interval for a range of deadlines', () => {
    const of = measured({ basis: 'cumulative' }, [{ due: '2027/2029' }])
    expect(assessed(of, [figure('2026-12-31', 50)], '2027-01-15').expected).toEqual({ low: 0.25, high: 0.5 })
  })
})

describe('expectedPath', () => {
  it('[V3] runs from the baseline to the target in monthly points', () => {
    const of = measured({ baseline: baseline(40, '2026-01-01') }, [{}])
    const points = expectedPath(assessed(of, [], '2026-02-01'), of, DEFAULT_RULE)
    expect(points[0]).toEqual({ date: '2026-01-01', low: 40, high: 40 })
    expect(points.find(({ date }) => date === '2026-06-30')).toEqual({ date: '2026-06-30', low: 70, high: 70 })
    expect(points.at(-1)).toEqual({ date: '2026-12-31', low: 100, high: 100 })
    expect(points).toHaveLength(13)
  })

  it('[V3] agrees with what the judgement expects at the date of the figure', () => {
    const of = measured({ basis: 'annual-flow' }, [{ value: 6000 }])
    const judged = assessed(of, [figure('2026-07-31', 3836.5)], '2026-08-20')
    const point = expectedPath(judged, of, DEFAULT_RULE).find(({ date }) => date === '2026-07-31')
    expect(point?.low).toBeCloseTo((judged.expected?.low ?? 0) * 6000, 9)
  })

  it('[V3] opens into a band for an uncertain baseline and deadline', () => {
    const of = measured({}, [{ due: '2026/2027' }])
    const days = { ...DEFAULT_RULE, calendar: 'days' as const }
    const points = expectedPath(assessed(of, [figure('2026-03-31', 20)], '2026-04-01', days), of, days)
    expect(points).toEqual([
      { date: '2026-01-01', low: 0, high: 20 },
      { date: '2026-12-31', low: 50, high: 100 },
      { date: '2027-12-31', low: 100, high: 100 },
    ])
  })

  it('[V3b] passes through the stated points', () => {
    const of = measured({ basis: 'cumulative' }, [{ path: [{ date: '2026-05-15', value: 10 }] }])
    const points = expectedPath(assessed(of, [], '2026-02-01'), of, DEFAULT_RULE)
    expect(points.find(({ date }) => date === '2026-05-15')).toEqual({ date: '2026-05-15', low: 10, high: 10 })
  })

  it.each([
    ['no deadline', measured({ basis: 'cumulative' }, [{ due: null }])],
    ['no baseline', measured({ basis: 'rate' }, [{}])],
    ['a limit', measured({ direction: 'hold' }, [{}])],
    ['no target', measured({}, [])],
  ])('[V3] is empty where there is %s', (_, of) => {
    expect(expectedPath(assessed(of, [figure('2026-03-31', 20)], '2026-04-01'), of, DEFAULT_RULE)).toEqual([])
  })
})
