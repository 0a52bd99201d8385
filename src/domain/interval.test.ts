import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Interval } from './interval.ts'
import { exact, hull, isExact, mapEnds, subtract } from './interval.ts'

const number = fc.integer({ min: -1000, max: 1000 })
const interval = fc.tuple(number, number).map(([a, b]) => hull(a, b))

function inside(within: Interval, share: number): number {
  return within.low + (within.high - within.low) * share
}

describe('interval', () => {
  it('[V7] an exact number has equal ends', () => {
    expect(exact(0.4)).toEqual({ low: 0.4, high: 0.4 })
    expect(isExact(exact(0.4))).toBe(true)
    expect(isExact({ low: 0, high: 0.4 })).toBe(false)
  })

  it('[V7] hull holds every number given, in order', () => {
    expect(hull(3, -1, 2)).toEqual({ low: -1, high: 3 })
    expect(hull(5)).toEqual(exact(5))
  })

  it('[V7] a difference holds the difference of any two values inside', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(interval, interval, share, share, (a, b, shareOfA, shareOfB) => {
        const difference = inside(a, shareOfA) - inside(b, shareOfB)
        const { low, high } = subtract(a, b)
        expect(low - 1e-9 <= difference && difference <= high + 1e-9).toBe(true)
      }),
    )
  })

  it('[V7] a falling function swaps the ends', () => {
    expect(mapEnds({ low: 1, high: 4 }, (value) => -2 * value)).toEqual({ low: -8, high: -2 })
    expect(mapEnds({ low: 1, high: 4 }, (value) => value / 2)).toEqual({ low: 0.5, high: 2 })
  })
})
