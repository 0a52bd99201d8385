import { expect, it } from 'vitest'
import { joinTight } from './tight.ts'

const J = '\u2060'
const N = '\u00a0'

it.each([
  ['30万', `30${J}万`],
  ['超25.8万亿元', `超25.8${J}万${J}亿${J}元`],
  ['剩38天，9个月前', `剩38${J}天，9${J}个月前`],
  ['2026年12月31日', `2026${J}年12${J}月31${J}日`],
  ['10 billion yuan in 2026', `10${N}billion yuan in 2026`],
  ['40%，无', '40%，无'],
])('keeps %s together', (text, tight) => {
  expect(joinTight(text)).toBe(tight)
})

it('changes nothing that is seen', () => {
  const text = '92项承诺中，韶关30万标准机架，完成率40%；10 billion yuan'
  expect(joinTight(text).replaceAll(J, '').replaceAll(N, ' ')).toBe(text)
})
