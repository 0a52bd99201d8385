import { describe, expect, it } from 'vitest'
import { fingerprint } from './fingerprint.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('fingerprint', () => {
  it('is the same for the same bytes', () => {
    expect(fingerprint(bytes('承诺'))).toBe(fingerprint(bytes('承诺')))
    expect(fingerprint(bytes('承诺'))).toMatch(/^[0-9a-f]{16}$/)
  })

  it('is the same wherever the bytes lie', () => {
    const text = '{"承诺":"三十万"}'
    const whole = Buffer.from(`xyz${text}`)
    expect(fingerprint(whole.subarray(3))).toBe(fingerprint(bytes(text)))
  })

  it('tells apart what differs in a byte, in the order of two, or in an end of zeros', () => {
    const text = '{"value":12,"target":30}'
    const seen = new Set<string>()
    const all = [new Uint8Array(), new Uint8Array(1), new Uint8Array(2), bytes(text), bytes(`${text}\n`)]
    for (let place = 0; place < text.length; place += 1)
      for (let bit = 0; bit < 8; bit += 1) {
        const changed = bytes(text)
        changed[place] = (changed[place] ?? 0) ^ (1 << bit)
        all.push(changed)
      }
    for (let place = 1; place < text.length; place += 1) {
      const turned = bytes(text)
      const [a = 0, b = 0] = [turned[place - 1], turned[place]]
      if (a === b) continue
      ;[turned[place - 1], turned[place]] = [b, a]
      all.push(turned)
    }
    for (const each of all) seen.add(fingerprint(each))
    expect(seen.size).toBe(all.length)
  })

  it('has no two alike among a hundred thousand short files', () => {
    const seen = new Set<string>()
    for (let value = 0; value < 100_000; value += 1) seen.add(fingerprint(bytes(`{"value":${value}}`)))
    expect(seen.size).toBe(100_000)
  })
})
