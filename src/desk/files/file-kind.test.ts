import { describe, expect, it } from 'vitest'
import { fileKind } from './file-kind.ts'

const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(Array.from(text, (letter) => letter.charCodeAt(0))).buffer)

describe('the kind of a file', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(' {"id": "a"}')],
    ['UTF-8 with a mark', new TextEncoder().encode('\uFEFF{"id": "a"}')],
    ['UTF-16 with a mark', utf16('\uFEFF{"id": "a"}')],
    [
      'UTF-16, the other way round',
      utf16('\uFEFF{"id": "a"}').map((_, at, all) => all[at % 2 === 0 ? at + 1 : at - 1] ?? 0),
    ],
  ])('is JSON in %s', (_name, bytes) => {
    expect(fileKind(bytes)).toEqual({ kind: 'json' })
  })
})
