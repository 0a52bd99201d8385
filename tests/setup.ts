import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest'

let errors: MockInstance<typeof console.error>

/** Whatever a test logs as an error is a failure of that test. */
beforeEach(() => {
  errors = vi.spyOn(console, 'error')
})

afterEach(() => {
  const { calls } = errors.mock
  vi.restoreAllMocks()
  expect(calls, 'console.error was called').toEqual([])
})
