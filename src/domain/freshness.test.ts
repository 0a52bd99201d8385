import { describe, expect, it } from 'vitest'
import { freshnessOf } from './freshness.ts'
import { assessed, commitment, figure, measured, report, step } from './testing/build.ts'

describe('freshnessOf', () => {
  it.each([
    ['2026-02-24', '2026-11-23', 3, { state: 'silent', months: 9, missed: 3, every: 3 }],
    ['2026-02-24', '2026-02-24', 3, { state: 'fresh', months: 0, missed: 0, every: 3 }],
    ['2026-02-24', '2026-05-22', 3, { state: 'fresh', months: 2, missed: 0, every: 3 }],
    ['2026-02-24', '2026-05-23', 3, { state: 'due', months: 3, missed: 1, every: 3 }],
    ['2026-02-24', '2026-08-22', 3, { state: 'due', months: 5, missed: 1, every: 3 }],
    ['2026-02-24', '2026-08-23', 3, { state: 'silent', months: 6, missed: 2, every: 3 }],
    ['2026-01-01', '2026-02-28', 1, { state: 'silent', months: 2, missed: 2, every: 1 }],
    ['2025-12-31', '2026-11-23', 12, { state: 'fresh', months: 10, missed: 0, every: 12 }],
  ])('[V6] a report of %s, seen on %s, every %i months', (latest, asOf, every, expected) => {
    expect(freshnessOf(latest, asOf, every, 2)).toEqual(expected)
  })

  it('[V6] the rule says after how many missed reports silence begins', () => {
    expect(freshnessOf('2026-02-24', '2026-11-23', 3, 4)?.state).toBe('due')
    expect(freshnessOf('2026-02-24', '2026-11-23', 3, 1)?.state).toBe('silent')
  })

  it('[V6] nothing reported is not silence', () => {
    expect(freshnessOf(null, '2026-11-23', 3, 2)).toBeNull()
  })
})

describe('what counts as a report', () => {
  const stage = report('2026-09-30', { stage: 'under-way' })
  const note = report('2026-10-31', { note: { zh: '示例', en: 'Example' } })

  it('[V6] for a measured commitment, one with a value', () => {
    const { freshness } = assessed(measured({}, [{}]), [figure('2026-06-30', 5), stage, note], '2026-11-23')
    expect(freshness).toMatchObject({ months: 4, state: 'due' })
    expect(assessed(measured({}, [{}]), [stage], '2026-11-23').freshness).toBeNull()
  })

  it('[V6] for milestones, one with a stage or a step', () => {
    const of = commitment({ kind: 'milestone', milestones: [step('a')] })
    expect(assessed(of, [stage, note], '2026-11-23').freshness?.months).toBe(1)
  })

  it('[V6] for a direction, any', () => {
    expect(assessed(commitment(), [stage, note], '2026-11-23').freshness?.months).toBe(0)
  })

  it('[V6] the rhythm is the one agreed', () => {
    const of = measured({ reportEveryMonths: 12 }, [{}])
    expect(assessed(of, [figure('2026-02-24', 5)], '2026-11-23').freshness).toMatchObject({ every: 12, state: 'fresh' })
  })
})
