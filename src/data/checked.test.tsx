import { afterEach, describe, expect, it } from 'vitest'
import { fingerprint } from '#src/lib/fingerprint.ts'
import { isChecked } from './checked.ts'
import { readBytes } from './read-bytes.ts'

const PATH = './ledgers/some.json'
const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer

function note(...entries: readonly (readonly [path: string, text: string])[]): void {
  const meta = document.createElement('meta')
  meta.name = 'duixian-checked'
  meta.content = entries.map(([path, text]) => `${path}=${fingerprint(new TextEncoder().encode(text))}`).join(' ')
  document.head.append(meta)
}

afterEach(() => document.querySelector('meta[name="duixian-checked"]')?.remove())

describe('a file that the build has checked', () => {
  it('is known by its path and its bytes', () => {
    note([PATH, '{"a":1}'], ['./ledgers/other.json', '{"b":2}'])
    expect(isChecked(PATH, bytesOf('{"a":1}'))).toBe(true)
    expect(isChecked(PATH, bytesOf('{"a":2}'))).toBe(false)
    expect(isChecked(PATH, bytesOf('{"b":2}'))).toBe(false)
    expect(isChecked('./ledgers/third.json', bytesOf('{"a":1}'))).toBe(false)
  })

  it('is none in a page that was not built', () => {
    expect(isChecked(PATH, bytesOf('{"a":1}'))).toBe(false)
  })

  it('is taken as it is, and one that was replaced since is refused by name', async () => {
    const { signal } = new AbortController()
    note([PATH, '{"not":"a ledger"}'])
    expect(await readBytes(bytesOf('{"not":"a ledger"}'), signal, PATH)).toEqual({
      ok: true,
      ledger: { not: 'a ledger' },
      setAside: [],
      checked: true,
    })
    expect(await readBytes(bytesOf('{"not":"another"}'), signal, PATH)).toMatchObject({ ok: false })
    expect(await readBytes(bytesOf('{"not":"a ledger"}'), signal)).toMatchObject({ ok: false })
  })
})
