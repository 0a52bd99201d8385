import { expect, it } from 'vitest'
import { runSteps } from './run-steps.ts'

it('drives a generator to its end and returns its result', () => {
  let steps = 0
  function* work(): Generator<void, string> {
    for (; steps < 3; steps += 1) yield
    return 'done'
  }
  expect(runSteps(work())).toBe('done')
  expect(steps).toBe(3)
})
