import { act, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeCommitment, makeLedger } from '#mocks/make.ts'
import type { FromImport, ToImport } from './import-messages.ts'
import { endImport, settleImport, startImport, useImport } from './import-store.ts'

const { StillWorker } = vi.hoisted(() => {
  /** Takes what is sent to it, and says what it is told to. */
  class Still extends EventTarget {
    static last: Still | null = null
    readonly sent: ToImport[] = []
    isEnded = false

    constructor() {
      super()
      Still.last = this
    }

    postMessage(message: ToImport): void {
      this.sent.push(message)
    }

    terminate(): void {
      this.isEnded = true
    }

    say(message: FromImport): void {
      act(() => void this.dispatchEvent(new MessageEvent('message', { data: message })))
    }
  }
  return { StillWorker: Still }
})

vi.mock('./import-worker.ts?worker&inline', () => ({ default: StillWorker }))

const ledger = makeLedger({ commitments: Array.from({ length: 1000 }, (_, at) => makeCommitment({ id: `c${at}` })) })
const context = { ledger, lang: 'zh', today: '2026-11-23', rule: 'house' } as const
const FACTS: FromImport = { kind: 'facts', facts: { nature: 'table', sheets: [], notices: [] } }

function file(name: string, content = '任务\n'): File {
  const made = new File([content], name, { lastModified: 1 })
  // jsdom's files cannot be read.
  return Object.assign(made, { arrayBuffer: async () => new ArrayBuffer(8) })
}

async function opened(name: string) {
  await act(() => startImport(file(name), context))
  const worker = StillWorker.last
  if (!worker) throw new Error('no worker')
  worker.say(FACTS)
  return worker
}

const state = () => renderHook(() => useImport()).result.current

afterEach(() => {
  act(endImport)
  vi.restoreAllMocks()
})

describe('an import', () => {
  it('asks for a plan only once the whole ledger is with the worker, and for the last one only', async () => {
    // Every look at the clock is a slice later, so that sending the ledger gives way after each part.
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 20))
    const worker = await opened('a.csv')
    act(() => settleImport({ announced: '2026-01-01' }))
    act(() => settleImport({ announced: '2026-02-02' }))
    await vi.waitFor(() => expect(worker.sent.some(({ kind }) => kind === 'plan')).toBe(true))
    const bases = worker.sent.flatMap((message) => (message.kind === 'base' ? [message.message.kind] : []))
    expect(bases.filter((kind) => kind === 'done')).toHaveLength(1)
    expect(worker.sent.at(-2)).toMatchObject({ kind: 'base', message: { kind: 'done' } })
    expect(worker.sent.at(-1)).toMatchObject({ kind: 'plan', options: { announced: '2026-02-02' } })
    expect(worker.sent.filter(({ kind }) => kind === 'plan')).toHaveLength(1)
  })

  it('ends the worker when it is given up, and finds what was settled when the same file comes again', async () => {
    const worker = await opened('b.csv')
    act(() => settleImport({ figureDate: '2026-06-30' }))
    act(endImport)
    expect(worker.isEnded).toBe(true)
    expect(state()).toEqual({ phase: 'idle' })
    await opened('b.csv')
    expect(state()).toMatchObject({ phase: 'open', settings: { figureDate: '2026-06-30' } })
    await opened('c.csv')
    expect(state()).toMatchObject({ phase: 'open', settings: { figureDate: null } })
  })

  it('sends articles on, and says so when the worker fails', async () => {
    await act(() => startImport(file('讲话.docx'), context))
    expect(state()).toMatchObject({ phase: 'refused', refusal: { why: 'article' } })
    const worker = await opened('d.csv')
    await act(async () => void worker.dispatchEvent(new Event('error', { cancelable: true })))
    expect(state()).toMatchObject({ phase: 'refused', refusal: { why: 'program' } })
    expect(worker.isEnded).toBe(true)
  })

  it('says so where the ledger cannot be sent to the worker, and can begin again', async () => {
    const working = StillWorker.prototype.postMessage
    const broken = vi.spyOn(StillWorker.prototype, 'postMessage').mockImplementation(function (this: never, message) {
      if (message.kind === 'base') throw new DOMException('could not be cloned', 'DataCloneError')
      working.call(this, message)
    })
    const worker = await opened('e.csv')
    await vi.waitFor(() => expect(state()).toMatchObject({ phase: 'refused', refusal: { why: 'program' } }))
    expect(worker.isEnded).toBe(true)
    broken.mockRestore()
    const next = await opened('e.csv')
    await vi.waitFor(() => expect(next.sent.at(-1)).toMatchObject({ kind: 'plan' }))
  })

  it('tells a plan of the file before from those of this one', async () => {
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 20))
    const first = await opened('f.csv')
    const second = await opened('g.csv')
    await vi.waitFor(() => expect(second.sent.at(-1)).toMatchObject({ kind: 'plan' }))
    expect(first.sent.filter(({ kind }) => kind === 'plan')).toEqual([])
    expect(second.sent.filter(({ kind }) => kind === 'plan')).toHaveLength(1)
  })

  it('has new commitments announced when all of the open ledger were, unless a person says otherwise', async () => {
    const worker = await opened('日.xlsx')
    const announced = () =>
      worker.sent.flatMap((message) => (message.kind === 'plan' ? [message.options.announced] : [])).at(-1)
    await vi.waitFor(() => expect(announced()).toBe(makeCommitment().announced))
    act(() => settleImport({ announced: '2026-03-01' }))
    await vi.waitFor(() => expect(announced()).toBe('2026-03-01'))
  })
})
