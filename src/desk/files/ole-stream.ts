/** A stream of a compound file, the container of .xls: sectors chained by a table, small streams packed into one of their own. */

const FREE = 0xfffffffa
const SMALL = 4096
const STREAM = 2
const ROOT = 5

interface Entry {
  readonly name: string
  readonly type: number
  readonly start: number
  readonly size: number
}

/** The bytes of the first stream of these names, as it stands; null where there is none. Throws RangeError where the file is broken. */
export function readOleStream(bytes: Uint8Array, names: readonly string[]): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = 1 << view.getUint16(30, true)
  if (size !== 512 && size !== 4096) throw new RangeError('sector size')
  const sector = (at: number) => {
    const start = (at + 1) * size
    if (start + size > bytes.length + size) throw new RangeError('sector')
    return bytes.subarray(start, Math.min(start + size, bytes.length))
  }
  const table = sectorTable(view, size)
  const chain = (start: number) => joined(chained(start, table).map(sector))
  const entries = readEntries(chain(view.getUint32(48, true)))
  const root = entries.find(({ type }) => type === ROOT)
  const found = names.flatMap((name) => entries.find((entry) => entry.type === STREAM && entry.name === name) ?? [])[0]
  if (!root || !found) return null
  if (found.size >= SMALL) return chain(found.start).subarray(0, found.size)
  const small = chain(root.start)
  const smallTable = numbers(chain(view.getUint32(60, true)))
  const part = 1 << view.getUint16(32, true)
  const parts = chained(found.start, smallTable).map((at) => small.subarray(at * part, (at + 1) * part))
  return joined(parts).subarray(0, found.size)
}

/* Which sector follows which. Its own sectors are named in the header, and in a chain of further ones. */
function sectorTable(view: DataView, size: number): readonly number[] {
  const own = Array.from({ length: 109 }, (_, at) => view.getUint32(76 + at * 4, true))
  const most = Math.ceil(view.byteLength / size)
  let next = view.getUint32(68, true)
  for (let step = 0; next < FREE && step < most; step += 1) {
    const start = (next + 1) * size
    for (let at = 0; at < size / 4 - 1; at += 1) own.push(view.getUint32(start + at * 4, true))
    next = view.getUint32(start + size - 4, true)
  }
  return own
    .filter((at) => at < FREE)
    .flatMap((at) => Array.from({ length: size / 4 }, (_, step) => view.getUint32((at + 1) * size + step * 4, true)))
}

function chained(start: number, table: readonly number[]): readonly number[] {
  const sectors: number[] = []
  for (let at = start; at < FREE; at = table[at] ?? FREE) {
    if (sectors.length > table.length) throw new RangeError('a chain without an end')
    sectors.push(at)
  }
  return sectors
}

function numbers(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => view.getUint32(at * 4, true))
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

function readEntries(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: Math.floor(bytes.length / 128) }, (_, at): Entry => {
    const start = at * 128
    const length = Math.min(64, view.getUint16(start + 64, true))
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(start, start + Math.max(0, length - 2)))
    return {
      name,
      type: view.getUint8(start + 66),
      start: view.getUint32(start + 116, true),
      size: view.getUint32(start + 120, true),
    }
  })
}
