import { afterEach, beforeEach, expect, vi } from 'vitest'

/** Whatever a test logs as an error is a failure of that test. */
beforeEach(() => {
  vi.spyOn(console, 'error')
})

afterEach(() => {
  const calls = vi.isMockFunction(console.error) ? console.error.mock.calls : []
  vi.restoreAllMocks()
  expect(calls, 'console.error was called').toEqual([])
})
