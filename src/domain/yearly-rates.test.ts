import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOfDay, dayNumber } from './deadline.ts'
import { forecastOf } from './forecast.ts'
import type { Commitment, Target } from './ledger.ts'
import { isLimit } from './limits.ts'
import { SHIPPED_RULES } from './rules.ts'
import { assessed, baseline, figure, measured } from './testing/build.ts'
import { totalOf } from './totals.ts'
import { indexOf } from './testing/build.ts'
import type { Direction } from './terms.ts'
import { COMPARATORS, DIRECTIONS } from './terms.ts'

/** A yearly rate of 2025, in percent. */
function rate(target: Partial<Target>, direction: Direction = 'increase'): Commitment {
  return measured(
    { basis: 'annual-rate', direction, unit: 'percent' },
    [{ since: '2025-01-15', due: '2025', ...target }],
    { announced: '2025-01-15' },
  )
}

const ABOUT_5 = rate({ comparator: 'about', value: 5 })
const DAY_AFTER = '2026-01-26'

/** What is said on the day after the year, of a figure of the whole of it. */
function atEnd(of: Commitment, value: number): string {
  return assessed(of, [figure('2025-12-31', value, { recorded: DAY_AFTER })], DAY_AFTER).verdict
}

describe('a yearly rate', () => {
  it.each<[string, Partial<Target>, Direction, number, string]>([
    ['growth of about 5, better', { comparator: 'about', value: 9.5 }, 'increase', 10.6, 'met'],
    ['growth of about 5, within 5 %', { comparator: 'about', value: 5 }, 'increase', 4.75, 'met'],
    ['growth of about 5, short', { comparator: 'about', value: 5 }, 'increase', 3.9, 'overdue'],
    ['a ceiling of about 3.5, well below', { comparator: 'about', value: 3.5 }, 'decrease', 0.2, 'met'],
    ['a ceiling of about 3.5, above', { comparator: 'about', value: 3.5 }, 'decrease', 3.8, 'overdue'],
    ['a ceiling, above', { comparator: 'at-most', value: 5.5 }, 'decrease', 5.6, 'overdue'],
    ['a ceiling, kept', { comparator: 'at-most', value: 5.5 }, 'decrease', 5, 'met'],
    ['a range, inside', { comparator: 'between', value: 4.5, upTo: 5 }, 'increase', 4.6, 'met'],
    ['a range, above', { comparator: 'between', value: 4.5, upTo: 5 }, 'increase', 6, 'met'],
    ['a range, short', { comparator: 'between', value: 4.5, upTo: 5 }, 'increase', 4.4, 'overdue'],
    ['positive growth, none', { comparator: 'more-than', value: 0 }, 'increase', 0, 'overdue'],
    ['positive growth', { comparator: 'more-than', value: 0 }, 'increase', 0.1, 'met'],
    ['a cut of 3 %, deeper', { comparator: 'at-least', value: -3 }, 'decrease', -3.2, 'met'],
    ['a cut of 3 %, not as deep', { comparator: 'at-least', value: -3 }, 'decrease', -2.9, 'overdue'],
  ])('[V5b] [V8] %s', (_name, target, direction, value, verdict) => {
    expect(atEnd(rate(target, direction), value)).toBe(verdict)
  })

  it('[V2b] part of the year: kept is on track, broken is its distance, in shares and in points', () => {
    const kept = assessed(ABOUT_5, [figure('2025-09-30', 5.2)], '2025-10-20')
    expect(kept).toMatchObject({ verdict: 'on-track', completion: null, expected: null, start: null, attainment: null })
    const short = assessed(ABOUT_5, [figure('2025-06-30', 4.2)], '2025-07-31')
    expect(short).toMatchObject({ verdict: 'behind', gapPoints: { low: -16, high: -16 } })
    const { measure, targets } = ABOUT_5
    const [target] = targets
    if (!measure || !target) throw new Error('no measure')
    expect(isLimit(measure, target)).toBe(true)
  })

  it('[V2b] speaks of its own year alone: neither the last year’s figure nor the next year’s', () => {
    const before = figure('2024-12-31', 9, { recorded: '2025-01-15' })
    const after = figure('2026-03-31', 9, { recorded: '2026-04-20' })
    expect(assessed(ABOUT_5, [before], '2025-01-31')).toMatchObject({ verdict: 'unjudged', reasons: ['no-report'] })
    expect(assessed(ABOUT_5, [before, after], '2026-05-01')).toMatchObject({
      verdict: 'overdue-unverified',
      figure: null,
    })
  })

  it('[V2b] an average over years counts what is dated since it was set, and is decided by the last of them', () => {
    const plan = rate({ since: '2021-01-24', comparator: 'about', value: 5, due: '2025' })
    const before = figure('2020-12-31', 2.3, { recorded: '2021-02-01' })
    const half = figure('2023-06-30', 4.2)
    expect(assessed(plan, [before], '2021-03-01')).toMatchObject({ verdict: 'unjudged', figure: null })
    expect(assessed(plan, [before, half], '2023-08-01')).toMatchObject({ verdict: 'behind', figure: { value: 4.2 } })
    expect(assessed(plan, [half], '2026-01-31').verdict).toBe('overdue-unverified')
    const whole = figure('2025-12-31', 4.8, { recorded: '2026-01-26' })
    expect(assessed(plan, [half, whole], '2026-01-31').verdict).toBe('met')
  })

  it('[V2b] a target for half a year is judged by that half', () => {
    const half = rate({ comparator: 'at-least', value: 5, due: '2025-06' })
    const reports = [figure('2025-06-30', 5.1), figure('2025-12-31', 3)]
    expect(assessed(half, reports, '2026-01-31').verdict).toBe('met')
  })

  it('[V6] after its year no report is due, and a figure of another year is none of its own', () => {
    const whole = figure('2025-12-31', 3.9, { recorded: DAY_AFTER })
    expect(assessed(ABOUT_5, [whole], '2026-11-30').freshness).toMatchObject({ state: 'fresh', missed: 0, months: 11 })
    const half = figure('2025-06-30', 4.2)
    expect(assessed(ABOUT_5, [half], '2026-11-30').freshness).toMatchObject({ state: 'silent', missed: 2 })
    expect(assessed(ABOUT_5, [figure('2026-01-20', 3.9)], '2026-11-30').freshness).toBeNull()
  })

  it('[V5b] once the year is over a figure of part of it verifies nothing', () => {
    const tooEarly = [figure('2025-09-30', 2), figure('2025-10-31', 9.8)]
    for (const report of tooEarly) expect(assessed(ABOUT_5, [report], DAY_AFTER).verdict).toBe('overdue-unverified')
  })

  it('[V2b] a stated baseline does not count, and it is no fault that it equals the target', () => {
    const [target] = ABOUT_5.targets
    const of = measured({ basis: 'annual-rate', baseline: baseline(5, '2024-12-31') }, [{ ...target }])
    expect(assessed(of, [figure('2025-06-30', 5)], '2025-07-31').verdict).toBe('on-track')
  })

  it('[V11] is never added up', () => {
    const index = indexOf(ABOUT_5)
    const items = [{ commitment: ABOUT_5, assessment: assessed(ABOUT_5, [], DAY_AFTER) }]
    expect(totalOf(items, index)).toEqual({ ok: false, reason: 'not-additive' })
  })

  it('[V12] is not extrapolated', () => {
    const reports = [figure('2025-03-31', 4.1), figure('2025-06-30', 4.2), figure('2025-09-30', 4.0)]
    expect(forecastOf(ABOUT_5, assessed(ABOUT_5, reports, '2025-10-31'))).toBeNull()
  })
})

