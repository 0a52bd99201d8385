/** Money is never read as yuan without its currency. */
import { describe, expect, it } from 'vitest'
import { indexNames } from './names.ts'
import { readTargetCell, readUnit } from './read-figure-cell.ts'

const names = indexNames([])
const read = (cell: string) => {
  const result = readTargetCell(cell, null, [], names)
  if (!('figure' in result)) return 'fault' in result ? result.fault : ''
  return `${result.figure.value} ${result.figure.unit?.name ?? ''}`
}

describe('foreign money', () => {
  const WORDS = ['港币', '港元', '港幣', '美元', '美金', '欧元', '歐元', '英镑', '日元'] as const
  it('before or behind the number is never yuan', () => {
    for (const word of WORDS)
      for (const [amount, value] of [
        ['500', 500],
        ['620亿', 62e9],
        ['3.5万', 35_000],
      ] as const)
        for (const cell of [`${word}${amount}元`, `${word}${amount}`, `不超过${word}${amount}元`, `${amount}${word}`]) {
          const [digits, unit] = read(cell).split(' ')
          expect([cell, digits]).toEqual([cell, String(value)])
          expect(['元', 'yuan', '']).not.toContain(unit)
        }
  })

  it.each([
    ['£5k', '5000 pounds'],
    ['£5.2m', '5200000 pounds'],
    ['HK$3bn', '3000000000 HKD'],
    ['5亿元港币', '500000000 元港币'],
    ['人民币5万元', '50000 元'],
    ['4.5年或以下', '4.5 年'],
  ])('%s is %s', (cell, expected) => expect(read(cell)).toBe(expected))

  it.each(['新台币5万元', '日币5万元', 'A$5m', 'AUD 5m', '5亿元（港币）', '5万瑞士法郎', '£k 5'])(
    '%s is refused',
    (cell) => expect(read(cell)).toBe('figure-unclear'),
  )

  it.each([
    ['£k', 1e3],
    ['£m', 1e6],
    ['£bn', 1e9],
    ['£000', 1e3],
    ['£ million', 1e6],
    ['HK$ million', 1e6],
    ['US$m', 1e6],
  ])('a heading in %s scales by %d', (name, scale) =>
    expect(readUnit(name, [], names)).toMatchObject({ scale, isKnown: true }),
  )
})
