import { packedBytes, type ZipEntry } from './zip-directory.ts'

/**
 * The content of a zip entry, unpacked no further than its stated size. Null
 * where it is broken, or where it holds more or less than it states: such an
 * archive is not read, for it may be made to fill the memory.
 */
export async function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array | null> {
  const packed = packedBytes(bytes, entry)
  if (packed === null) return null
  if (entry.method === 0) return packed.length === entry.size ? packed : null
  if (entry.method !== 8) return null
  const content = new Uint8Array(entry.size)
  const reader = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  let filled = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return filled === entry.size ? content : null
      if (filled + value.length > entry.size) {
        void reader.cancel()
        return null
      }
      content.set(value, filled)
      filled += value.length
    }
  } catch {
    return null
  }
}
