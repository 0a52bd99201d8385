import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countNotes, sharedShow } from './shared-show.ts'
import { formatShowCode, parseShowCode } from './show-code.ts'
import { formatShowFile, readShowFile } from './show-file.ts'
import { EMPTY_SHOW, type Show, type ShowSlide } from './show.ts'

const slide = (notes: string, address = '?item=a'): ShowSlide => ({ address, title: '标题', notes, seconds: 30 })
const showOf = (...slides: readonly ShowSlide[]): Show => ({ ...EMPTY_SHOW, title: '汇报', slides })
const codeOf = (show: Show): string => formatShowCode(show) ?? ''
/** What a code says, letter by letter. */
const said = (code: string): string => Buffer.from(code, 'base64url').toString('utf8')

// Notes of letters that nothing else in a show is made of.
const letter = fc.constantFrom('讲', '稿', '私', '密', '慢', '点', 'Ω', '≠', '\n')
const anyNotes = fc
  .string({ unit: letter, minLength: 1, maxLength: 30 })
  .map((text) => text.trim())
  .filter((text) => text !== '')
const anySlide = fc
  .record({ notes: anyNotes, nested: fc.boolean() })
  .map(({ notes, nested }) =>
    slide(notes, nested ? `?item=a&Show=1&amp;show=${codeOf(showOf(slide(notes)))}&stage=1` : '?region=440200'),
  )
const anyShow = fc.array(anySlide, { minLength: 1, maxLength: 4 }).map((slides) => showOf(...slides))

describe('[show shared] what others get of a show', () => {
  it('[show shared] without the tick no text of the notes is anywhere in the link or the file', () => {
    fc.assert(
      fc.property(anyShow, (show) => {
        const shared = sharedShow(show, false)
        for (const text of [said(codeOf(shared)), formatShowFile(shared)]) {
          expect(text).not.toMatch(/[讲稿私密慢点Ω≠]/)
          for (const { notes } of show.slides) {
            expect(text).not.toContain(JSON.stringify(notes).slice(1, -1))
            expect(text).not.toContain(codeOf(showOf(slide(notes))))
          }
        }
      }),
    )
  })

  it('[show shared] notes do not show in the length either: two shows that differ in notes alone are the same', () => {
    const bare = sharedShow(showOf(slide('')), false)
    const spoken = sharedShow(showOf(slide('讲稿')), false)
    expect(formatShowFile(spoken)).toBe(formatShowFile(bare))
    expect(formatShowCode(spoken)).toBe(formatShowCode(bare))
  })

  it('[show shared] with the tick they travel, and a link or a file that has them opens with them', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const show = showOf(slide(notes), slide(''))
        const shared = sharedShow(show, true)
        expect(parseShowCode(codeOf(shared))).toEqual(show)
        expect(readShowFile(formatShowFile(shared))).toEqual({ ok: true, show })
      }),
    )
  })

  it('[show shared] takes nothing else away', () => {
    const show = showOf(slide('讲稿', '?q=show&sort=-gap'), slide('', ''))
    expect(sharedShow(show, false)).toEqual(showOf(slide('', '?q=show&sort=-gap'), slide('', '')))
    expect(sharedShow(showOf(slide('', '?item=a&stage=2&show=1')), false).slides[0]?.address).toBe('?item=a&stage=2')
  })

  it('[show shared] counts the slides that have notes', () => {
    expect(countNotes(EMPTY_SHOW)).toBe(0)
    expect(countNotes(showOf(slide('讲稿'), slide(''), slide('密')))).toBe(2)
  })
})
