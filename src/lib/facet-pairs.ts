import type { Bits } from './bits.ts'
import type { FacetColumn } from './facet-column.ts'

/** How often each value of one column meets each value of another, in some of the rows: that of values a and b stands at a × other.values.length + b. */
export function countPairs(rows: Bits, one: FacetColumn, other: FacetColumn): Uint32Array {
  const width = other.starts.length - 1
  const sums = new Uint32Array((one.starts.length - 1) * width)
  for (let at = 0; at < rows.length; at += 1) {
    for (let left = rows[at] ?? 0; left !== 0; left &= left - 1) {
      const row = (at << 5) + 31 - Math.clz32(left & -left)
      const pair = (one.sets[row] ?? 0) * width + (other.sets[row] ?? 0)
      sums[pair] = (sums[pair] ?? 0) + 1
    }
  }
  const counts = new Uint32Array(one.values.length * other.values.length)
  sums.forEach((sum, pair) => {
    if (sum === 0) return
    const set = Math.floor(pair / width)
    for (const a of one.members.subarray(one.starts[set], one.starts[set + 1])) {
      for (const b of other.members.subarray(other.starts[pair % width], other.starts[(pair % width) + 1])) {
        const value = a * other.values.length + b
        counts[value] = (counts[value] ?? 0) + sum
      }
    }
  })
  return counts
}
