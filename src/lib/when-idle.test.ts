import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { idle, whenIdle } from './when-idle.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('whenIdle', () => {
  it('waits for the browser, which must come within five seconds', () => {
    const asked = vi.fn<(act: () => void, options: IdleRequestOptions) => number>(() => 7)
    const cancelled = vi.fn<(call: number) => void>()
    vi.stubGlobal('requestIdleCallback', asked)
    vi.stubGlobal('cancelIdleCallback', cancelled)
    const act = vi.fn<() => void>()
    const takeBack = whenIdle(act)
    expect(asked).toHaveBeenCalledWith(expect.any(Function), { timeout: 5000 })
    expect(act).not.toHaveBeenCalled()
    asked.mock.calls[0]?.[0]()
    expect(act).toHaveBeenCalledTimes(1)
    takeBack()
    expect(cancelled).toHaveBeenCalledWith(7)
  })

  it('waits a second and a half where the browser cannot say when it is idle', async () => {
    vi.stubGlobal('requestIdleCallback', undefined)
    const [act, takenBack, resolved] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()]
    whenIdle(act)
    whenIdle(takenBack)()
    void idle().then(resolved)
    await vi.advanceTimersByTimeAsync(1499)
    expect(act).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(act).toHaveBeenCalledTimes(1)
    expect(resolved).toHaveBeenCalledTimes(1)
    expect(takenBack).not.toHaveBeenCalled()
  })
})
