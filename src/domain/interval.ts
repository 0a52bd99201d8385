/** V7: a number that may be uncertain, as both its ends. An exact number has equal ends. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** An interval whose ends are the same number. */
export function exact(value: number): Interval {
  return { low: value, high: value }
}

/** The smallest interval that holds all the given numbers. At least one is needed. */
export function hull(first: number, ...rest: readonly number[]): Interval {
  return { low: Math.min(first, ...rest), high: Math.max(first, ...rest) }
}

/** True where both ends agree. */
export function isExact(interval: Interval): boolean {
  return interval.low === interval.high
}

/** Applies a monotonic function to both ends and puts the ends in order. */
export function mapEnds(interval: Interval, change: (value: number) => number): Interval {
  return hull(change(interval.low), change(interval.high))
}
