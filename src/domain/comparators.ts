import { assertNever } from '#src/lib/assert-never.ts'
import type { Interval } from './interval.ts'
import { hull } from './interval.ts'
import type { Measure, Target } from './ledger.ts'
import type { FigureComparator } from './terms.ts'

/** Whether a target is satisfied: `uncertain` where only a part of the interval would satisfy it. */
export type Answer = 'yes' | 'no' | 'uncertain'

/** 左右 and 近: how far from the number they reach, as a share of it (V8). */
const MARGIN = 0.05
const SAME = 1e-9

/** The values that a reported number may stand for: nearly 95 % to 100 % of it, about ±5 %, anything else the number itself (V7, V8). */
export function allowedBy(comparator: FigureComparator | undefined, value: number): Interval {
  if (comparator === 'nearly') return hull(value, value - MARGIN * Math.abs(value))
  if (comparator === 'about') return hull(value - MARGIN * Math.abs(value), value + MARGIN * Math.abs(value))
  return { low: value, high: value }
}

/** −1 below the limit, 0 the same to a billionth, 1 above. A number reported as more (or less) than itself is above (below) an equal limit. */
function side(value: number, limit: number, reported: FigureComparator | undefined): -1 | 0 | 1 {
  if (Math.abs(value - limit) <= SAME * Math.abs(limit)) {
    if (reported === 'more-than') return 1
    return reported === 'less-than' ? -1 : 0
  }
  return value > limit ? 1 : -1
}

/** What of a measure and of a target decides what satisfies it. */
type Goal = Pick<Measure, 'direction' | 'basis'>
type Aim = Pick<Target, 'comparator' | 'value' | 'upTo'>

/** The values that satisfy a target: from `low` to `high` (null: no such end), `open` where the ends themselves do not. */
interface Range {
  readonly low: number | null
  readonly high: number | null
  readonly open: boolean
}

function rangeOf({ direction, basis }: Goal, { comparator, value, upTo = value }: Aim): Range {
  const down = direction === 'decrease'
  const margin = MARGIN * Math.abs(value)
  const beyond = (limit: number, open = false): Range =>
    down ? { low: null, high: limit, open } : { low: limit, high: null, open }
  const wanted = (low: number, high: number): Range =>
    direction === 'hold' ? { low, high, open: false } : beyond(down ? high : low)
  switch (comparator) {
    case 'at-least':
      return beyond(value)
    case 'more-than':
      return beyond(value, true)
    case 'nearly':
      return beyond(down ? value + margin : value - margin)
    case 'about':
      return wanted(value - margin, value + margin)
    case 'between':
      return wanted(value, upTo)
    case 'exactly':
      return basis === 'annual-rate' ? wanted(value, value) : { low: value, high: value, open: false }
    case 'at-most':
      return { low: null, high: value, open: false }
    case 'less-than':
      return { low: null, high: value, open: true }
    default:
      return assertNever(comparator)
  }
}

/** −1 below the range, 0 in it, 1 above it. */
function placeIn(range: Range, value: number, reported: FigureComparator | undefined): -1 | 0 | 1 {
  const least = range.open ? 1 : 0
  if (range.low !== null && side(value, range.low, reported) < least) return -1
  if (range.high !== null && side(value, range.high, reported) > -least) return 1
  return 0
}

/**
 * V8: whether a value satisfies a target. More-than is not satisfied by
 * equality; nearly is from 95 %. About and between count from the wanted side:
 * from 95 % (or the lower end) of what is to grow, up to 105 % (or the upper
 * end) of what is to fall; only what is to hold has both ends. Exactly is both
 * ends, but for a yearly rate it counts from the wanted side too. Decrease
 * flips at-least, more-than and nearly; at-most and less-than are always
 * ceilings. `reported` is the comparator the value was reported with: "more
 * than 100" satisfies a target of more than 100.
 */
export function satisfies(measure: Goal, target: Aim, value: Interval, reported?: FigureComparator): Answer {
  const range = rangeOf(measure, target)
  const low = placeIn(range, value.low, reported)
  const high = value.low === value.high ? low : placeIn(range, value.high, reported)
  if (low === 0 && high === 0) return 'yes'
  return low === high ? 'no' : 'uncertain'
}

/** V8: true where a value is just the number of a target that asks for more (or less) than it: a share of 100 %, and not enough. */
export function isJustTheNumber(measure: Goal, target: Aim, value: Interval, reported?: FigureComparator): boolean {
  const isAt = ({ low, high }: Interval) => low === high && side(low, target.value, reported) === 0
  return rangeOf(measure, target).open && isAt(value)
}
