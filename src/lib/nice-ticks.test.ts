import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { niceTicks } from './nice-ticks.ts'

describe('niceTicks', () => {
  it.each([
    [0, 300_000, [0, 100_000, 200_000, 300_000]],
    [0, 500_000, [0, 200_000, 400_000, 600_000]],
    [0, 1, [0, 0.25, 0.5, 0.75, 1]],
    [-20, 30, [-20, 0, 20, 40]],
    [5, 5, [5]],
  ])('from %d to %d', (low, high, ticks) => {
    expect(niceTicks(low, high)).toEqual(ticks)
  })

  it('covers any range with three to seven ascending ticks', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e12, noNaN: true }),
        (low, size) => {
          const high = low + size
          fc.pre(size > Math.abs(low) * 1e-6)
          const ticks = niceTicks(low, high)
          expect(ticks.length).toBeGreaterThanOrEqual(3)
          expect(ticks.length).toBeLessThanOrEqual(7)
          const slack = (Math.abs(low) + Math.abs(high)) * 1e-9
          expect(ticks[0]).toBeLessThanOrEqual(low + slack)
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - slack)
          expect(ticks.toSorted((a, b) => a - b)).toEqual(ticks)
        },
      ),
    )
  })
})
