import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from './comparators.ts'
import { allowedBy, satisfies } from './comparators.ts'
import { exact, hull } from './interval.ts'
import type { Comparator, Direction, FigureComparator } from './terms.ts'
import { BASES, COMPARATORS, DIRECTIONS } from './terms.ts'

const GROWS = { basis: 'stock', direction: 'increase' } as const

describe('satisfies', () => {
  it.each<[Comparator, Direction, number, Answer]>([
    ['at-least', 'increase', 100, 'yes'],
    ['at-least', 'increase', 99.9, 'no'],
    ['at-least', 'hold', 100, 'yes'],
    ['at-least', 'decrease', 100, 'yes'],
    ['at-least', 'decrease', 90, 'yes'],
    ['at-least', 'decrease', 100.1, 'no'],
    ['more-than', 'increase', 100, 'no'],
    ['more-than', 'increase', 100.1, 'yes'],
    ['more-than', 'decrease', 100, 'no'],
    ['more-than', 'decrease', 99.9, 'yes'],
    ['about', 'increase', 95, 'yes'],
    ['about', 'increase', 105, 'yes'],
    ['about', 'increase', 94.9, 'no'],
    ['about', 'increase', 105.1, 'yes'],
    ['about', 'increase', 1e6, 'yes'],
    ['about', 'decrease', 105, 'yes'],
    ['about', 'decrease', 105.1, 'no'],
    ['about', 'decrease', 0, 'yes'],
    ['about', 'hold', 95, 'yes'],
    ['about', 'hold', 94.9, 'no'],
    ['about', 'hold', 105, 'yes'],
    ['about', 'hold', 105.1, 'no'],
    ['nearly', 'increase', 95, 'yes'],
    ['nearly', 'increase', 94.9, 'no'],
    ['nearly', 'increase', 500, 'yes'],
    ['nearly', 'decrease', 105, 'yes'],
    ['nearly', 'decrease', 105.1, 'no'],
    ['exactly', 'increase', 100, 'yes'],
    ['exactly', 'increase', 100 + 1e-8, 'yes'],
    ['exactly', 'increase', 100.001, 'no'],
    ['at-most', 'increase', 100, 'yes'],
    ['at-most', 'decrease', 100, 'yes'],
    ['at-most', 'hold', 100.1, 'no'],
    ['less-than', 'decrease', 100, 'no'],
    ['less-than', 'increase', 99.9, 'yes'],
  ])('[V8] %s 100, %s: %d is %s', (comparator, direction, value, answer) => {
    expect(satisfies({ basis: 'stock', direction }, { comparator, value: 100 }, exact(value))).toBe(answer)
  })

  it.each<[Comparator, number, number, Answer]>([
    ['at-least', 100, 110, 'yes'],
    ['at-least', 95, 100, 'uncertain'],
    ['at-least', 80, 99, 'no'],
    ['about', 90, 110, 'uncertain'],
    ['about', 96, 110, 'yes'],
    ['about', 96, 104, 'yes'],
    ['about', 80, 90, 'no'],
    ['exactly', 99, 101, 'uncertain'],
    ['at-most', 90, 101, 'uncertain'],
  ])('[V8] %s 100: from %d to %d is %s', (comparator, low, high, answer) => {
    expect(satisfies(GROWS, { comparator, value: 100 }, { low, high })).toBe(answer)
  })

  it.each<[Direction, number, Answer]>([
    ['increase', 4.4, 'no'],
    ['increase', 4.5, 'yes'],
    ['increase', 4.8, 'yes'],
    ['increase', 9, 'yes'],
    ['decrease', 5.1, 'no'],
    ['decrease', 5, 'yes'],
    ['decrease', 1, 'yes'],
    ['hold', 4.4, 'no'],
    ['hold', 4.5, 'yes'],
    ['hold', 5, 'yes'],
    ['hold', 5.1, 'no'],
  ])('[V8] between 4.5 and 5, %s: %d is %s', (direction, value, answer) => {
    const range = { comparator: 'between', value: 4.5, upTo: 5 } as const
    expect(satisfies({ basis: 'annual-rate', direction }, range, exact(value))).toBe(answer)
  })

  it.each<[Direction, number, Answer]>([
    ['increase', 5.5, 'yes'],
    ['increase', 4.9, 'no'],
    ['decrease', 4.5, 'yes'],
    ['decrease', 5.1, 'no'],
    ['hold', 5.1, 'no'],
  ])('[V8] a yearly rate of exactly 5, %s, is a floor, a ceiling or both: %d is %s', (direction, value, answer) => {
    const aim = { comparator: 'exactly', value: 5 } as const
    expect(satisfies({ basis: 'annual-rate', direction }, aim, exact(value))).toBe(answer)
  })

  it('[V8] margins are taken from the size of a negative target', () => {
    expect(satisfies(GROWS, { comparator: 'nearly', value: -100 }, exact(-105))).toBe('yes')
    expect(satisfies(GROWS, { comparator: 'nearly', value: -100 }, exact(-106))).toBe('no')
    expect(satisfies(GROWS, { comparator: 'about', value: -100 }, exact(-96))).toBe('yes')
  })

  it('[V8] an interval is certain only if its ends and middle agree with it', () => {
    const value = fc.integer({ min: -300, max: 300 })
    const aim = fc
      .record({ comparator: fc.constantFrom(...COMPARATORS), value, width: fc.integer({ min: 1, max: 50 }) })
      .map(({ comparator, value, width }) => ({
        comparator,
        value,
        ...(comparator === 'between' && { upTo: value + width }),
      }))
    fc.assert(
      fc.property(
        fc.record({ basis: fc.constantFrom(...BASES), direction: fc.constantFrom(...DIRECTIONS) }),
        aim,
        value,
        value,
        (goal, aim, a, b) => {
          const answer = satisfies(goal, aim, hull(a, b))
          if (answer === 'uncertain') return
          for (const point of [a, b, (a + b) / 2]) expect(satisfies(goal, aim, exact(point))).toBe(answer)
        },
      ),
    )
  })
})

