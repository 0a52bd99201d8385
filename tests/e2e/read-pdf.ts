import { inflateSync } from 'node:zlib'

/** A piece of text on a sheet. */
export interface PaperText {
  readonly text: string
  /** From the sheet's left and top edge to the start of its base line, in points. */
  readonly x: number
  readonly y: number
}

type Matrix = readonly [number, number, number, number, number, number]

const UNIT: Matrix = [1, 0, 0, 1, 0, 0]

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ]
}

/** An object of the file: what stands before its stream, and the stream; both as one character a byte. */
interface PdfObject {
  readonly head: string
  readonly stream: string
}

function readObjects(file: Buffer): ReadonlyMap<string, PdfObject> {
  const text = file.toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n/g)) {
    const from = found.index + found[0].length
    const end = text.indexOf('endobj', from)
    const stream = text.slice(from, end).search(/>>\s*stream\r?\n/)
    if (stream < 0) {
      objects.set(found[1] ?? '', { head: text.slice(from, end), stream: '' })
      continue
    }
    const head = text.slice(from, from + stream + 2)
    const begin = text.indexOf('\n', text.indexOf('stream', from + stream)) + 1
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0)
    const bytes = file.subarray(begin, begin + length)
    const packed = head.includes('/FlateDecode')
    objects.set(found[1] ?? '', { head, stream: (packed ? inflateSync(bytes) : bytes).toString('latin1') })
  }
  return objects
}

/** How the codes of a font are read. */
interface FontCodes {
  /** Hexadecimal digits a code. */
  readonly digits: number
  readonly letters: ReadonlyMap<number, string>
}

function readCodes(map: string): FontCodes {
  const letters = new Map<number, string>()
  const unicode = (hex: string, more = 0) => {
    const units = hex.match(/.{4}/g)?.map((unit) => parseInt(unit, 16)) ?? []
    return String.fromCharCode(...units.map((unit, place) => (place === units.length - 1 ? unit + more : unit)))
  }
  for (const [, list = ''] of map.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, code = '', to = ''] of list.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(parseInt(code, 16), unicode(to))
  for (const [, list = ''] of map.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, low = '', high = '', to = ''] of list.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = parseInt(low, 16); code <= parseInt(high, 16); code += 1)
        letters.set(code, unicode(to, code - parseInt(low, 16)))
  return { digits: /begincodespacerange\s*<(\w+)>/.exec(map)?.[1]?.length ?? 4, letters }
}

class PaperReader {
  readonly #objects: ReadonlyMap<string, PdfObject>
  readonly #codes = new Map<string, FontCodes>()

  constructor(file: Buffer) {
    this.#objects = readObjects(file)
  }

  pages(): readonly (readonly PaperText[])[] {
    return [...this.#objects.values()]
      .filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
      .map((page) => this.#page(page))
  }

  #page({ head }: PdfObject): readonly PaperText[] {
    const content = this.#objects.get(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '')
    const height = Number(/\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/.exec(head)?.[1] ?? 0)
    const found = content ? this.#draw(content.stream, head, UNIT) : []
    return found.map(({ text, x, y }) => ({ text, x, y: height - y }))
  }

  /** What an entry of a dictionary of resources stands for. */
  #named(head: string, kind: string, name: string): PdfObject | undefined {
    const resources = /\/Resources (\d+) 0 R/.exec(head)?.[1]
    const entries = resources ? (this.#objects.get(resources)?.head ?? '') : head
    const list = new RegExp(`/${kind} <<([^]*?)>>`).exec(entries)?.[1] ?? ''
    return this.#objects.get(new RegExp(`/${name} (\\d+) 0 R`).exec(list)?.[1] ?? '')
  }

  #font(head: string, name: string): FontCodes | undefined {
    const map = /\/ToUnicode (\d+) 0 R/.exec(this.#named(head, 'Font', name)?.head ?? '')?.[1]
    if (!map) return undefined
    const known = this.#codes.get(map) ?? readCodes(this.#objects.get(map)?.stream ?? '')
    this.#codes.set(map, known)
    return known
  }

  #draw(stream: string, head: string, start: Matrix): readonly PaperText[] {
    const found: PaperText[] = []
    const kept: Matrix[] = []
    let at = start
    let line = UNIT
    let font: FontCodes | undefined
    const steps =
      /(?<![\w.])(?:(q|Q)(?=\s|$)|((?:-?[\d.]+ ){6})(cm|Tm)(?=\s|$)|\/(\w+) -?[\d.]+ Tf|\/(\w+) Do|<([\dA-Fa-f]+)> Tj|\[([^\]]*)\] TJ)/g
    for (const [, stack, numbers = '', what, fontName, form, shown, pieces] of stream.matchAll(steps)) {
      if (stack === 'q') kept.push(at)
      else if (stack === 'Q') at = kept.pop() ?? start
      else if (what) {
        const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers.trim().split(' ').map(Number)
        if (what === 'cm') at = times([a, b, c, d, e, f], at)
        else line = [a, b, c, d, e, f]
      } else if (fontName) font = this.#font(head, fontName)
      else if (form) {
        const drawn = this.#named(head, 'XObject', form)
        if (drawn?.head.includes('/Subtype /Form')) found.push(...this.#draw(drawn.stream, drawn.head, at))
      } else {
        const hex = shown ?? [...(pieces ?? '').matchAll(/<([\dA-Fa-f]+)>/g)].map(([, piece]) => piece).join('')
        const codes = hex.match(new RegExp(`.{${font?.digits ?? 4}}`, 'g')) ?? []
        const [, , , , x, y] = times(line, at)
        found.push({ text: codes.map((code) => font?.letters.get(parseInt(code, 16)) ?? '').join(''), x, y })
      }
    }
    return found
  }
}

/** The text of a file as Chromium prints it, a list for each of its sheets, in the order of drawing. */
export function readPdf(file: Buffer): readonly (readonly PaperText[])[] {
  return new PaperReader(file).pages()
}
