import { describe, expect, it } from 'vitest'
import { attainmentOf } from './attainment.ts'
import { baselineOf, completionAt } from './completion.ts'
import { figureOf, hasValue } from './figures.ts'
import { exact } from './interval.ts'
import type { Measure, Report, Target } from './ledger.ts'
import { isLimit, isMetOnlyAtDeadline } from './limits.ts'
import { assessed, baseline, figure, measure, measured, target } from './testing/build.ts'

function attainment(ofMeasure: Partial<Measure>, ofTarget: Partial<Target>, report: Report): unknown {
  if (!hasValue(report)) throw new Error('a report with a value is needed')
  return attainmentOf(measure(ofMeasure), target(ofTarget), figureOf(report))
}

describe('attainmentOf', () => {
  it('[V1] is the figure divided by the target', () => {
    expect(attainment({}, { value: 300_000 }, figure('2026-02-24', 120_000))).toEqual(exact(0.4))
    expect(attainment({}, {}, figure('2026-02-24', 130))).toEqual(exact(1.3))
  })

  it('[V1] is an interval for a figure that is one', () => {
    expect(attainment({}, {}, figure('2026-02-24', 40, { comparator: 'nearly' }))).toEqual({ low: 0.38, high: 0.4 })
  })

  it.each<[string, Partial<Measure>, Partial<Target>]>([
    ['a decrease', { direction: 'decrease' }, {}],
    ['a level to hold', { direction: 'hold' }, {}],
    ['a ceiling', {}, { comparator: 'at-most' }],
    ['a target of zero', {}, { value: 0 }],
    ['a target below zero', {}, { value: -5 }],
  ])('[V1] is not given for %s', (_, ofMeasure, ofTarget) => {
    expect(attainment(ofMeasure, ofTarget, figure('2026-02-24', 40))).toBeNull()
  })
})

describe('completionAt', () => {
  it.each([
    [60, 20, 100, 0.5],
    [10, 20, 100, -0.125],
    [120, 20, 100, 1.25],
    [80, 100, 60, 0.5],
  ])('[V2] figure %d from %d to %d: %d', (value, from, to, share) => {
    expect(completionAt(value, from, to)).toBeCloseTo(share, 12)
  })

  it('[V2] is null where target and baseline are the same', () => {
    expect(completionAt(5, 100, 100)).toBeNull()
    expect(completionAt(100, 100, 100)).toBeNull()
  })
})

describe('baselineOf', () => {
  const stated = baseline(40, '2025-12-31')

  it.each<[string, Partial<Measure>, unknown]>([
    ['a stock that grows', {}, { low: 0, high: 20 }],
    ['a stock with a baseline', { baseline: stated }, exact(40)],
    ['a baseline stated as nearly', { baseline: { ...stated, comparator: 'nearly' } }, { low: 38, high: 40 }],
    ['a cumulative measure', { basis: 'cumulative' }, exact(0)],
    ['a cumulative measure with a baseline', { basis: 'cumulative', baseline: stated }, exact(40)],
    ['an annual flow, whatever is stated', { basis: 'annual-flow', baseline: stated }, exact(0)],
    ['a rate', { basis: 'rate' }, null],
    ['a rate with a baseline', { basis: 'rate', baseline: stated }, exact(40)],
    ['a decrease', { direction: 'decrease' }, null],
    ['a cumulative decrease', { basis: 'cumulative', direction: 'decrease' }, null],
    ['a level to hold', { direction: 'hold', baseline: stated }, null],
  ])('[V2a] of %s', (_, ofMeasure, expected) => {
    expect(baselineOf(measure(ofMeasure), target(), 20)).toEqual(expected)
  })

  it('[V2a] of a stock without any report is unknown', () => {
    expect(baselineOf(measure(), target(), null)).toBeNull()
  })

  it('[V2a] reaches to the first value known, not to the latest', () => {
    const reports = [figure('2026-01-31', 20), figure('2026-06-30', 60)]
    const { completion, baseline: from } = assessed(measured({}, [{}]), reports, '2026-07-01')
    expect(from).toEqual({ low: 0, high: 20 })
    expect(completion).toEqual({ low: 0.5, high: 0.6 })
  })

  it('[V2a] for an annual flow counts only figures of the deadline year', () => {
    const of = measured({ basis: 'annual-flow' }, [{ value: 1000 }])
    const before = figure('2025-12-31', 990)
    const during = figure('2026-03-31', 260)
    expect(assessed(of, [before], '2026-02-01')).toMatchObject({ figure: null, reasons: ['no-report'] })
    expect(assessed(of, [before, during], '2026-04-15').figure?.value).toBe(260)
    expect(assessed(of, [before, during, figure('2027-03-31', 1200)], '2027-04-15').figure?.value).toBe(260)
  })

  it('[V2a] that holds the target itself gives no completion', () => {
    const reports = [figure('2026-01-31', 120), figure('2026-06-30', 60)]
    expect(assessed(measured({}, [{}]), reports, '2026-07-01')).toMatchObject({
      completion: null,
      verdict: 'unjudged',
      reasons: ['no-baseline'],
    })
  })
})

describe('limits', () => {
  it.each<[Partial<Measure>, Partial<Target>, boolean, boolean]>([
    [{}, {}, false, false],
    [{ direction: 'hold' }, {}, true, true],
    [{}, { comparator: 'at-most' }, true, true],
    [{}, { comparator: 'less-than' }, true, true],
    [{ direction: 'decrease' }, { comparator: 'at-most' }, false, true],
    [{ direction: 'decrease' }, { comparator: 'at-least' }, false, false],
    [{ direction: 'decrease', basis: 'annual-flow' }, {}, true, true],
  ])('[V2b] %j %j: limit %s, met only at the deadline %s', (ofMeasure, ofTarget, limit, atDeadline) => {
    expect(isLimit(measure(ofMeasure), target(ofTarget))).toBe(limit)
    expect(isMetOnlyAtDeadline(measure(ofMeasure), target(ofTarget))).toBe(atDeadline)
  })
})
