/** The records of an .xls of Excel 97 and later, one after the other, and the texts in them. */

/** A record with the parts in which it goes on. */
export interface XlsRecord {
  readonly type: number
  readonly parts: readonly Uint8Array[]
}

const CONTINUE = 0x3c

/** The records from an offset on, each with its continuations. */
export function* xlsRecords(stream: Uint8Array, from: number): Generator<XlsRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  let at = from
  while (at + 4 <= stream.length) {
    const type = view.getUint16(at, true)
    const parts: Uint8Array[] = []
    do {
      const length = view.getUint16(at + 2, true)
      parts.push(stream.subarray(at + 4, at + 4 + length))
      at += 4 + length
    } while (at + 4 <= stream.length && view.getUint16(at, true) === CONTINUE)
    yield { type, parts }
  }
}

/** A text with the fonts that begin at places of it. */
export interface XlsText {
  readonly text: string
  readonly runs: readonly { readonly at: number; readonly font: number }[]
}

/** Goes through the bytes of a record and its continuations. Throws RangeError beyond them. */
export class XlsReader {
  #part = 0
  #at = 0

  constructor(readonly parts: readonly Uint8Array[]) {}

  byte(): number {
    while (this.#at >= (this.parts[this.#part]?.length ?? 0)) {
      if (this.#part >= this.parts.length) throw new RangeError('record')
      this.#part += 1
      this.#at = 0
    }
    const value = this.parts[this.#part]?.[this.#at] ?? 0
    this.#at += 1
    return value
  }

  short(): number {
    return this.byte() | (this.byte() << 8)
  }

  long(): number {
    return this.short() + this.short() * 0x10000
  }

  skip(count: number): void {
    for (let left = count; left > 0; left -= 1) this.byte()
  }

  /** A text of so many signs; where it goes on in another part, that says anew how wide its signs are. */
  signs(count: number, isWide: boolean): string {
    let [wide, text] = [isWide, '']
    for (let left = count; left > 0; left -= 1) {
      const isNewPart = this.#at >= (this.parts[this.#part]?.length ?? 0) && this.#part + 1 < this.parts.length
      if (isNewPart) wide = (this.byte() & 1) === 1
      text += String.fromCharCode(wide ? this.short() : this.byte())
    }
    return text
  }

  /** A text with its length before it, in one byte or two. */
  text(bytesOfLength: 1 | 2): XlsText {
    const count = bytesOfLength === 1 ? this.byte() : this.short()
    const flags = this.byte()
    const runs = (flags & 8) === 0 ? 0 : this.short()
    const extra = (flags & 4) === 0 ? 0 : this.long()
    const text = this.signs(count, (flags & 1) === 1)
    const fonts = Array.from({ length: runs }, () => ({ at: this.short(), font: this.short() }))
    this.skip(extra)
    return { text, runs: fonts }
  }
}