describe('reported comparators', () => {
  it('[V8a] nearly reaches down to 95 %, about to both sides, the rest stand for themselves', () => {
    expect(allowedBy('nearly', 200)).toEqual({ low: 190, high: 200 })
    expect(allowedBy('about', 200)).toEqual({ low: 190, high: 210 })
    expect(allowedBy('about', -200)).toEqual({ low: -210, high: -190 })
    expect(allowedBy('more-than', 200)).toEqual(exact(200))
    expect(allowedBy(undefined, 200)).toEqual(exact(200))
  })

  it.each<[Comparator, FigureComparator, Direction, Answer]>([
    ['more-than', 'more-than', 'increase', 'yes'],
    ['more-than', 'at-least', 'increase', 'no'],
    ['less-than', 'less-than', 'increase', 'yes'],
    ['more-than', 'less-than', 'decrease', 'yes'],
    ['at-most', 'more-than', 'increase', 'no'],
    ['at-least', 'less-than', 'increase', 'no'],
    ['at-least', 'more-than', 'increase', 'yes'],
  ])('[V8a] %s 100, reported as %s 100, %s: %s', (comparator, reported, direction, answer) => {
    expect(satisfies({ basis: 'stock', direction }, { comparator, value: 100 }, exact(100), reported)).toBe(answer)
  })

  it('[V8a] a number reported with the words of its own target satisfies it', () => {
    const growing = ['at-least', 'more-than', 'about', 'nearly', 'exactly'] as const
    const answers = growing.map((comparator) =>
      satisfies(GROWS, { comparator, value: 3000 }, allowedBy(comparator, 3000), comparator),
    )
    expect(answers).toEqual(growing.map(() => 'yes'))
  })
})
