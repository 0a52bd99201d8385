import { bitsInWord, makeBits, type Bits } from './bits.ts'
import { setsWithAny, type FacetColumn } from './facet-column.ts'

const SAMPLE_EVERY = 8

/** A column with its memory of the last run. */
export interface Counter {
  readonly column: FacetColumn
  /** For each value set 1 where the last choice let it pass, and the rows that it let pass. */
  readonly passes: Uint8Array
  readonly filter: Bits
  /** The rows counted last, and how many of them are in each value set. */
  readonly counted: Bits
  readonly sums: Uint32Array
  /** The rows in each value set. */
  readonly totals: Uint32Array
}

/** A counter that has counted nothing yet, over `size` rows. */
export function buildCounter(column: FacetColumn, size: number): Counter {
  const { starts, rowStarts } = column
  const totals = Uint32Array.from(
    { length: starts.length - 1 },
    (_, set) => (rowStarts[set + 1] ?? 0) - (rowStarts[set] ?? 0),
  )
  return {
    column,
    passes: new Uint8Array(totals.length),
    filter: makeBits(size),
    counted: makeBits(size),
    sums: new Uint32Array(totals.length),
    totals,
  }
}

/** The rows with one of the chosen values: turns over those of the value sets whose answer changed. */
export function applyChoice({ column, passes, filter }: Counter, chosen: ReadonlySet<string>): Bits {
  const { rows, rowStarts } = column
  setsWithAny(column, chosen).forEach((pass, set) => {
    if (pass === passes[set]) return
    passes[set] = pass
    const end = rowStarts[set + 1] ?? 0
    for (let at = rowStarts[set] ?? 0; at < end; at += 1) {
      const row = rows[at] ?? 0
      filter[row >> 5] = (filter[row >> 5] ?? 0) ^ (1 << row)
    }
  })
  return filter
}

/** Forgets the last run where it is quicker to count since none, or down from all. Looks at a sample: a wrong guess costs time only. */
function chooseStart({ counted, sums, totals }: Counter, rows: Bits, everything: Bits): void {
  let fromLast = 0
  let fromNone = 0
  let fromAll = 0
  for (let at = 0; at < rows.length; at += SAMPLE_EVERY) {
    const word = rows[at] ?? 0
    fromLast += bitsInWord(word ^ (counted[at] ?? 0))
    fromNone += bitsInWord(word)
    fromAll += bitsInWord(word ^ (everything[at] ?? 0))
  }
  if (fromLast <= fromNone && fromLast <= fromAll) return
  if (fromNone <= fromAll) {
    counted.fill(0)
    sums.fill(0)
  } else {
    counted.set(everything)
    sums.set(totals)
  }
}

/** Brings a counter from the rows it counted last to these. */
export function recount(counter: Counter, rows: Bits, everything: Bits): void {
  chooseStart(counter, rows, everything)
  const { counted, sums } = counter
  const { sets } = counter.column
  for (let at = 0; at < rows.length; at += 1) {
    const next = rows[at] ?? 0
    const last = counted[at] ?? 0
    if (next === last) continue
    for (let left = next ^ last; left !== 0; left &= left - 1) {
      const bit = left & -left
      const set = sets[(at << 5) + 31 - Math.clz32(bit)] ?? 0
      sums[set] = (sums[set] ?? 0) + ((next & bit) === 0 ? -1 : 1)
    }
    counted[at] = next
  }
}
