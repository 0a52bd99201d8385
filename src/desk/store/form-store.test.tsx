import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFormStore } from './form-store.ts'
import { fallibleDesk } from './testing/fallible-desk.ts'

describe('forms as they are typed', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('are kept once in 300 ms, with what was typed last', async () => {
    const db = fallibleDesk()
    const write = vi.spyOn(db, 'write')
    const tab = createFormStore(db, 'a')
    const saves = [tab.saveForm('f', '1'), tab.saveForm('f', '12'), tab.saveForm('g', 'x')]
    expect(await tab.readForm('f')).toBe('12')
    expect(write).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(300)
    expect(await Promise.all(saves)).toEqual([null, null, null])
    expect(write).toHaveBeenCalledTimes(1)
    const after = createFormStore(db, 'b')
    expect([await after.readForm('f'), await after.readForm('g'), await after.readForm('h')]).toEqual(['12', 'x', null])
  })

  it('are kept at once when the page is left', async () => {
    const db = fallibleDesk()
    const tab = createFormStore(db, 'a')
    void tab.saveForm('f', '1')
    await tab.flush()
    expect(await createFormStore(db, 'b').readForm('f')).toBe('1')
  })

  it('of two tabs do not write over each other; the newest is read', async () => {
    const db = fallibleDesk()
    const [one, two] = [createFormStore(db, 'a'), createFormStore(db, 'b')]
    void one.saveForm('f', 'one')
    await one.flush()
    expect(await two.readForm('f')).toBe('one')
    void two.saveForm('f', 'two')
    await two.flush()
    void one.saveForm('f', 'one more')
    await one.flush()
    await two.dropForm('f')
    expect(await createFormStore(db, 'c').readForm('f')).toBe('one more')
    await one.dropForm('f')
    expect(await createFormStore(db, 'c').readForm('f')).toBeNull()
  })

  it('are gone once dropped, also those of a tab that crashed', async () => {
    const db = fallibleDesk()
    const crashed = createFormStore(db, 'a')
    void crashed.saveForm('f', '1')
    await crashed.flush()
    const tab = createFormStore(db, 'b')
    await tab.readForm('f')
    void tab.saveForm('f', '12')
    await tab.dropForm('f')
    await vi.advanceTimersByTimeAsync(300)
    expect(await createFormStore(db, 'c').readForm('f')).toBeNull()
  })

  it('say why they are not kept', async () => {
    const db = fallibleDesk()
    db.failNext(new DOMException('no', 'QuotaExceededError'))
    const tab = createFormStore(db, 'a')
    void tab.saveForm('f', '1')
    expect(await tab.flush()).toBe('full')
  })
})
