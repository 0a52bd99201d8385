import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  elapsedMs,
  enterSlide,
  formatTime,
  freshTime,
  onSlideMs,
  parseTime,
  resetTime,
  toggleTime,
} from './speaker-time.ts'

describe('[speaker time] the stopwatch', () => {
  it('[speaker time] counts while it runs, stands while it pauses, and counts each slide anew', () => {
    const started = toggleTime(freshTime(1), 1000)
    expect(elapsedMs(started, 61_000)).toBe(60_000)
    const second = enterSlide(started, 2, 61_000)
    expect(onSlideMs(second, 71_000)).toBe(10_000)
    expect(enterSlide(second, 2, 75_000)).toBe(second)
    const paused = toggleTime(second, 71_000)
    expect(elapsedMs(paused, 500_000)).toBe(70_000)
    const resumed = toggleTime(paused, 500_000)
    expect(onSlideMs(resumed, 505_000)).toBe(15_000)
    expect(elapsedMs(resetTime(resumed, 600_000), 601_000)).toBe(1000)
    expect(resetTime(paused, 600_000)).toEqual(freshTime(2))
  })

  it('[speaker time] a clock that is set back takes nothing away', () => {
    expect(elapsedMs(toggleTime(freshTime(1), 10_000), 4000)).toBe(0)
  })

  it('[speaker time] is kept and read again, for its own channel alone', () => {
    const time = fc.record({
      since: fc.option(fc.integer({ min: 0, max: 2e12 }), { nil: null }),
      before: fc.nat(),
      place: fc.integer({ min: 1, max: 10_000 }),
      entered: fc.nat(),
    })
    fc.assert(
      fc.property(time, (each) => {
        expect(parseTime('abcd', formatTime('abcd', each))).toEqual(each)
        expect(parseTime('dcba', formatTime('abcd', each))).toBeNull()
      }),
    )
    fc.assert(
      fc.property(fc.string(), (noise) => {
        expect(parseTime('abcd', noise)).toBeNull()
      }),
    )
  })
})
