import { describe, expect, it } from 'vitest'
import { followSlide } from './follow-slide.ts'
import { EMPTY_SHOW, type Show } from './show.ts'

const showOf = (names: string): Show => ({
  ...EMPTY_SHOW,
  slides: Array.from(names, (name) => ({ address: `?item=${name}`, title: '', notes: '', seconds: null })),
})

describe('[follow slide] the slide on screen while the show around it changes', () => {
  it.each([
    ['abc', 'bca', 1, 3],
    ['abc', 'cab', 3, 1],
    ['abc', 'xabc', 2, 3],
    ['abc', 'abcd', 2, 2],
    ['aab', 'aab', 2, 2],
    ['abc', 'axc', 2, 2],
    ['abc', 'a', 3, 1],
    ['abc', '', 2, 1],
    ['abc', 'cba', 9, 3],
  ])('[follow slide] %s → %s: from %i to %i', (before, after, place, expected) => {
    expect(followSlide(showOf(before), showOf(after), place)).toBe(expected)
  })

  it('[follow slide] a slide whose notes were written on, or whose title was mended in place, is the same', () => {
    const [first, second] = showOf('ab').slides
    if (!first || !second) throw new Error('two slides')
    expect(followSlide(showOf('ab'), { ...EMPTY_SHOW, slides: [second, { ...first, notes: 'x' }] }, 1)).toBe(2)
    expect(followSlide(showOf('ab'), { ...EMPTY_SHOW, slides: [{ ...first, title: 'x' }, second] }, 1)).toBe(1)
  })
})
