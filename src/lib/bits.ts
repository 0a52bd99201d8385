/** A set of row numbers, one bit a row: row r is bit r % 32 of word r / 32. Bits after the last row are always 0. */
export type Bits = Int32Array

/** The set of the rows below `size` that pass the test; the empty set without a test. */
export function makeBits(size: number, has?: (row: number) => boolean): Bits {
  const bits = new Int32Array(Math.ceil(size / 32))
  if (has) {
    for (let row = 0; row < size; row += 1) {
      if (has(row)) bits[row >> 5] = (bits[row >> 5] ?? 0) | (1 << row)
    }
  }
  return bits
}

/** True where the row is in the set. */
export function hasBit(bits: Bits, row: number): boolean {
  return (((bits[row >> 5] ?? 0) >>> row) & 1) === 1
}

/** The number of rows in one word. */
export function bitsInWord(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The number of rows in the set. */
export function countBits(bits: Bits): number {
  let count = 0
  for (let at = 0; at < bits.length; at += 1) count += bitsInWord(bits[at] ?? 0)
  return count
}

/** Writes the rows of the set in ascending order into `rows`, until it is full; returns how many were written. */
export function writeRows(bits: Bits, rows: Uint32Array): number {
  let written = 0
  for (let at = 0; at < bits.length; at += 1) {
    let word = bits[at] ?? 0
    while (word !== 0) {
      if (written === rows.length) return written
      rows[written] = (at << 5) + 31 - Math.clz32(word & -word)
      written += 1
      word &= word - 1
    }
  }
  return written
}
