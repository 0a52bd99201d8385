import { assertNever } from '#src/lib/assert-never.ts'
import type { Interval } from './interval.ts'
import { hull } from './interval.ts'
import type { Comparator, Direction } from './terms.ts'

/** Whether a comparator is satisfied: `uncertain` where only a part of the interval would satisfy it. */
export type Answer = 'yes' | 'no' | 'uncertain'

/** 左右 and 近: how far from the number they reach, as a share of it (V8). */
const MARGIN = 0.05
const SAME = 1e-9

/** The values that a reported number may stand for: nearly 95 % to 100 % of it, about ±5 %, anything else the number itself (V7, V8). */
export function allowedBy(comparator: Comparator | undefined, value: number): Interval {
  if (comparator === 'nearly') return hull(value, value - MARGIN * Math.abs(value))
  if (comparator === 'about') return hull(value - MARGIN * Math.abs(value), value + MARGIN * Math.abs(value))
  return { low: value, high: value }
}

/** −1 below the limit, 0 the same to a billionth, 1 above. A number reported as more (or less) than itself is above (below) an equal limit. */
function side(value: number, limit: number, reported: Comparator | undefined): -1 | 0 | 1 {
  if (Math.abs(value - limit) <= SAME * Math.abs(limit)) {
    if (reported === 'more-than') return 1
    return reported === 'less-than' ? -1 : 0
  }
  return value > limit ? 1 : -1
}

/** The values that satisfy a comparator: from `low` to `high` (null: no such end), `open` where the ends themselves do not. */
interface Range {
  readonly low: number | null
  readonly high: number | null
  readonly open: boolean
}

function rangeOf(comparator: Comparator, down: boolean, target: number): Range {
  const margin = MARGIN * Math.abs(target)
  const beyond = (limit: number, open: boolean): Range =>
    down ? { low: null, high: limit, open } : { low: limit, high: null, open }
  switch (comparator) {
    case 'at-least':
      return beyond(target, false)
    case 'more-than':
      return beyond(target, true)
    case 'nearly':
      return beyond(down ? target + margin : target - margin, false)
    case 'about':
      return { low: target - margin, high: target + margin, open: false }
    case 'exactly':
      return { low: target, high: target, open: false }
    case 'at-most':
      return { low: null, high: target, open: false }
    case 'less-than':
      return { low: null, high: target, open: true }
    default:
      return assertNever(comparator)
  }
}

/** −1 below the range, 0 in it, 1 above it. */
function placeIn(range: Range, value: number, reported: Comparator | undefined): -1 | 0 | 1 {
  const least = range.open ? 1 : 0
  if (range.low !== null && side(value, range.low, reported) < least) return -1
  if (range.high !== null && side(value, range.high, reported) > -least) return 1
  return 0
}

/**
 * V8: whether a value satisfies `comparator target`. About is ±5 %, nearly from
 * 95 %, both inclusive; more-than is not satisfied by equality; decrease flips
 * at-least, more-than and nearly; at-most and less-than are always ceilings.
 * `reported` is the comparator the value was reported with: "more than 100"
 * satisfies a target of more than 100.
 */
export function satisfies(
  comparator: Comparator,
  direction: Direction,
  value: Interval,
  target: number,
  reported?: Comparator,
): Answer {
  const range = rangeOf(comparator, direction === 'decrease', target)
  const low = placeIn(range, value.low, reported)
  const high = value.low === value.high ? low : placeIn(range, value.high, reported)
  if (low === 0 && high === 0) return 'yes'
  return low === high ? 'no' : 'uncertain'
}
