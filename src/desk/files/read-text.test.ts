import { describe, expect, it } from 'vitest'
import { readText } from './read-text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer)

describe('a running text', () => {
  it('has its lines ended by line feeds, whatever program wrote it', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(readText(utf8(`一${end}二`))).toEqual({ ok: true, text: '一\n二', encoding: 'UTF-8', isGuess: false })
  })

  it('may be UTF-16 or GB18030, which is then a guess', () => {
    expect(readText(utf16('\uFEFF承诺'))).toMatchObject({ text: '承诺', encoding: 'UTF-16', isGuess: false })
    expect(readText(new Uint8Array([0xb3, 0xd0, 0xc5, 0xb5]))).toMatchObject({
      text: '承诺',
      encoding: 'GB18030',
      isGuess: true,
    })
  })

  it('may begin with a brace, but JSON is none', () => {
    expect(readText(utf8('{本报讯} 今年'))).toMatchObject({ ok: true, text: '{本报讯} 今年' })
    expect(readText(utf8(' {"id": 1}'))).toEqual({ ok: false, fault: 'other' })
  })

  it('is no document, and in an encoding that is known', () => {
    expect(readText(utf8('%PDF-1.7'))).toEqual({ ok: false, fault: 'other' })
    expect(readText(utf8('PK\u0003\u0004'))).toEqual({ ok: false, fault: 'other' })
    expect(readText(new Uint8Array([0x41, 0xff, 0x41, 0xff, 0x80]))).toEqual({ ok: false, fault: 'encoding' })
  })
})
