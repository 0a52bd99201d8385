import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatShowCode, LONGEST_CODE, parseShowCode } from './show-code.ts'
import { EMPTY_SHOW, type Show } from './show.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((each) => !/[\t\r\u2028]/.test(each))
const line = text.map((each) => each.replaceAll('\n', ' '))
const anyShow: fc.Arbitrary<Show> = fc.record({
  title: text,
  switches: fc.record({ filters: fc.boolean(), furniture: fc.boolean(), qr: fc.boolean(), source: fc.boolean() }),
  slides: fc.array(
    fc.record({
      address: fc.constantFrom('', '?item=shaoguan-racks', '?region=440200&view=changes&since=2026-09-01'),
      title: line,
      notes: text,
      seconds: fc.option(fc.integer({ min: 1, max: 36_000 }), { nil: null }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
})

describe('[show code] a show in a link', () => {
  it('[show code] show → code → show is the same show, and the code survives chat apps', () => {
    fc.assert(
      fc.property(anyShow, (show) => {
        const code = formatShowCode(show)
        fc.pre(code !== null)
        expect(code).toMatch(/^[\w-]+$/)
        expect(parseShowCode(code ?? '')).toEqual(show)
      }),
    )
  })

  it('[show code] a show too long for a link has no code', () => {
    const slide = { address: '?item=shaoguan-racks', title: '', notes: '一'.repeat(200), seconds: null }
    expect(formatShowCode({ ...EMPTY_SHOW, slides: [slide] })).not.toBeNull()
    expect(formatShowCode({ ...EMPTY_SHOW, slides: [slide, slide, slide] })).toBeNull()
  })

  it('[show code] a code that was cut anywhere is refused', () => {
    const code =
      formatShowCode({
        ...EMPTY_SHOW,
        title: '汇报',
        slides: ['a', 'b'].map((item) => ({ address: `?item=${item}`, title: '标题', notes: '', seconds: 30 })),
      }) ?? ''
    for (let length = 0; length < code.length; length += 1) expect(parseShowCode(code.slice(0, length))).toBeNull()
    expect(parseShowCode(code)).not.toBeNull()
  })

  it('[show code] a code of before lengths were written is read; 0 seconds are not planned', () => {
    const text = (body: string): string => btoa(body).replaceAll('=', '')
    expect(parseShowCode(text('title\tqr\n?item=a\tA\t\t0'))).toEqual({
      title: 'title',
      switches: { ...EMPTY_SHOW.switches, qr: false },
      slides: [{ address: '?item=a', title: 'A', notes: '', seconds: null }],
    })
    expect(parseShowCode(text('title\t\t99\n?item=a\t\t\t'))).toBeNull()
  })

  it('[show code] any text parses or is refused, without a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (noise) => {
        const show = parseShowCode(noise)
        expect(show === null || show.slides.length > 0).toBe(true)
      }),
    )
  })

  it.each([
    ['', 'empty'],
    ['1', 'too short'],
    ['AAAA', 'control characters, no slide'],
    ['a'.repeat(LONGEST_CODE + 1), 'too long'],
    [btoa('title\t\nhttps://elsewhere.example/\t\t\t').replaceAll('=', ''), 'an address that is not a query'],
    [btoa('title\t\n?item=a\t\t\tsoon').replaceAll('=', ''), 'seconds that are no number'],
  ])('[show code] %s is refused: %s', (code) => {
    expect(parseShowCode(code)).toBeNull()
  })
})
