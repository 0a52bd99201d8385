import { describe, expect, it } from 'vitest'
import { numbersIn } from './number-words.ts'

describe('numbersIn', () => {
  it.each<[string, readonly number[]]>([
    ['30万标准机架', [300_000]],
    ['0.3 million racks', [300_000]],
    ['300 thousand', [300_000]],
    ['300,000', [300_000]],
    ['30 wan', [300_000]],
    ['1810多亿元', [181_000_000_000]],
    ['1.1亿', [110_000_000]],
    ['1,234.5', [1234.5]],
    ['3千万', [30_000_000]],
    ['1.2万亿', [1_200_000_000_000]],
    ['10 billion yuan, 3 bn', [10_000_000_000, 3_000_000_000]],
    ['30千瓦', [30]],
    ['5 wanted', [5]],
    ['2026年12月31日', [2026, 12, 31]],
    ['没有数', []],
  ])('%s', (text, values) => {
    expect(numbersIn(text)).toEqual(values)
  })
})
