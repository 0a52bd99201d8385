import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PATTERNS } from './time-patterns-en.ts'

const WORDS =
  'by before in on from of as of the end of mid- late first second half quarter Q3 H1 2027 2030 1999 this next last calendar year year-end year’s end year after next new year spring Summer fall winter May june Sept. Decem 12 1st 3 31/12/2028 2027-06-30 our target to through , . ( ) : \n'.split(
    / +/,
  )
const anyText = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''))

describe('what a text must hold for a time of a pattern', () => {
  it('[G10] is held by whatever text the pattern matches in', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const passedOver = PATTERNS.filter(({ needs }) => !needs.test(text))
        expect(passedOver.filter(({ regex }) => text.search(regex) >= 0)).toEqual([])
      }),
      { numRuns: 3000 },
    )
  })

  it('[G10] keeps no place between texts', () => {
    expect(PATTERNS.filter(({ needs }) => needs.global || needs.sticky)).toEqual([])
  })
})
