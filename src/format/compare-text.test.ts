import { expect, it } from 'vitest'
import { compareText } from './compare-text.ts'

it('orders Chinese by pinyin', () => {
  expect(['肇庆市', '广州市', '韶关市', '潮州市'].sort(compareText('zh'))).toEqual([
    '潮州市',
    '广州市',
    '韶关市',
    '肇庆市',
  ])
})

it('orders English by letters and numbers by size', () => {
  expect(['Zhaoqing', 'item 10', 'item 9', 'Chaozhou'].sort(compareText('en'))).toEqual([
    'Chaozhou',
    'item 9',
    'item 10',
    'Zhaoqing',
  ])
})
