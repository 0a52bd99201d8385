import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { useSteps, type MakeSteps } from './use-steps.ts'

/** A slice is ten milliseconds long. */
function spend(ms: number): void {
  const end = performance.now() + ms
  while (performance.now() < end);
}

function drawn(first: MakeSteps<string> | null) {
  return renderHook(({ make }) => useSteps(make), { initialProps: { make: first } })
}

/** Work that lasts until it is let go, and says when it was given up. */
function endless(onTurn: () => void): MakeSteps<string> {
  return function* () {
    for (;;) {
      onTurn()
      spend(6)
      yield
    }
  }
}

function* failing(): Generator<void, string> {
  yield
  throw new Error('no such thing')
}

it('does the work, tells how far it is, and what it came to', async () => {
  const seen: number[] = []
  const { result } = drawn(function* (tell) {
    for (const percent of [25, 50, 75]) {
      tell(percent)
      seen.push(percent)
      spend(12)
      yield
    }
    return 'done'
  })
  expect(result.current).toMatchObject({ result: null, isDone: false, failure: null })
  await waitFor(() => expect(result.current.percent).toBeGreaterThan(0))
  await waitFor(() => expect(result.current).toEqual({ result: 'done', isDone: true, percent: 100, failure: null }))
  expect(seen).toEqual([25, 50, 75])
})

it('gives up what is under way for other work, and keeps the last result until that is done', async () => {
  const { result, rerender, unmount } = drawn(function* () {
    yield
    return 'first'
  })
  await waitFor(() => expect(result.current.result).toBe('first'))
  const turns = vi.fn<() => void>()
  rerender({ make: endless(turns) })
  await waitFor(() => expect(turns.mock.calls.length).toBeGreaterThan(3))
  expect(result.current).toEqual({ result: 'first', isDone: false, percent: 0, failure: null })
  rerender({
    make: function* () {
      yield
      return 'second'
    },
  })
  await waitFor(() => expect(result.current.result).toBe('second'))
  await act(async () => new Promise((resolve) => setTimeout(resolve, 30)))
  const after = turns.mock.calls.length
  await act(async () => new Promise((resolve) => setTimeout(resolve, 30)))
  expect(turns).toHaveBeenCalledTimes(after)
  // Given up is not failed.
  expect(result.current.failure).toBeNull()
  unmount()
})

it('says why it failed, and forgets that with other work', async () => {
  const { result, rerender } = drawn(failing)
  await waitFor(() => expect(result.current.failure?.error).toEqual(new Error('no such thing')))
  expect(result.current).toMatchObject({ result: null, isDone: false })
  rerender({ make: null })
  expect(result.current.failure).toBeNull()
  rerender({
    make: function* () {
      yield
      return 'better'
    },
  })
  await waitFor(() => expect(result.current).toEqual({ result: 'better', isDone: true, percent: 100, failure: null }))
})
