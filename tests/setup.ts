import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest'
import '#src/texts/every-language.ts'

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

// A part that is loaded late comes within a second on an idle machine, not on a busy one.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/dom')
  configure({ asyncUtilTimeout: 10_000 })
}
