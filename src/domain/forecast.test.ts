import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Forecast } from './assessment.ts'
import { dateOfDay, dayNumber } from './deadline.ts'
import { forecastOf } from './forecast.ts'
import type { Commitment, Report } from './ledger.ts'
import { assessed, baseline, figure, measured } from './testing/build.ts'

const CUMULATIVE = measured({ basis: 'cumulative' }, [{ value: 100 }])

function forecast(of: Commitment, reports: readonly Report[], asOf = '2026-11-23'): Forecast | null {
  return forecastOf(of, assessed(of, reports, asOf))
}

/** A figure a week from 2026-01-05 on. */
function weekly(values: readonly number[]): readonly Report[] {
  return values.map((value, week) => figure(dateOfDay(dayNumber('2026-01-05') + 7 * week), value))
}

describe('forecastOf', () => {
  it('[V12] follows the pace of the figures to the target and to the deadline', () => {
    const found = forecast(CUMULATIVE, weekly([7, 14, 21]))
    expect(found).toMatchObject({ from: { date: '2026-01-19', value: 21 }, perDay: 1, reachedOn: '2026-04-08' })
    expect(found?.atDeadline).toBeCloseTo(21 + 346, 9)
  })

  it('[V12] one odd figure does not bend the line', () => {
    expect(forecast(CUMULATIVE, weekly([7, 14, 90, 28, 35]))).toMatchObject({ perDay: 1, from: { value: 35 } })
  })

  it('[V12] looks at the last eight figures only', () => {
    const slowThenFast = [...Array.from({ length: 12 }, () => 1), ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => n * 7)]
    expect(forecast(CUMULATIVE, weekly(slowThenFast))?.perDay).toBe(1)
  })

  it('[V12] needs figures of three days', () => {
    expect(forecast(CUMULATIVE, weekly([7, 14]))).toBeNull()
    expect(forecast(CUMULATIVE, [...weekly([7, 14]), figure('2026-01-12', 15)])).toBeNull()
  })

  it('[V12] takes the figure recorded last where a day has two', () => {
    const again = figure('2026-01-19', 28, { recorded: '2026-02-01' })
    expect(forecast(CUMULATIVE, [...weekly([7, 14, 21]), again])?.from.value).toBeGreaterThan(21)
  })

  it('[V12] uses only what was known on the day', () => {
    expect(forecast(CUMULATIVE, weekly([7, 14, 21]), '2026-01-18')).toBeNull()
  })

  it('[V12] says never where the pace leads nowhere, or beyond 2199', () => {
    expect(forecast(CUMULATIVE, weekly([21, 14, 7]))?.reachedOn).toBeNull()
    expect(forecast(CUMULATIVE, weekly([7, 7, 7]))).toMatchObject({ reachedOn: null, atDeadline: 7 })
    expect(forecast(CUMULATIVE, weekly([0, 0.0001, 0.0002]))?.reachedOn).toBeNull()
  })

  it('[V12] follows a decrease downwards', () => {
    const of = measured({ direction: 'decrease', baseline: baseline(200, '2025-12-31') }, [{ value: 100 }])
    expect(forecast(of, weekly([193, 186, 179]))).toMatchObject({ perDay: -1, reachedOn: '2026-04-08' })
    expect(forecast(of, weekly([179, 186, 193]))?.reachedOn).toBeNull()
  })

  it('[V12] stays within the year of an annual flow', () => {
    const of = measured({ basis: 'annual-flow' }, [{ value: 1000 }])
    const before = [figure('2025-09-30', 700), figure('2025-12-31', 980)]
    expect(forecast(of, [...before, ...weekly([7])])).toBeNull()
    expect(forecast(of, [...before, ...weekly([7, 14, 21])])?.perDay).toBe(1)
  })

  it('[V12] a limit is never reached, but has a value at the deadline', () => {
    const of = measured({ direction: 'hold' }, [{ comparator: 'at-most', value: 50 }])
    expect(forecast(of, weekly([7, 14, 21]))).toMatchObject({ reachedOn: null, perDay: 1 })
  })

  it('[V12] has no value at a deadline that is open, or not ahead of the last figure', () => {
    const reports = weekly([7, 14, 21])
    expect(forecast(measured({ basis: 'cumulative' }, [{ due: null }]), reports)).toMatchObject({
      atDeadline: null,
      reachedOn: '2026-04-08',
    })
    expect(forecast(measured({ basis: 'cumulative' }, [{ due: '2026-01-19' }]), reports)?.atDeadline).toBeNull()
  })

  it('[V12] there is none for what is met, closed, or has no target', () => {
    const reports = weekly([50, 80, 120])
    expect(forecast(CUMULATIVE, reports)).toBeNull()
    const closed = { date: '2026-02-01', reason: { zh: '示例', en: 'Example' } }
    expect(forecast({ ...CUMULATIVE, closed }, weekly([7, 14, 21]))).toBeNull()
    expect(forecast(measured({}, []), reports)).toBeNull()
  })

  it('[V12] goes exactly through figures that lie on a line', () => {
    const number = fc.integer({ min: -50, max: 50 })
    fc.assert(
      fc.property(number, number, fc.integer({ min: 3, max: 12 }), (offset, slope, count) => {
        const of = measured({ basis: 'cumulative' }, [{ value: 1e9 }])
        const values = Array.from({ length: count }, (_, week) => offset + slope * 7 * week)
        expect(forecast(of, weekly(values))).toMatchObject({ perDay: slope, from: { value: values.at(-1) } })
      }),
    )
  })
})
