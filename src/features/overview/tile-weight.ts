/** How much ink a city's tile is shaded with, in percent of ink over shade: 0 without items, else it grows with the root of its count. `most`: the largest count, at least 1. */
export function tileWeight(count: number, most: number): number {
  return count === 0 ? 0 : 6 + 26 * Math.sqrt(count / most)
}
