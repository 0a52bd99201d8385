import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseText } from './chinese-texts.ts'
import { readPromises } from './judge.ts'

describe('generated Chinese texts', () => {
  it('gives what is promised with its comparator and deadline, and nothing that stands beside it', () => {
    fc.assert(
      fc.property(chineseText, ({ text, promises }) => {
        expect(readPromises(text)).toEqual(promises)
      }),
      { numRuns: 100 },
    )
  })
})
