import { describe, expect, it } from 'vitest'
import type { Verdict } from './terms.ts'
import { assessed, figure, measured, shipped } from './testing/build.ts'

describe('3,836.5 of 6,000 after seven months', () => {
  it.each(['annual-flow', 'cumulative'] as const)('[V3] [V4] %s: 63.9 %%, expected 58.3 %%, +5.6 points', (basis) => {
    const of = measured({ basis }, [{ value: 6000 }])
    const { verdict, completion, expected, gapPoints } = assessed(of, [figure('2026-07-31', 3836.5)], '2026-08-20')
    expect(completion?.low).toBeCloseTo(0.639, 3)
    expect(expected?.low).toBeCloseTo(0.583, 3)
    expect(gapPoints?.low).toBeCloseTo(5.6, 1)
    expect(verdict).toBe('on-track')
  })
})

describe('0 to 300,000 over four years, 120,000 after three', () => {
  const of = measured({ basis: 'cumulative' }, [{ since: '2023-01-01', value: 300_000, due: '2026' }])
  const reports = [figure('2025-12-31', 120_000)]

  it.each<[string, Verdict, string | undefined]>([
    ['points-10-30', 'far-behind', undefined],
    ['yinchuan-2025', 'far-behind', 'red'],
    ['sanya-2022', 'behind', 'yellow'],
    ['un-progress-chart', 'on-track', 'some progress, counted as a success'],
  ])('[V5a] under %s: %s (%s)', (id, verdict, label) => {
    const rule = shipped(id)
    const judged = assessed(of, reports, '2026-01-31', rule)
    expect(judged).toMatchObject({
      verdict,
      completion: { low: 0.4, high: 0.4 },
      expected: { low: 0.75, high: 0.75 },
      gapPoints: { low: -35, high: -35 },
      trace: ['V2', 'V3', 'V4', 'V5'],
    })
    expect(rule.bands[judged.bands?.lowIndex ?? -1]?.label?.en).toBe(label)
  })
})

describe("Shaoguan's racks", () => {
  const racks = measured(
    {},
    [
      { since: '2022-06-01', value: 500_000, due: '2025-12-31' },
      { since: '2026-02-24', value: 300_000, due: '2026-12-31' },
    ],
    { announced: '2026-02-24' },
  )
  const reports = [figure('2026-02-24', 120_000)]

  it('[V1] [V5] [V6] [V10] on 2026-11-23: 40 %, nine months silent, 38 days left, the earlier target missed', () => {
    expect(assessed(racks, reports, '2026-11-23')).toMatchObject({
      verdict: 'unjudged',
      reasons: ['silent'],
      target: { value: 300_000 },
      deadline: { first: '2026-12-31', last: '2026-12-31' },
      figure: { value: 120_000, report: { date: '2026-02-24' } },
      attainment: { low: 0.4, high: 0.4 },
      completion: { low: 0, high: 0.4 },
      freshness: { state: 'silent', months: 9, missed: 3, every: 3 },
      daysLeft: 38,
      bands: { low: 'too-early', high: 'too-early' },
      earlier: [{ verdict: 'overdue', target: { value: 500_000 }, deadline: { last: '2025-12-31' } }],
    })
  })

  it('[V5] [V6] on 2026-03-01: fresh, and too early', () => {
    expect(assessed(racks, reports, '2026-03-01')).toMatchObject({
      verdict: 'too-early',
      reasons: [],
      freshness: { state: 'fresh', months: 0 },
      daysLeft: 305,
      completion: { low: 0, high: 0.4 },
    })
  })

  it('[V5] [V10] before the announcement only the earlier target was known, and nothing reported', () => {
    expect(assessed(racks, reports, '2025-11-23')).toMatchObject({
      reasons: ['no-report'],
      target: { value: 500_000 },
      earlier: [],
    })
  })

  it('[V5] once the deadline has passed the old figure proves nothing', () => {
    expect(assessed(racks, reports, '2027-01-01')).toMatchObject({ verdict: 'overdue-unverified', daysLeft: -1 })
  })
})

describe("Shein's ten billion", () => {
  it('[V5] has no deadline and no report: nothing can be judged', () => {
    const of = measured({ basis: 'cumulative', unit: 'yuan' }, [
      { since: '2026-02-24', comparator: 'more-than', value: 10_000_000_000, due: null },
    ])
    expect(assessed(of, [], '2026-11-23')).toMatchObject({
      verdict: 'unjudged',
      reasons: ['no-report', 'no-deadline'],
      freshness: null,
      deadline: null,
    })
  })
})
