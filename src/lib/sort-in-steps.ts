const COMPARISONS_A_STEP = 2000

/**
 * The numbers 0 to size − 1 in the order of `compare`, equal ones ascending; a
 * merge sort that gives way every few thousand comparisons.
 */
export function* sortInSteps(size: number, compare: (a: number, b: number) => number): Generator<void, Uint32Array> {
  let from = Uint32Array.from({ length: size }, (_, at) => at)
  let to = new Uint32Array(size)
  let compared = 0
  for (let run = 1; run < size; run *= 2) {
    for (let start = 0; start < size; start += 2 * run) {
      const middle = Math.min(start + run, size)
      const end = Math.min(start + 2 * run, size)
      let left = start
      let right = middle
      for (let at = start; at < end; at += 1) {
        const a = from[left] ?? 0
        const b = from[right] ?? 0
        const takeLeft = left < middle && (right >= end || compare(a, b) <= 0)
        to[at] = takeLeft ? a : b
        if (takeLeft) left += 1
        else right += 1
        compared += 1
        if (compared % COMPARISONS_A_STEP === 0) yield
      }
    }
    ;[from, to] = [to, from]
  }
  return from
}
