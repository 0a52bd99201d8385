import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFile } from './read-file.ts'

const json = readFileSync('public/ledgers/demo.json', 'utf8')
const utf16 = (text: string) => Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer

describe('a ledger file', () => {
  it('saved as UTF-16 is the same ledger', async () => {
    const plain = await readFile(new TextEncoder().encode(json).buffer, 'demo.json', () => {})
    expect(plain).toMatchObject({ ok: true, encoding: 'UTF-8', content: { kind: 'ledger' } })
    const wide = { ...plain, encoding: 'UTF-16' }
    expect(await readFile(utf16(`\uFEFF${json}`), 'demo.json', () => {})).toEqual(wide)
    expect(await readFile(utf16(`\uFEFF${json}`), 'demo.txt', () => {})).toEqual(wide)
  })
})
