import { inflateSync } from 'node:zlib'

/** Pixels as red, green, blue, alpha. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Reads a PNG as Chromium writes its screenshots: 8 bits, RGB or RGBA, not interlaced. */
export function decodePng(file: Buffer): Pixels {
  const [width, height, channels] = [file.readUInt32BE(16), file.readUInt32BE(20), file[25] === 6 ? 4 : 3]
  const parts: Buffer[] = []
  for (let at = 8; at < file.length;) {
    const size = file.readUInt32BE(at)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + size))
    at += size + 12
  }
  const raw = inflateSync(Buffer.concat(parts))
  const stride = width * channels
  const lines = new Uint8Array(height * stride)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)]
    for (let x = 0; x < stride; x += 1) {
      const value = raw[y * (stride + 1) + 1 + x] ?? 0
      const left = x >= channels ? (lines[y * stride + x - channels] ?? 0) : 0
      const up = y > 0 ? (lines[(y - 1) * stride + x] ?? 0) : 0
      const corner = x >= channels && y > 0 ? (lines[(y - 1) * stride + x - channels] ?? 0) : 0
      lines[y * stride + x] = value + predictor(filter, left, up, corner)
    }
  }
  const data = new Uint8Array(width * height * 4).fill(255)
  for (let pixel = 0; pixel < width * height; pixel += 1)
    data.set(lines.subarray(pixel * channels, pixel * channels + channels), pixel * 4)
  return { width, height, data }
}

function predictor(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const guess = left + up - corner
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner
}
