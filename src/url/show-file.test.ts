import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatShowFile, MOST_SLIDES, readShowFile, SHOW_FORMAT, type ShowFileProblem } from './show-file.ts'
import { EMPTY_SHOW, type Show } from './show.ts'

const anyShow: fc.Arbitrary<Show> = fc.record({
  title: fc.string({ unit: 'grapheme' }),
  switches: fc.record({ filters: fc.boolean(), furniture: fc.boolean(), qr: fc.boolean(), source: fc.boolean() }),
  slides: fc.array(
    fc.record({
      address: fc.constantFrom('', '?item=shaoguan-racks', '?region=440200&view=changes&since=2026-09-01'),
      title: fc.string({ unit: 'binary' }),
      notes: fc.string({ unit: 'grapheme' }),
      seconds: fc.option(fc.integer({ min: 1, max: 99_999 }), { nil: null }),
    }),
    { maxLength: 8 },
  ),
})

const slide = { address: '?item=a', title: 'A', notes: '', seconds: null }
const file = (rest: object): string => JSON.stringify({ format: SHOW_FORMAT, slides: [slide], ...rest })
const problemOf = (text: string): ShowFileProblem | null => {
  const reading = readShowFile(text)
  return reading.ok ? null : reading.problem
}

describe('[show file] a show as a file', () => {
  it('[show file] show → file → show is the same show', () => {
    fc.assert(
      fc.property(anyShow, (show) => {
        expect(readShowFile(formatShowFile(show))).toEqual({ ok: true, show })
      }),
    )
  })

  it('[show file] any text and any JSON is read or refused, without a throw', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify({ format: SHOW_FORMAT, slides: value })),
      fc.array(fc.jsonValue()).map((slides) => JSON.stringify({ format: SHOW_FORMAT, slides })),
      fc
        .record({ address: fc.jsonValue(), title: fc.jsonValue(), notes: fc.jsonValue(), seconds: fc.jsonValue() })
        .map((each) => file({ slides: [each] })),
    )
    fc.assert(
      fc.property(hostile, (text) => {
        const reading = readShowFile(text)
        expect(reading.ok ? reading.show.slides.length : reading.problem.what).toBeDefined()
      }),
    )
  })

  it('[show file] what is left out has its default, and what is not ours is passed over', () => {
    const reading = readShowFile(`\uFEFF${file({ slides: [{ address: '', colour: 'red' }], author: 'x' })}`)
    expect(reading).toEqual({
      ok: true,
      show: { ...EMPTY_SHOW, slides: [{ address: '', title: '', notes: '', seconds: null }] },
    })
  })

  it('[show file] no slide is planned for 0 seconds', () => {
    const reading = readShowFile(file({ slides: [{ ...slide, seconds: 0 }] }))
    expect(reading.ok && reading.show.slides[0]?.seconds).toBeNull()
    expect(problemOf(file({ slides: [{ ...slide, seconds: -1 }] }))).toEqual({
      what: 'field',
      field: 'seconds',
      slide: 1,
      found: '-1',
    })
  })

  it.each([
    ['?item=a', '?item=a'],
    ['https://duixian.example/2026/?item=a&lang=en#top', '?item=a&lang=en'],
    ['file:///D:/duixian.html?view=ledger', '?view=ledger'],
    ['https://duixian.example/2026/', ''],
    [' ', ''],
    ['?', ''],
  ])('[show file] of the address %j the query is taken: %j', (address, taken) => {
    const reading = readShowFile(file({ slides: [{ address }] }))
    expect(reading.ok && reading.show.slides[0]?.address).toBe(taken)
  })

  it.each<[string, ShowFileProblem]>([
    ['', { what: 'not-json', line: 1, column: 1 }],
    ['{\n  "format": "duixian-show/1",\n}', { what: 'not-json', line: 3, column: 1 }],
    ['[]', { what: 'other-format', found: '' }],
    ['{"format":"duixian-show/2"}', { what: 'other-format', found: '"duixian-show/2"' }],
    [file({ slides: {} }), { what: 'field', field: 'slides', slide: null, found: '{…}' }],
    [file({ title: 3 }), { what: 'field', field: 'title', slide: null, found: '3' }],
    [file({ switches: { qr: 'no' } }), { what: 'field', field: 'switches', slide: null, found: '"no"' }],
    [file({ slides: [slide, 'x'] }), { what: 'field', field: 'slide', slide: 2, found: '"x"' }],
    [file({ slides: [{ ...slide, address: undefined }] }), { what: 'field', field: 'address', slide: 1, found: '' }],
    [
      file({ slides: [{ ...slide, address: 'javascript:alert(1)' }] }),
      { what: 'field', field: 'address', slide: 1, found: '"javascript:alert(1)"' },
    ],
    [file({ slides: [slide, { ...slide, notes: [] }] }), { what: 'field', field: 'notes', slide: 2, found: '[…]' }],
    [file({ slides: [{ ...slide, seconds: 1.5 }] }), { what: 'field', field: 'seconds', slide: 1, found: '1.5' }],
    [file({ slides: [{ ...slide, seconds: '30' }] }), { what: 'field', field: 'seconds', slide: 1, found: '"30"' }],
    [
      file({ slides: Array.from({ length: MOST_SLIDES + 1 }, () => ({ address: '' })) }),
      { what: 'too-many', found: 501, most: 500 },
    ],
    [file({ title: '一'.repeat(70_000) }), { what: 'too-large', most: 200_000 }],
    [
      `{"format":"${SHOW_FORMAT}","slides":[${'['.repeat(90_000)}${']'.repeat(90_000)}]}`,
      { what: 'field', field: 'slide', slide: 1, found: '[…]' },
    ],
    ['['.repeat(190_000), { what: 'not-json', line: 1, column: 190_001 }],
  ])('[show file] case %# is refused with what was found and where', (text, problem) => {
    expect(problemOf(text)).toEqual(problem)
  })

  it('[show file] a long value is quoted in part', () => {
    expect(problemOf(file({ slides: 'x'.repeat(500) }))).toEqual({
      what: 'field',
      field: 'slides',
      slide: null,
      found: `"${'x'.repeat(59)}…`,
    })
  })
})
