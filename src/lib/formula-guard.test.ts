import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardFormula, unguardFormula } from './formula-guard.ts'

const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n']

describe('a text that a spreadsheet would run', () => {
  it.each(SIGNS)('%j at its beginning gets an apostrophe, which is taken off again', (sign) => {
    expect(guardFormula(`${sign}1`)).toBe(`'${sign}1`)
    expect(guardFormula(sign)).toBe(`'${sign}`)
    expect(guardFormula(`'${sign}1`)).toBe(`''${sign}1`)
    expect(unguardFormula(`'${sign}1`)).toBe(`${sign}1`)
    expect(unguardFormula(`${sign}1`)).toBe(`${sign}1`)
  })

  it.each(['', 'GDP', '1=1', ' =1', '3-5', "'撇", '（＋5%）'])('%j is left as it is', (text) => {
    expect(guardFormula(text)).toBe(text)
    expect(unguardFormula(text)).toBe(text)
  })

  it('comes back whatever it is', () => {
    const odd = fc.string({ unit: fc.constantFrom("'", 'a', ' ', ...SIGNS) })
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: 'grapheme' })), (text) => {
        expect(unguardFormula(guardFormula(text))).toBe(text)
        expect(guardFormula(text)).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/)
      }),
    )
  })
})
