import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchFile } from './fetch-bytes.ts'
import { orSilent } from './or-silent.ts'
import '#tests/browser-gaps.ts'

const FILE = './ledgers/x.json'

/** A server whose answer is given by hand; `answer` gives its head, `piece` a part of its body. */
function serveByHand() {
  let give: (answer: Response) => void = () => undefined
  let body: ReadableStreamDefaultController<Uint8Array> | null = null
  vi.stubGlobal(
    'fetch',
    () =>
      new Promise<Response>((resolve) => {
        give = resolve
      }),
  )
  return {
    answer: () => give(new Response(new ReadableStream<Uint8Array>({ start: (begun) => void (body = begun) }))),
    piece: (text: string) => body?.enqueue(new TextEncoder().encode(text)),
    close: () => body?.close(),
  }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Asks for the file and notes when the reader would be told that it does not come. */
function ask() {
  const told = vi.fn<() => void>()
  const file = fetchFile(FILE, new AbortController().signal)
  void orSilent(FILE, file, null).then((came) => came === null && told())
  return { told, text: file.then(({ bytes }) => new TextDecoder().decode(bytes)) }
}

describe('fetchFile', () => {
  it('names a server that does not answer for ten seconds, and still takes a late answer', async () => {
    const server = serveByHand()
    const { told, text } = ask()
    await vi.advanceTimersByTimeAsync(9_900)
    expect(told).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    expect(told).toHaveBeenCalledTimes(1)
    server.answer()
    await vi.advanceTimersByTimeAsync(0)
    server.piece('{}')
    server.close()
    expect(await text).toBe('{}')
  })

  it('names a server that stops in the middle', async () => {
    const server = serveByHand()
    const { told } = ask()
    server.answer()
    await vi.advanceTimersByTimeAsync(0)
    server.piece('{')
    await vi.advanceTimersByTimeAsync(10_100)
    expect(told).toHaveBeenCalledTimes(1)
  })

  it('lets a slow download go on for minutes', async () => {
    const server = serveByHand()
    const { told, text } = ask()
    await vi.advanceTimersByTimeAsync(8_000)
    server.answer()
    for (let piece = 0; piece < 20; piece += 1) {
      await vi.advanceTimersByTimeAsync(9_000)
      server.piece(`${piece};`)
    }
    await vi.advanceTimersByTimeAsync(0)
    server.close()
    expect(await text).toMatch(/^0;1;.*19;$/)
    expect(told).not.toHaveBeenCalled()
  })
})
