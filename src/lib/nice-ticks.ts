/** Round numbers that cover low to high: four or five steps of 1, 2, 2.5 or 5 times a power of ten, ascending. One tick where low equals high. */
export function niceTicks(low: number, high: number): readonly number[] {
  if (!(high > low)) return [low]
  const rough = (high - low) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5].find((each) => each * power >= rough) ?? 10) * power
  const first = Math.floor(low / step)
  const last = Math.ceil(high / step)
  return Array.from({ length: last - first + 1 }, (_, place) => Number(((first + place) * step).toPrecision(12)))
}

/** Part of the spread that is left free on either side of the values. */
const ROOM = 0.15

/** Round numbers around values that need no zero: with room on both sides, and some where all are the same. At least one value. */
export function ticksAround(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = high > low ? (high - low) * ROOM : Math.abs(low) * ROOM || 1
  return niceTicks(low - room, high + room)
}
