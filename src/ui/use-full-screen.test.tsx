import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useFullScreen } from './use-full-screen.ts'

let element: Element | null = null
let finishExit = (): void => undefined

function turn(to: Element | null): void {
  element = to
  document.dispatchEvent(new Event('fullscreenchange'))
}

beforeEach(() => {
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, get: () => element })
  document.documentElement.requestFullscreen = vi.fn<() => Promise<void>>(async () => turn(document.documentElement))
  document.exitFullscreen = vi.fn<() => Promise<void>>(
    () =>
      new Promise<void>((resolve) => {
        finishExit = () => {
          turn(null)
          resolve()
        }
      }),
  )
})
afterEach(() => {
  element = null
})

it('says when a person leaves full screen, and not when the page does', async () => {
  const onLeft = vi.fn<() => void>()
  const { result } = renderHook(() => useFullScreen(onLeft))
  await act(() => result.current.setFull(true))
  expect(result.current.full).toBe(true)
  act(() => turn(null))
  expect(onLeft).toHaveBeenCalledTimes(1)
  await act(() => result.current.setFull(true))
  await act(async () => {
    const leaving = result.current.setFull(false)
    finishExit()
    await leaving
  })
  expect(result.current.full).toBe(false)
  expect(onLeft).toHaveBeenCalledTimes(1)
})

it('a presentation that begins while the one before still leaves full screen is not ended by it, and has its own', async () => {
  const first = renderHook(() => useFullScreen(vi.fn<() => void>()))
  await act(() => first.result.current.setFull(true))
  const leaving = first.result.current.setFull(false)
  first.unmount()
  const onLeft = vi.fn<() => void>()
  const second = renderHook(() => useFullScreen(onLeft))
  const entering = second.result.current.setFull(true)
  await act(async () => {
    finishExit()
    await leaving
    await entering
  })
  expect(onLeft).not.toHaveBeenCalled()
  expect(second.result.current.full).toBe(true)
})
