import { describe, expect, it } from 'vitest'
import { fieldValue } from './record-field.ts'

describe('a day or deadline typed into a cell of text', () => {
  it.each([
    ['2026/6/30', '2026-06-30'],
    ['2026年6月30日', '2026-06-30'],
    ['2026.6', '2026-06'],
    [2026, '2026'],
    ['2029/2031', '2029/2031'],
    ['  2026-06-30 ', '2026-06-30'],
    ['六月底', '六月底'],
  ])('is the one that was meant: %s', (cell, due) => {
    expect(fieldValue({ path: ['due'], zh: '期限', en: 'Due', kind: 'due', empty: 'absent' }, cell)).toBe(due)
  })
})
