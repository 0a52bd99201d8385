import { describe, expect, it } from 'vitest'
import { exact, hull, isExact, mapEnds } from './interval.ts'

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

  it('[V7] a falling function swaps the ends', () => {
    expect(mapEnds({ low: 1, high: 4 }, (value) => -2 * value)).toEqual({ low: -8, high: -2 })
    expect(mapEnds({ low: 1, high: 4 }, (value) => value / 2)).toEqual({ low: 0.5, high: 2 })
  })
})
