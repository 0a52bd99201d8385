import { expect, it } from 'vitest'
import { readChoice } from './choice-sets.ts'

it.each([
  ['累计数', 'cumulative'],
  ['累计', 'cumulative'],
  ['时点', 'stock'],
  [' 年度 ', 'annual-flow'],
  ['年度比率', 'annual-rate'],
  ['Stock', 'stock'],
  ['数', null],
  ['', null],
  ['总计', null],
])('what a target counts is read of “%s” as %s', (text, basis) => {
  expect(readChoice('basis', text)).toBe(basis)
})