describe('for any yearly rate', () => {
  const number = fc.integer({ min: -300, max: 300 }).map((tenths) => tenths / 10)
  const target = fc
    .record({ comparator: fc.constantFrom(...COMPARATORS), value: number, width: fc.integer({ min: 1, max: 30 }) })
    .map(({ comparator, value, width }) => ({
      comparator,
      value,
      ...(comparator === 'between' && { upTo: value + width / 10 }),
    }))
  const rule = fc.constantFrom(...SHIPPED_RULES)
  const day = fc.integer({ min: dayNumber('2025-01-16'), max: dayNumber('2025-12-30') }).map(dateOfDay)

  it('[V5b] a figure of part of the year never makes it met, nor overdue', () => {
    fc.assert(
      fc.property(target, fc.constantFrom(...DIRECTIONS), number, day, rule, (of, direction, value, date, by) => {
        const later = fc.sample(fc.constantFrom('2025-12-31', '2026-02-01', '2027-01-01'), 1)[0] ?? DAY_AFTER
        for (const asOf of [date, later])
          expect(['met', 'overdue']).not.toContain(
            assessed(rate(of, direction), [figure(date, value)], asOf, by).verdict,
          )
      }),
      { numRuns: 500 },
    )
  })

  it('[V5b] [V8] a figure of the whole year above a floor, or below a ceiling, always makes it met', () => {
    fc.assert(
      fc.property(target, fc.boolean(), fc.integer({ min: 1, max: 500 }), rule, (of, isFloor, tenths, by) => {
        const isCeiling = !isFloor || of.comparator === 'at-most' || of.comparator === 'less-than'
        const limit = of.upTo ?? of.value
        const value = isCeiling ? of.value - tenths / 10 : limit + tenths / 10
        const judged = assessed(
          rate(of, isFloor ? 'increase' : 'decrease'),
          [figure('2025-12-31', value, { recorded: DAY_AFTER })],
          DAY_AFTER,
          by,
        )
        expect(judged.verdict).toBe('met')
      }),
      { numRuns: 1000 },
    )
  })
})
