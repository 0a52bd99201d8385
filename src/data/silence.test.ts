import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { orSilent } from './or-silent.ts'
import { beginWaiting } from './silence.ts'

const FILE = './ledgers/x.json'

/** Whether the reader would be told of the file by now. */
async function isNamed(): Promise<boolean> {
  const never = new Promise<string>(() => undefined)
  const told = orSilent(FILE, never, 'silent')
  return (await Promise.race([told, Promise.resolve('waiting')])) === 'silent'
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a server that says nothing', () => {
  it('is named after ten seconds, not before, and no longer once it speaks', async () => {
    const told = vi.fn<(says: string) => void>()
    const { heard, end } = beginWaiting(FILE)
    void orSilent(FILE, new Promise<string>(() => undefined), 'silent').then(told)
    await vi.advanceTimersByTimeAsync(9_900)
    expect(told).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    expect(told).toHaveBeenCalledWith('silent')
    heard()
    expect(await isNamed()).toBe(false)
    end()
  })

  it('is not silent while pieces come, however slowly', async () => {
    const told = vi.fn<(says: string) => void>()
    const { heard, end } = beginWaiting(FILE)
    void orSilent(FILE, new Promise<string>(() => undefined), 'silent').then(told)
    for (let piece = 0; piece < 12; piece += 1) {
      await vi.advanceTimersByTimeAsync(9_000)
      heard()
    }
    expect(told).not.toHaveBeenCalled()
    end()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(told).not.toHaveBeenCalled()
  })

  it('is of no concern to who waits for another file, or has had an answer', async () => {
    const { end } = beginWaiting('./ledgers/y.json')
    const answer = orSilent(FILE, Promise.resolve('came'), 'silent')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await answer).toBe('came')
    end()
  })
})
