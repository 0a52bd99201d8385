import { describe, expect, it } from 'vitest'
import { idsOnCycles } from './ids-on-cycles.ts'

describe('idsOnCycles', () => {
  it.each([
    [{}, []],
    [{ a: 'b', b: 'c' }, []],
    [{ a: 'a' }, ['a']],
    [{ a: 'b', b: 'c', c: 'b', d: 'a' }, ['b', 'c']],
    [{ a: 'b', b: 'a', c: 'd', d: 'c' }, ['a', 'b', 'c', 'd']],
  ])('of %j are %j', (next, expected) => {
    expect([...idsOnCycles(new Map(Object.entries(next)))].toSorted()).toEqual(expected)
  })

  it('takes a chain of 100,000 in one pass', () => {
    const chain = new Map(Array.from({ length: 100_000 }, (_, position) => [`${position}`, `${position + 1}`]))
    expect(idsOnCycles(chain).size).toBe(0)
  })
})
