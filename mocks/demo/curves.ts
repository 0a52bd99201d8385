/** The shapes in which things get done. Each maps the share of the time up to the last figure to the share of its value. */
import type { Basis } from '#src/domain/terms.ts'
import type { Random } from '../random.ts'

/** 0 at 0 and 1 at 1, rising; beyond 1 it goes on. */
export type Curve = (share: number) => number

const beyond =
  (within: Curve, pace: number): Curve =>
  (share) =>
    share <= 1 ? within(share) : 1 + (share - 1) * pace

const CURVES: readonly Curve[] = [
  beyond((share) => share, 1),
  beyond((share) => share * share * (3 - 2 * share), 0.4),
  beyond((share) => (share < 0.4 ? share * 1.75 : share < 0.75 ? 0.7 : 0.7 + (share - 0.75) * 1.2), 1.2),
  beyond((share) => share ** 1.7, 1.6),
  beyond((share) => share ** 0.65, 0.5),
]

/* A year's business: slow in the first months, a push before each half-year's end. */
const SEASONAL: Curve = beyond((share) => share + 0.05 * Math.sin(share * 4 * Math.PI) * (1 - share), 1.1)

/** Chooses a shape that suits the basis. */
export function pickCurve(random: Random, basis: Basis): Curve {
  return basis === 'annual-flow' ? SEASONAL : random.pick(CURVES)
}
