import { act, cleanup, render, screen } from '@testing-library/react'
import { lazy, Suspense } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startAddress } from '#src/state/view-store.ts'
import { AwaitedPart } from './silent.tsx'
import '#tests/browser-gaps.ts'

let stop = (): void => undefined
beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  stop()
  vi.useRealTimers()
})

function open(search: string) {
  window.history.replaceState(null, '', `/${search}`)
  stop = startAddress()
  let come = (): void => undefined
  const Late = lazy(
    () =>
      new Promise<{ default: () => string }>((resolve) => {
        come = () => resolve({ default: () => 'here it is' })
      }),
  )
  render(
    <Suspense
      fallback={
        <AwaitedPart>
          <p>working</p>
        </AwaitedPart>
      }
    >
      <Late />
    </Suspense>,
  )
  return () => come()
}

describe('a part whose code does not come', () => {
  it('is not late while files come, however slowly', async () => {
    let fileComes = (): void => undefined
    vi.stubGlobal(
      'PerformanceObserver',
      class {
        constructor(heard: () => void) {
          fileComes = heard
        }
        observe(): void {}
        disconnect(): void {}
      },
    )
    open('')
    for (let file = 0; file < 4; file += 1) {
      await act(() => vi.advanceTimersByTimeAsync(9_000))
      act(() => fileComes())
    }
    expect(screen.queryByRole('status')).toBeNull()
    await act(() => vi.advanceTimersByTimeAsync(10_100))
    expect(screen.getByRole('status')).toBeInTheDocument()
    act(() => fileComes())
    expect(screen.queryByRole('status')).toBeNull()
    vi.unstubAllGlobals()
  })

  it.each([
    ['', '这一部分程序还没有到：服务器已经十秒没有回音', '重新打开'],
    ['?lang=en', 'This part of the program has not come: the server has been silent for ten seconds', 'Open again'],
  ])('says so after ten seconds (%s), and is drawn when it comes after all', async (search, says, button) => {
    const come = open(search)
    await act(() => vi.advanceTimersByTimeAsync(9_900))
    expect(screen.getByText('working')).toBeInTheDocument()
    expect(screen.queryByRole('status')).toBeNull()
    await act(() => vi.advanceTimersByTimeAsync(200))
    expect(screen.getByRole('status')).toHaveTextContent(says)
    expect(screen.getByRole('button', { name: button })).toBeInTheDocument()
    come()
    await act(() => vi.advanceTimersByTimeAsync(0))
    expect(screen.getByText('here it is')).toBeInTheDocument()
    expect(screen.queryByRole('status')).toBeNull()
  })
})
