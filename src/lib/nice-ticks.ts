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
