import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { holdPresentingLock, unlessPresenting } from './presenting-lock.ts'

/** As much of the Web Locks API as is used: one name, shared holders, an exclusive one only where there are none. */
function fakeLocks() {
  let holders = 0
  return {
    async request(_name: string, { mode }: LockOptions, act: (lock: unknown) => unknown) {
      if (mode !== 'shared') return act(holders === 0 ? {} : null)
      holders += 1
      await act({})
      holders -= 1
    },
  }
}

beforeEach(() => vi.stubGlobal('navigator', { locks: fakeLocks() }))
afterEach(() => vi.unstubAllGlobals())

describe('the presenting lock', () => {
  it('keeps a disturbance away until the last presenter has left', async () => {
    const act = vi.fn<() => Promise<void>>(async () => undefined)
    const [one, two] = [holdPresentingLock(), holdPresentingLock()]
    expect(await unlessPresenting(act)).toBe(false)
    one()
    await Promise.resolve()
    expect(await unlessPresenting(act)).toBe(false)
    two()
    await vi.waitFor(async () => expect(await unlessPresenting(act)).toBe(true))
    expect(act).toHaveBeenCalledTimes(1)
  })

  it('is no obstacle where the browser has no locks', () => {
    vi.stubGlobal('navigator', {})
    expect(() => holdPresentingLock()()).not.toThrow()
  })
})
