import { describe, expect, it } from 'vitest'
import type { SheetComplaint } from './sheet-fault.ts'
import { offendingRows } from './offending-rows.ts'

const workbook = [{ name: '表', rows: [['题目'], ['任务', '目标值'], ['甲', '很多'], ['乙', 3], ['丙', '数十']] }]
const complaint = (row: number, code: SheetComplaint['code'], found = ''): SheetComplaint => ({
  code,
  sheet: '表',
  row,
  column: 'B',
  heading: '目标值',
  found,
  expected: '',
})
const heading = { sheet: '表', first: 1, last: 1 }

describe('the rows with faults', () => {
  it('stand as they stood, under their headings, with what is wrong', () => {
    const table = offendingRows(
      workbook,
      [
        complaint(5, 'figure-unclear', '数十'),
        complaint(3, 'figure-unclear', '很多'),
        complaint(3, 'unit-missing', '很多'),
        complaint(4, 'assumed-unit'),
      ],
      heading,
      'zh',
    )
    expect(table?.rows.map((row) => row.slice(1))).toEqual([
      ['原行号', '任务', '目标值'],
      [3, '甲', '很多'],
      [5, '丙', '数十'],
    ])
    expect(String(table?.rows[1]?.[0]).split('\n')).toEqual([
      'B 列：“很多”读不出一个数，没有采用。请写成数字，如 3500 或 30万。',
      'B 列：“很多”没有单位，没有采用。请在数后、表头或“计量单位”一栏写明。',
    ])
  })

  it('are none where there are only notes, or no such sheet', () => {
    expect(offendingRows(workbook, [complaint(4, 'assumed-unit')], heading, 'zh')).toBeNull()
    expect(offendingRows(workbook, [complaint(3, 'no-title')], { ...heading, sheet: '无' }, 'zh')).toBeNull()
  })
})
