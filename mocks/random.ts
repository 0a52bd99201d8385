/** A seeded source of numbers: the same seed gives the same sequence on every machine. */
export interface Random {
  /** The next number, 0 ≤ n < 1. */
  readonly next: () => number
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number
  /** A number from `low` up to `high`. */
  readonly between: (low: number, high: number) => number
  /** True with this probability (0 to 1). */
  readonly chance: (share: number) => boolean
  /** One of the items. Throws on an empty list. */
  readonly pick: <T>(items: readonly T[]) => T
}

/** The mulberry32 generator (public domain, Tommy Ettinger), as helpers. `seed` is any whole number. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    whole,
    between: (low, high) => low + next() * (high - low),
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[whole(0, items.length - 1)]
      if (item === undefined) throw new Error('pick: the list is empty')
      return item
    },
  }
}
