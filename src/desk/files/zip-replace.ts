/** Parts of a zip archive exchanged for others; every other byte of it stays as it is. */
import { endRecord, readZipDirectory, recordLength } from './zip-directory.ts'

const LOCAL_SIGNATURE = 0x04034b50
const FULL_32 = 0xffffffff
const HAS_DESCRIPTOR = 8
const DEFLATED = 8

/** The archive with the content of some entries, by name, in place of their own. Null where it is none, or too large to be rewritten. */
export async function replaceEntries(
  bytes: Uint8Array,
  contents: ReadonlyMap<string, Uint8Array>,
): Promise<ArrayBuffer | null> {
  const directory = readZipDirectory(bytes)
  const end = endRecord(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  /* More than 4 GB or 65535 entries are not rewritten. */
  if (directory === null || end === null || end.isWide) return null
  const byOffset = directory
    .map((entry, place) => ({ entry, place }))
    .toSorted((a, b) => a.entry.offset - b.entry.offset)
  const pieces: Uint8Array[] = [bytes.subarray(0, byOffset[0]?.entry.offset ?? 0)]
  let length = pieces[0]?.length ?? 0
  const moved = new Map<number, Moved>()
  for (const [at, { entry, place }] of byOffset.entries()) {
    const span = bytes.subarray(entry.offset, byOffset[at + 1]?.entry.offset ?? end.start)
    const content = contents.get(entry.name)
    const packed = content ? await packedEntry(span, content) : null
    if (content && packed === null) return null
    moved.set(place, { offset: length, packed })
    for (const piece of packed ? packed.pieces : [span]) {
      pieces.push(piece)
      length += piece.length
    }
  }
  const records = directoryRecords(bytes, end.start, moved)
  if (records === null) return null
  const tail = bytes.slice(end.at)
  const view = new DataView(tail.buffer)
  view.setUint32(12, records.length, true)
  view.setUint32(16, length, true)
  return new Blob([...pieces, records, tail].map((piece) => piece.slice())).arrayBuffer()
}

/** Where the local header of an entry stands now; `packed` null: it is as it was. */
interface Moved {
  readonly offset: number
  readonly packed: PackedEntry | null
}

interface PackedEntry {
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly pieces: readonly Uint8Array[]
}

/* The header of the entry with other sizes; what it says of names and times stays. */
async function packedEntry(span: Uint8Array, content: Uint8Array): Promise<PackedEntry | null> {
  const view = new DataView(span.buffer, span.byteOffset, span.byteLength)
  if (view.getUint32(0, true) !== LOCAL_SIGNATURE) return null
  const header = span.slice(0, 30 + view.getUint16(26, true) + view.getUint16(28, true))
  const packed = new Uint8Array(
    await new Response(
      new Blob([content.slice()]).stream().pipeThrough(new CompressionStream('deflate-raw')),
    ).arrayBuffer(),
  )
  const crc = crcOf(content)
  const head = new DataView(header.buffer)
  head.setUint16(6, head.getUint16(6, true) & ~HAS_DESCRIPTOR, true)
  head.setUint16(8, DEFLATED, true)
  head.setUint32(14, crc, true)
  head.setUint32(18, packed.length, true)
  head.setUint32(22, content.length, true)
  return { crc, packedSize: packed.length, size: content.length, pieces: [header, packed] }
}

function directoryRecords(bytes: Uint8Array, start: number, moved: ReadonlyMap<number, Moved>): Uint8Array | null {
  const from = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = start
  for (let count = 0; count < moved.size; count += 1) {
    const length = recordLength(from, at)
    if (length === null) return null
    at += length
  }
  const records = bytes.slice(start, at)
  const view = new DataView(records.buffer)
  let place = 0
  for (let record = 0; record < records.length; place += 1) {
    const { offset, packed } = moved.get(place) ?? { offset: 0, packed: null }
    if ([20, 24, 42].some((field) => view.getUint32(record + field, true) === FULL_32)) return null
    view.setUint32(record + 42, offset, true)
    if (packed) {
      view.setUint16(record + 8, view.getUint16(record + 8, true) & ~HAS_DESCRIPTOR, true)
      view.setUint16(record + 10, DEFLATED, true)
      view.setUint32(record + 16, packed.crc, true)
      view.setUint32(record + 20, packed.packedSize, true)
      view.setUint32(record + 24, packed.size, true)
    }
    record += recordLength(view, record) ?? records.length
  }
  return records
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

function crcOf(content: Uint8Array): number {
  let crc = FULL_32
  for (const byte of content) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)
  return (crc ^ FULL_32) >>> 0
}
