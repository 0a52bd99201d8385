import { describe, expect, it } from 'vitest'
import type { BandEnd } from './assessment.ts'
import { bandEndOf, bandIndexOf, gapPointsOf, isTooEarly, limitScoreOf, scoreOf } from './bands.ts'
import { shipped } from './testing/build.ts'

describe('gapPointsOf', () => {
  it('[V4] is completion minus expected in percentage points', () => {
    expect(gapPointsOf(3836.5 / 6000, 7 / 12)).toBeCloseTo(5.608, 3)
    expect(gapPointsOf(0.4, 0.75)).toBe(-35)
  })

  it('[V4] carries no floating-point dust', () => {
    expect(gapPointsOf(0.3, 0.1 + 0.2)).toBe(0)
    expect(gapPointsOf(0.6, 0.7)).toBe(-10)
    expect(gapPointsOf(0.5, 0.5 + 1e-14)).toBe(0)
  })
})

describe('bands', () => {
  it.each<[string, number, BandEnd]>([
    ['points-10-30', 0, 'on-track'],
    ['points-10-30', -0.001, 'slightly-behind'],
    ['points-10-30', -10, 'slightly-behind'],
    ['points-10-30', -10.001, 'behind'],
    ['points-10-30', -30, 'behind'],
    ['points-10-30', -30.001, 'far-behind'],
    ['yinchuan-2025', 0, 'on-track'],
    ['yinchuan-2025', -0.001, null],
    ['yinchuan-2025', -9.999, null],
    ['yinchuan-2025', -10, 'behind'],
    ['yinchuan-2025', -30, 'behind'],
    ['yinchuan-2025', -30.001, 'far-behind'],
    ['sanya-2022', 1, 'on-track'],
    ['sanya-2022', 0.999, 'behind'],
    ['sanya-2022', 0.5, 'behind'],
    ['sanya-2022', 0.499, 'far-behind'],
    ['un-progress-chart', 0.95, 'on-track'],
    ['un-progress-chart', 0.1, 'on-track'],
    ['un-progress-chart', 0.099, 'far-behind'],
    ['un-progress-chart', -3, 'far-behind'],
  ])('[V5a] %s at %d: %s', (id, score, end) => {
    const rule = shipped(id)
    expect(bandEndOf(rule, bandIndexOf(rule, score))).toBe(end)
  })

  it('[V5a] the last band takes all that is left', () => {
    const rule = {
      ...shipped('points-10-30'),
      bands: [
        { verdict: 'on-track' as const, from: 0 },
        { verdict: 'behind' as const, from: -10 },
      ],
    }
    expect(bandIndexOf(rule, -99)).toBe(1)
  })

  it('[V5a] the score is the gap, the share of what was expected, or the extrapolated share', () => {
    expect(scoreOf(shipped('points-10-30'), 0.4, 0.75, 0.5)).toBe(-35)
    expect(scoreOf(shipped('sanya-2022'), 0.3, 0.75, 0.5)).toBe(0.4)
    expect(scoreOf(shipped('un-progress-chart'), 0.4, 0.75, 0.5)).toBe(0.8)
  })

  it('[V5a] where nothing was expected, all that is not below the baseline counts as 1', () => {
    expect(scoreOf(shipped('sanya-2022'), 0, 0, 0)).toBe(1)
    expect(scoreOf(shipped('sanya-2022'), -0.1, 0, 0)).toBe(0)
  })

  it('[V5a] it is too early below 10 %, not at 10 %', () => {
    const rule = shipped('points-10-30')
    expect(isTooEarly(rule, 0.0999)).toBe(true)
    expect(isTooEarly(rule, 0.1)).toBe(false)
    expect(isTooEarly(rule, 0.3 - 0.2)).toBe(false)
    expect(bandEndOf(rule, null)).toBe('too-early')
  })

  it('[V2b] the distance from a limit stands for the gap, or for what is missing to 1', () => {
    expect(limitScoreOf(shipped('points-10-30'), 0.07)).toBe(-7)
    expect(limitScoreOf(shipped('sanya-2022'), 0.07)).toBe(0.93)
  })
})
