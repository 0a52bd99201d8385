import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFault } from './find-json-fault.ts'

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('findJsonFault', () => {
  it.each([
    ['', 1, 1, 'value'],
    ['{"a":1,}', 1, 8, 'key'],
    ['[1,\n 2,\n]', 3, 1, 'value'],
    ['{"a":1 "b":2}', 1, 8, 'comma-or-close'],
    ['{"a" 1}', 1, 6, 'colon'],
    ['{“a”: 1}', 1, 2, 'key'],
    ['["a\r\nb"]', 1, 4, 'string-end'],
    ['["a\tb"]', 1, 4, 'string-character'],
    ['["\\x"]', 1, 3, 'string-character'],
    ['["a', 1, 4, 'string-end'],
    ['{"a":[1', 1, 8, 'comma-or-close'],
    ['[1] 2', 1, 5, 'end'],
    ['[01]', 1, 2, 'value'],
    ['[1.]', 1, 2, 'value'],
    ['{"a":1]', 1, 7, 'comma-or-close'],
    ['{]', 1, 2, 'key'],
    ['{\r\n"a":\r1,\nx}', 4, 1, 'key'],
  ])('%j stops at line %i, column %i, where it wants %s', (text, line, column, wants) => {
    expect(findJsonFault(text)).toMatchObject({ line, column, wants })
  })

  it('agrees with JSON.parse on every text made by damaging JSON', () => {
    const damage = fc.record({
      at: fc.nat(60),
      cut: fc.nat(3),
      put: fc.constantFrom('', ',', '"', '}', ']', '[', '{', ':', '\\', '0', '-', '.', 'e', '\n', 'true', ' '),
    })
    fc.assert(
      fc.property(fc.json(), damage, (json, { at, cut, put }) => {
        const text = json.slice(0, at) + put + json.slice(at + cut)
        expect(findJsonFault(text) === null).toBe(parses(text))
      }),
      { numRuns: 2000 },
    )
  })
})
