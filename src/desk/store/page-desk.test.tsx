import { describe, expect, it } from 'vitest'
import { StorageBlocked } from './desk-fault.ts'
import { createDraftStore } from './draft-store.ts'
import { createFormStore } from './form-store.ts'
import { deskOrPage } from './page-desk.ts'
import { fallibleDesk, type FallibleDesk } from './testing/fallible-desk.ts'

const EDIT = { table: 'commitments', id: 'c1', base: null, value: { title: 'x' }, note: '', from: null } as const

function fault(name: string): Error {
  const error = new Error(name)
  error.name = name
  return error
}

/** A desk over a storage that opens, or fails to with that error. */
function deskOver(error: Error | null, storage: FallibleDesk = fallibleDesk()) {
  const said: string[] = []
  const open = () => (error ? Promise.reject(error) : Promise.resolve())
  const guarded = async () => {
    if (error) throw error
  }
  const desk = deskOrPage(
    {
      open,
      read: async (work) => (await guarded(), storage.read(work)),
      write: async (work) => (await guarded(), storage.write(work)),
    },
    { onRefused: () => said.push('refused'), onHeld: () => said.push('held') },
  )
  return { desk, storage, said, drafts: createDraftStore(desk, () => undefined) }
}

describe('a desk in a browser that gives no storage', () => {
  it('keeps drafts and forms in the page, and says so', async () => {
    for (const error of [
      new StorageBlocked('none'),
      fault('SecurityError'),
      fault('QuotaExceededError'),
      new Error('thrown by anything'),
    ]) {
      const { desk, drafts, said, storage } = deskOver(error)
      expect(await drafts.save('l', [EDIT])).toEqual({ ok: true })
      const forms = createFormStore(desk, 'me')
      const kept = forms.saveForm('f', '1')
      expect(await forms.flush()).toBeNull()
      expect(await kept).toBeNull()
      expect((await drafts.list('l')).drafts).toMatchObject([{ id: 'c1', value: { title: 'x' } }])
      expect(await drafts.undo('l')).toEqual({ ok: true })
      expect((await drafts.list('l')).drafts).toEqual([])
      expect(said.filter((each) => each === 'refused')).toEqual(['refused'])
      expect(said).toContain('held')
      expect(await storage.read(({ list }) => list('drafts', []))).toEqual([])
    }
  })

  it('gives way to a newer page', async () => {
    const { drafts, said } = deskOver(fault('VersionError'))
    expect(await drafts.save('l', [EDIT])).toEqual({ ok: false, why: 'newer' })
    expect(said).toEqual([])
  })
})

describe('a desk in a browser without room', () => {
  it('keeps all in the page where nothing was ever kept', async () => {
    const { drafts, storage, said } = deskOver(null)
    storage.failNext(fault('QuotaExceededError'))
    expect(await drafts.save('l', [EDIT])).toEqual({ ok: true })
    expect((await drafts.list('l')).drafts).toHaveLength(1)
    expect(said).toEqual(['held', 'refused'])
  })

  it('says so where drafts are kept already: they stay in sight', async () => {
    const { drafts, storage, said } = deskOver(null)
    await drafts.save('l', [EDIT])
    storage.failNext(fault('QuotaExceededError'))
    expect(await drafts.save('l', [{ ...EDIT, id: 'c2' }])).toEqual({ ok: false, why: 'full' })
    expect((await drafts.list('l')).drafts.map(({ id }) => id)).toEqual(['c1'])
    expect(said).toEqual([])
  })
})

describe('a desk in any other browser', () => {
  it('keeps all where it belongs', async () => {
    const { drafts, storage, said } = deskOver(null)
    await drafts.save('l', [EDIT])
    expect(await storage.read(({ list }) => list('drafts', []))).toHaveLength(1)
    expect(said).toEqual([])
  })
})
