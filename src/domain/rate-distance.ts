import type { Figure } from './assessment.ts'
import { exact, type Interval } from './interval.ts'
import type { Measure, Target } from './ledger.ts'
import { tidy } from './share.ts'

/** Where the figure of a yearly rate lies to its target; around: an uncertain figure that may be on either side, or in the range and out of it. */
export type RatePlace = 'below' | 'level' | 'above' | 'inside' | 'around'

/** How far a yearly rate lies from its target (V2b). */
export interface RateDistance {
  readonly place: RatePlace
  /** From the target, or from the nearer end of a range, in the unit of the measure: 4.2 against 5 is 0.8. Zero where it is level, inside or around. */
  readonly size: Interval
  /** over: the figure was reported as more (or less) than its number, and so lies further off than `size` says · under: less far. */
  readonly bound: 'exact' | 'over' | 'under'
}

const NONE = exact(0)

/** Which way the true number may lie from the one reported: 1 above it, −1 below it, 0 neither. */
function leaning({ report: { comparator } }: Figure): -1 | 0 | 1 {
  if (comparator === 'more-than' || comparator === 'at-least') return 1
  return comparator === 'less-than' || comparator === 'at-most' ? -1 : 0
}

function boundOf(place: 'below' | 'above', leans: -1 | 0 | 1): RateDistance['bound'] {
  if (leans === 0) return 'exact'
  return (leans === 1) === (place === 'above') ? 'over' : 'under'
}

/** A figure equal to its target lies above it where it was reported as more than its number, below where as less. */
function levelWith({ report: { comparator } }: Figure): RateDistance {
  if (comparator === 'more-than') return { place: 'above', size: NONE, bound: 'exact' }
  if (comparator === 'less-than') return { place: 'below', size: NONE, bound: 'exact' }
  return { place: 'level', size: NONE, bound: comparator === 'at-least' || comparator === 'at-most' ? 'over' : 'exact' }
}

/** V2b: how a yearly rate stands to a target, by number alone: whether that is good depends on the direction. Null for any other basis. */
export function rateDistance({ basis }: Measure, target: Target, figure: Figure): RateDistance | null {
  if (basis !== 'annual-rate') return null
  const { value, upTo = value } = target
  const { low, high } = figure.interval
  const leans = leaning(figure)
  if (high < value) {
    const size = { low: tidy(value - high), high: tidy(value - low) }
    return { place: 'below', size, bound: boundOf('below', leans) }
  }
  if (low > upTo) {
    const size = { low: tidy(low - upTo), high: tidy(high - upTo) }
    return { place: 'above', size, bound: boundOf('above', leans) }
  }
  if (value === upTo) return low === high ? levelWith(figure) : { place: 'around', size: NONE, bound: 'exact' }
  return { place: low >= value && high <= upTo ? 'inside' : 'around', size: NONE, bound: 'exact' }
}

/** How far a yearly rate lies above (or, below 0, under) its target, in the unit of the measure; null for any other basis, and where the figure is not exact. */
export function ratePoints(measure: Measure, target: Target, figure: Figure): number | null {
  const distance = rateDistance(measure, target, figure)
  if (!distance || distance.place === 'around' || distance.size.low !== distance.size.high) return null
  return distance.place === 'below' ? -distance.size.low : distance.size.low
}
