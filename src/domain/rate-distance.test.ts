import { describe, expect, it } from 'vitest'
import { figureOf } from './figures.ts'
import { rateDistance, ratePoints, type RateDistance } from './rate-distance.ts'
import type { Direction, FigureComparator } from './terms.ts'
import { measure, report, target } from './testing/build.ts'

function distance(value: number, upTo?: number, reported = 0, comparator?: FigureComparator, direction?: Direction) {
  const of = measure({ basis: 'annual-rate', direction: direction ?? 'increase' })
  const aim = target({ value, comparator: upTo === undefined ? 'at-least' : 'between', upTo })
  const figure = figureOf({ ...report('2026-09-30', { comparator }), value: reported })
  return { distance: rateDistance(of, aim, figure), points: ratePoints(of, aim, figure) }
}

const at = (place: RateDistance['place'], low: number, high = low, bound: RateDistance['bound'] = 'exact') => ({
  place,
  size: { low, high },
  bound,
})

describe('rateDistance', () => {
  it.each<[string, ReturnType<typeof distance>, RateDistance, number | null]>([
    ['0.8 points short', distance(5, undefined, 4.2), at('below', 0.8), -0.8],
    ['without the dust of floating point', distance(5.5, undefined, 5.3), at('below', 0.2), -0.2],
    ['above', distance(3, undefined, 10.4), at('above', 7.4), 7.4],
    ['level', distance(3, undefined, 3), at('level', 0), 0],
    ['from below zero', distance(5, undefined, -6.7), at('below', 11.7), -11.7],
    ['below a range', distance(4.5, 5, 4.2), at('below', 0.3), -0.3],
    ['above a range', distance(4.5, 5, 6), at('above', 1), 1],
    ['inside a range', distance(4.5, 5, 4.6), at('inside', 0), 0],
    ['at the end of a range', distance(4.5, 5, 5), at('inside', 0), 0],
    ['about 4, far below', distance(5, undefined, 4, 'about'), at('below', 0.8, 1.2), null],
    ['about 5, on either side', distance(5, undefined, 5, 'about'), at('around', 0), null],
    ['more than 0, of more than 0', distance(0, undefined, 0, 'more-than'), at('above', 0), 0],
    ['at least 5, of 5', distance(5, undefined, 5, 'at-least'), at('level', 0, 0, 'over'), 0],
    ['more than 6, of 5', distance(5, undefined, 6, 'more-than'), at('above', 1, 1, 'over'), 1],
    ['more than 4, of 5', distance(5, undefined, 4, 'more-than'), at('below', 1, 1, 'under'), -1],
  ])('[V2b] %s', (_name, found, expected, points) => {
    expect(found).toEqual({ distance: expected, points })
  })

  it('[V2b] is of yearly rates alone', () => {
    const figure = figureOf({ ...report('2026-09-30'), value: 4 })
    expect(rateDistance(measure({ basis: 'rate' }), target({ value: 5 }), figure)).toBeNull()
  })
})
