import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runSteps } from './run-steps.ts'
import { sortInSteps } from './sort-in-steps.ts'

describe('sortInSteps', () => {
  it('is a stable sort', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 70 }), (values) => {
        const order = runSteps(sortInSteps(values.length, (a, b) => (values[a] ?? 0) - (values[b] ?? 0)))
        const places = values.map((_, place) => place)
        expect([...order]).toEqual(places.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0)))
      }),
    )
  })

  it('gives way as it works', () => {
    const steps = sortInSteps(2000, (a, b) => b - a)
    let yields = 0
    while (steps.next().done !== true) yields += 1
    expect(yields).toBeGreaterThan(5)
  })
})
