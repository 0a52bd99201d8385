import { describe, expect, it } from 'vitest'
import { groupComplaints } from './group-complaints.ts'
import { formatSheetRows, formatComplaint } from './sheet-fault-words.ts'
import type { SheetComplaint } from './sheet-fault.ts'

const complaint = (row: number | null, given: Partial<SheetComplaint> = {}): SheetComplaint => ({
  code: 'figure-without-date',
  sheet: '表',
  row,
  column: 'K',
  heading: '数据截至日期',
  found: '',
  expected: '',
  ...given,
})

describe('complaints that say the same', () => {
  it('are one, with their rows in order, and stand where the first of them stood', () => {
    const groups = groupComplaints(
      [complaint(9), complaint(2), complaint(5, { code: 'no-title', column: 'B' }), complaint(3), complaint(9)],
      'zh',
      'desk',
    )
    expect(groups.map(({ first, rows, count }) => [first.code, rows, count])).toEqual([
      ['figure-without-date', [2, 3, 9], 4],
      ['no-title', [5], 1],
    ])
  })

  it('are not, where another thing stood there, in another column or another sheet', () => {
    const unclear = { code: 'figure-unclear', column: 'D' } as const
    const groups = groupComplaints(
      [
        complaint(2, { ...unclear, found: '数十家' }),
        complaint(3, { ...unclear, found: '若干' }),
        complaint(4, { ...unclear, found: '若干', column: 'E' }),
        complaint(5, { ...unclear, found: '若干', sheet: '另表' }),
      ],
      'zh',
      'desk',
    )
    expect(groups).toHaveLength(4)
  })

  it('that hang on one question are one, whatever stood there', () => {
    const groups = groupComplaints(
      ['0.85', '0.9'].map((found, at) => complaint(at + 2, { code: 'not-answered', found })),
      'zh',
      'desk',
    )
    expect(groups).toMatchObject([{ text: '有疑问待回答，没有采用。请在本表的提问中选一项。', rows: [2, 3], count: 2 }])
  })

  it('name their rows, those in a row joined, and not without end', () => {
    const place = { sheet: '表', column: 'K' }
    expect(formatSheetRows(place, [2, 3, 4, 9, 12], 'zh')).toBe('“表”K 列 5 行（第 2–4、9、12 行）')
    expect(formatSheetRows(place, [2, 3], 'en')).toBe('“表”, column K, 2 rows (2–3)')
    expect(formatSheetRows(place, [7], 'zh')).toBe('“表”第 7 行 K 列')
    const odd = Array.from({ length: 40 }, (_, at) => 2 * at + 1)
    expect(formatSheetRows({ sheet: '', column: null }, odd, 'zh')).toMatch(/^40 行（第 1、3、.*、23 行等）$/)
  })

  it('say what to do where they are read', () => {
    const announced = complaint(null, { code: 'assumed-announced', column: null, found: '3', expected: '2026-01-10' })
    expect(formatComplaint(announced, 'zh')).toContain('在“怎样读这张表”里填写')
    expect(groupComplaints([announced], 'zh', 'line')[0]?.text).toContain('--announced')
    expect(groupComplaints([announced], 'en', 'line')[0]?.text).not.toContain('How this table is read')
  })
})
