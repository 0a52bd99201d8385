/** A picture of few colours as a small PNG: half a byte a pixel in place of four. */
import { crc32, deflateSync } from 'node:zlib'

/** A colour as red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number]

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

function nearest(pixel: Colour, colours: readonly Colour[]): number {
  const distances = colours.map((colour) => colour.reduce((sum, each, at) => sum + (each - (pixel[at] ?? 0)) ** 2, 0))
  return distances.indexOf(Math.min(...distances))
}

/** The PNG of opaque RGBA pixels, each as the nearest of at most 16 colours. `width` is even. */
export function palettePng(
  pixels: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  colours: readonly Colour[],
): Buffer {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)
  const places = new Map<number, number>()
  const placeOf = (word: number): number => {
    const known = places.get(word) ?? nearest([word & 255, (word >> 8) & 255, (word >> 16) & 255], colours)
    places.set(word, known)
    return known
  }
  const line = width / 2 + 1
  const rows = Buffer.alloc(line * height)
  // Most pixels are the colour of the one before.
  let [before, place] = [words[0] ?? 0, placeOf(words[0] ?? 0)]
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0
    if (word !== before) [before, place] = [word, placeOf(word)]
    const to = Math.floor(at / width) * line + 1 + ((at % width) >> 1)
    rows[to] = ((rows[to] ?? 0) << 4) | place
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([4, 3, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
