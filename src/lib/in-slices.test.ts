import { describe, expect, it } from 'vitest'
import { inSlices } from './in-slices.ts'

function* busy(rounds: number, msEach: number): Generator<void, number> {
  for (let round = 0; round < rounds; round += 1) {
    const end = performance.now() + msEach
    while (performance.now() < end);
    yield
  }
  return rounds
}

describe('inSlices', () => {
  it('returns what the generator returns', async () => {
    await expect(inSlices(busy(3, 0))).resolves.toBe(3)
  })

  it('lets other tasks run before it ends', async () => {
    const order: string[] = []
    const work = inSlices(busy(8, 4)).then(() => order.push('work'))
    const other = new Promise<void>((resolve) => setImmediate(resolve)).then(() => order.push('other'))
    await Promise.all([work, other])
    expect(order).toEqual(['other', 'work'])
  })

  it('stops when aborted', async () => {
    const control = new AbortController()
    const work = inSlices(busy(1000, 4), control.signal)
    control.abort(new Error('stopped'))
    await expect(work).rejects.toThrow('stopped')
  })
})
