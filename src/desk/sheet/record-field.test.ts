import { describe, expect, it } from 'vitest'
import { fieldCell, fieldValue, type RecordField } from './record-field.ts'

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

describe('deadlines that a step had before', () => {
  it('come back from their cell, those that were none too', () => {
    const field: RecordField = { path: ['earlier'], zh: '原定期限', en: 'Earlier', kind: 'dues', empty: 'absent' }
    const earlier = [
      { date: '2026-06-30', due: null },
      { date: '2026-10-31', due: '2026-12' },
      { date: '2026-11-30', due: '2029/2031' },
    ]
    expect(fieldValue(field, fieldCell(field, earlier, 'zh'))).toEqual(earlier)
    expect(fieldValue(field, null)).toBeUndefined()
  })
})
