/** The table of contents of a zip archive, read without unpacking anything. */

/** One file in the archive. Sizes in bytes, as the archive states them: they may lie. */
export interface ZipEntry {
  readonly name: string
  /** 0: stored · 8: deflated. */
  readonly method: number
  readonly isEncrypted: boolean
  readonly packed: number
  readonly size: number
  /** Where its local header stands. */
  readonly offset: number
}

const END_SIGNATURE = 0x06054b50
const END_64_SIGNATURE = 0x06064b50
const LOCATOR_64_SIGNATURE = 0x07064b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const LONGEST_COMMENT = 65_535
const FULL_16 = 0xffff
const FULL_32 = 0xffffffff

/** The entries in the order of the archive's directory; null where it has none that can be read. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const end = findEnd(view)
    if (end === null) return null
    const entries: ZipEntry[] = []
    let at = end.start
    for (let left = end.count; left > 0; left -= 1) {
      const length = recordLength(view, at)
      if (length === null) return null
      entries.push(readEntry(bytes, view, at))
      at += length
    }
    return entries
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The bytes of an entry as they stand in the archive; null where its local header is broken. */
export function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) return null
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed)
}

/** Where the record at the end of an archive stands, and what it says: how many entries there are, and where the first is listed. `isWide`: too many or too far for it, so that another record says both. Null: there is none. */
export function endRecord(view: DataView): ZipEnd | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue
    const count = view.getUint16(at + 10, true)
    const start = view.getUint32(at + 16, true)
    return { at, count, start, isWide: count === FULL_16 || start === FULL_32 }
  }
  return null
}

interface ZipEnd {
  readonly at: number
  readonly count: number
  readonly start: number
  readonly isWide: boolean
}

/** How long the record of an entry in the directory is; null: none stands there. */
export function recordLength(view: DataView, at: number): number | null {
  if (view.getUint32(at, true) !== ENTRY_SIGNATURE) return null
  return 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
}

function findEnd(view: DataView): { readonly count: number; readonly start: number } | null {
  const end = endRecord(view)
  return end?.isWide === true ? findEnd64(view, end.at) : end
}

function findEnd64(view: DataView, end: number): { readonly count: number; readonly start: number } | null {
  if (view.getUint32(end - 20, true) !== LOCATOR_64_SIGNATURE) return null
  const at = Number(view.getBigUint64(end - 12, true))
  if (view.getUint32(at, true) !== END_64_SIGNATURE) return null
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) }
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true)
  const extraLength = view.getUint16(at + 30, true)
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
  const wide = wideSizes(view, at + 46 + nameLength, extraLength)
  const [size = 0, packed = 0, offset = 0] = sizes.map((each) => (each === FULL_32 ? (wide.shift() ?? each) : each))
  return {
    name,
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed,
    size,
    offset,
  }
}

/* The 64-bit sizes of an entry, in the order of those that did not fit. */
function wideSizes(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    const count = Math.floor(view.getUint16(at + 2, true) / 8)
    return Array.from({ length: count }, (_, step) => Number(view.getBigUint64(at + 4 + step * 8, true)))
  }
  return []
}
