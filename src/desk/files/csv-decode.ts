/** Bytes of a text file in an encoding that nothing names. */

export interface Decoded {
  readonly text: string
  readonly encoding: 'UTF-8' | 'UTF-16' | 'GB18030' | 'Windows-1252'
  /** False where a byte order mark says it, or where UTF-8 fits, which nothing else does by chance. */
  readonly isGuess: boolean
}

const MARKS = [
  { mark: [0xef, 0xbb, 0xbf], label: 'utf-8', encoding: 'UTF-8' },
  { mark: [0xff, 0xfe], label: 'utf-16le', encoding: 'UTF-16' },
  { mark: [0xfe, 0xff], label: 'utf-16be', encoding: 'UTF-16' },
] as const
const SAMPLE = 4096

/** The text of the bytes; null where no encoding fits. A byte order mark is taken off. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return read(bytes, marked.label, marked.encoding, false)
  const wide = withoutMark(bytes)
  if (wide) return read(bytes, wide, 'UTF-16', true)
  const plain = read(bytes, 'utf-8', 'UTF-8', false)
  if (plain) return plain
  if (isWestern(bytes)) return { text: western(bytes), encoding: 'Windows-1252', isGuess: true }
  return read(bytes, 'gb18030', 'GB18030', true)
}

/** Windows-1252 from 0x80 on; all others are those of Unicode. Some versions of Node decode these as Latin 1. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const UNUSED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

const western = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => SIGNS[byte - 0x80] ?? String.fromCharCode(byte)).join('')

/* Chinese signs come in pairs of bytes, one right after another; in Windows-1252 such a sign stands alone between ASCII ones, and there are few. */
function isWestern(bytes: Uint8Array): boolean {
  let high = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    if (UNUSED.has(byte) || (bytes[at + 1] ?? 0) >= 0x80) return false
    high += 1
  }
  return high > 0 && high * 10 < bytes.length
}

function read(bytes: Uint8Array, label: string, encoding: Decoded['encoding'], isGuess: boolean): Decoded | null {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : { text, encoding, isGuess }
  } catch {
    return null
  }
}

/* UTF-16 without a mark shows in the zero bytes of its commas and line ends, all on one side. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let [even, odd] = [0, 0]
  for (let at = 0; at < Math.min(bytes.length, SAMPLE); at += 1)
    if (bytes[at] === 0) {
      if (at % 2 === 0) even += 1
      else odd += 1
    }
  if (even + odd === 0) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}
