/** Steps of two independent runs over the same bytes: primes whose low bits mix well under `Math.imul`. */
const STEPS = [0x85ebca6b, 0xc2b2ae35] as const

/**
 * A short text that tells one file from another, 64 bits of it: quick, the same in every engine and in pages that are
 * not served securely, where the browser's own digests are missing. It finds files that were exchanged or damaged; it is no guard against somebody
 * who builds a file to have it.
 */
export function fingerprint(bytes: Uint8Array): string {
  let first = bytes.length
  let second = ~bytes.length
  // By words of four bytes, without a call for each: a page that is opening has better things to do.
  const whole = bytes.length & ~3
  const words = new Int32Array(new Uint8Array(bytes.subarray(0, whole)).buffer)
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? 0
    first = Math.imul(first ^ word, STEPS[0])
    first ^= first >>> 15
    second = Math.imul(second ^ word, STEPS[1])
    second ^= second >>> 13
  }
  for (let place = whole; place < bytes.length; place += 1) {
    const byte = bytes[place] ?? 0
    first = Math.imul(first ^ byte, STEPS[0])
    second = Math.imul(second ^ byte, STEPS[1])
  }
  return [first, second].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
