import { describe, expect, it } from 'vitest'
import { formatSpan, formatTimeOfDay } from './speaker.ts'

describe('[speaker] times', () => {
  it.each([
    [-3, '0:00'],
    [0, '0:00'],
    [59.9, '0:59'],
    [750, '12:30'],
    [3723, '1:02:03'],
  ])('[speaker] %d seconds are written %s', (seconds, text) => {
    expect(formatSpan(seconds)).toBe(text)
  })

  it('[speaker] the time of day is that of the place, by twenty-four hours', () => {
    const noon = Date.UTC(2026, 10, 23, 4)
    expect(formatTimeOfDay(noon, 'Asia/Shanghai')).toBe('12:00')
    expect(formatTimeOfDay(noon + 12 * 3_600_000, 'Asia/Shanghai')).toBe('00:00')
  })
})
