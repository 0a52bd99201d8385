import { describe, expect, it } from 'vitest'
import { foundText } from './found-text.ts'

describe('foundText', () => {
  it.each([
    [undefined, ''],
    [null, 'null'],
    [0, '0'],
    [Number.NaN, 'NaN'],
    [false, 'false'],
    ['', '""'],
    ['30万', '"30万"'],
    ['a\n"b"', '"a\\n\\"b\\""'],
    ['\u202Eevil', '"\\u202eevil"'],
    [[], '[]'],
    [[1], '[…]'],
    [{ a: 1 }, '{…}'],
    [Symbol('s'), 'symbol'],
    [10n, '10'],
  ])('%s is shown as %s', (value, text) => expect(foundText(value)).toBe(text))

  it('cuts long text without splitting a character', () => {
    expect(foundText('😀'.repeat(500))).toBe(`"${'😀'.repeat(59)}…"`)
    expect(foundText('x'.repeat(60))).toHaveLength(62)
  })
})
