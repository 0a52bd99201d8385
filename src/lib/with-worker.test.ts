import { afterEach, describe, expect, it } from 'vitest'
import { withWorker, type WorkerTask } from './with-worker.ts'

/** Says what it is told to, and knows how often it was ended. */
class FakeWorker extends EventTarget implements Worker {
  static started: FakeWorker[] = []
  onmessage = null
  onmessageerror = null
  onerror = null
  ended = 0
  readonly heard: unknown[] = []

  constructor() {
    super()
    FakeWorker.started.push(this)
  }

  postMessage(message: unknown): void {
    this.heard.push(message)
  }

  terminate(): void {
    this.ended += 1
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const started = () => FakeWorker.started.at(-1)
const isEnded = () => (started()?.ended ?? 0) > 0

/** Asks, and takes the first answer. */
const ask: WorkerTask<unknown> = (worker, resolve) => {
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data))
  worker.postMessage('question', [])
}

afterEach(() => {
  FakeWorker.started = []
})

describe('withWorker', () => {
  it('gives what the work settles, and ends the worker', async () => {
    const answer = withWorker(FakeWorker, new AbortController().signal, ask)
    expect(isEnded()).toBe(false)
    started()?.say('answer')
    await expect(answer).resolves.toBe('answer')
    expect(started()?.heard).toEqual(['question'])
    expect(isEnded()).toBe(true)
  })

  it('starts no worker where it was given up before, and rejects with the reason', async () => {
    const reason = new Error('left')
    await expect(withWorker(FakeWorker, AbortSignal.abort(reason), ask)).rejects.toBe(reason)
    expect(FakeWorker.started).toEqual([])
  })

  it('ends the worker at once when it is given up, and rejects with the reason', async () => {
    const control = new AbortController()
    const answer = withWorker(FakeWorker, control.signal, ask)
    const reason = new Error('left')
    control.abort(reason)
    expect(isEnded()).toBe(true)
    await expect(answer).rejects.toBe(reason)
  })

  it('rejects where the worker fails, and ends it', async () => {
    const answer = withWorker(FakeWorker, new AbortController().signal, ask)
    const failure = Object.assign(new Event('error', { cancelable: true }), { message: 'out of memory' })
    started()?.dispatchEvent(failure)
    await expect(answer).rejects.toThrow('out of memory')
    expect(failure.defaultPrevented).toBe(true)
    expect(isEnded()).toBe(true)
  })

  it('rejects where a message cannot be read, and ends the worker', async () => {
    const answer = withWorker(FakeWorker, new AbortController().signal, ask)
    started()?.dispatchEvent(new MessageEvent('messageerror'))
    await expect(answer).rejects.toThrow('cannot be read')
    expect(isEnded()).toBe(true)
  })

  it.each<[string, WorkerTask<never>]>([
    [
      'at once',
      () => {
        throw new Error('no ledger')
      },
    ],
    ['later', () => Promise.reject(new Error('no ledger'))],
  ])('rejects where the work itself fails %s, and ends the worker', async (_when, work) => {
    await expect(withWorker(FakeWorker, new AbortController().signal, work)).rejects.toThrow('no ledger')
    expect(isEnded()).toBe(true)
  })

  it('leaves nothing listening to a signal that lives on', async () => {
    const control = new AbortController()
    const answer = withWorker(FakeWorker, control.signal, ask)
    started()?.say(1)
    await answer
    const ended = started()?.ended
    control.abort()
    expect(started()?.ended).toBe(ended)
  })
})
