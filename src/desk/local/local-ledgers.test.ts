import { describe, expect, it } from 'vitest'
import { makeLedger, makeText } from '#mocks/make.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { createLocalLedgers } from './local-ledgers.ts'
import { fallibleDesk } from '#src/desk/store/testing/fallible-desk.ts'

const signal = new AbortController().signal

function file(id: string, title = '甲'): ArrayBuffer {
  return new TextEncoder().encode(JSON.stringify(makeLedger({ id, title: makeText(title) }))).buffer
}

function browser() {
  const db = fallibleDesk()
  const told: string[] = []
  const own = createLocalLedgers(
    db,
    async (bytes) => readLedgerText(new TextDecoder().decode(bytes)),
    (id) => told.push(id),
  )
  const ids = async (published: readonly string[] = []) => (await own.list(published)).map(({ id }) => id)
  return { db, own, told, ids }
}

describe('own ledgers', () => {
  it('are kept with their file, byte for byte', async () => {
    const { own, told } = browser()
    const bytes = file('mine')
    expect(await own.keep(bytes, ['shipped'], signal)).toMatchObject({
      ok: true,
      givenId: null,
      former: null,
      own: { id: 'mine', title: makeText('甲'), bytes: bytes.byteLength },
    })
    expect(new Uint8Array((await own.read('mine')) ?? new ArrayBuffer(0))).toEqual(new Uint8Array(bytes))
    expect(await own.read('other')).toBeNull()
    expect(told).toEqual(['mine'])
  })

  it('take the place of their former file, and hand it out', async () => {
    const { own } = browser()
    const former = file('mine')
    await own.keep(former, [], signal)
    expect(await own.keep(file('mine', '乙'), [], signal)).toMatchObject({ ok: true, former })
    expect((await own.list([])).map(({ title }) => title.zh)).toEqual(['乙'])
  })

  it('take another id where theirs is published, and say so', async () => {
    const { own, ids } = browser()
    expect(await own.keep(file('shipped'), ['shipped'], signal)).toMatchObject({
      ok: true,
      givenId: 'shipped',
      own: { id: 'shipped-2' },
    })
    expect(await own.keep(file('shipped'), ['shipped', 'shipped-2'], signal)).toMatchObject({
      own: { id: 'shipped-3' },
    })
    const long = 'x'.repeat(40)
    expect(await own.keep(file(long), [long], signal)).toMatchObject({ own: { id: `${'x'.repeat(38)}-2` } })
    expect(await ids(['shipped'])).toEqual(['shipped-2', 'shipped-3', `${'x'.repeat(38)}-2`])
  })

  it('make way for a ledger of their id that is published later', async () => {
    const { own, ids } = browser()
    await own.keep(file('mine'), [], signal)
    expect(await ids(['mine'])).toEqual(['mine-2'])
    expect(await own.read('mine-2')).not.toBeNull()
  })

  it('can be brought back until another is removed', async () => {
    const { own, ids, db } = browser()
    for (const id of ['a', 'b']) await own.keep(file(id), [], signal)
    expect(await own.lastRemoved()).toBeNull()
    await own.remove('a')
    expect(await ids()).toEqual(['b'])
    expect(await own.lastRemoved()).toMatchObject({ id: 'a' })
    await own.restore('a')
    expect(await own.lastRemoved()).toBeNull()
    expect(await ids()).toEqual(['a', 'b'])
    await own.remove('a')
    await own.remove('b')
    await own.restore('a')
    await own.restore('b')
    expect(await ids()).toEqual(['b'])
    expect((await db.read(({ list }) => list('files', []))).map(({ id }) => id)).toEqual(['b'])
  })

  it('are refused with every fault, and for want of room', async () => {
    const { own, db, ids } = browser()
    expect(await own.keep(new TextEncoder().encode('<html>').buffer, [], signal)).toMatchObject({
      ok: false,
      why: 'malformed',
      issues: [{ code: 'web-page' }],
    })
    db.failNext(new DOMException('no', 'QuotaExceededError'))
    expect(await own.keep(file('a'), [], signal)).toEqual({ ok: false, why: 'full' })
    expect(await ids()).toEqual([])
  })
})
