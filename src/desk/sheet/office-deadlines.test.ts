import { describe, expect, it } from 'vitest'
import { readTable, tableOf } from './testing/read-table.ts'
import { readDeadlineCell } from './read-date-cell.ts'

const ANNOUNCED = '2026-01-10'
const dueOf = (text: string) => {
  const read = readDeadlineCell(text, ANNOUNCED)
  return 'fault' in read ? read.fault : read.open ? 'open' : read.due
}
const taskDue = (text: string, more: readonly string[] = []) =>
  readTable(
    tableOf([
      ['任务', '完成时限', '责任单位', ...(more.length > 0 ? ['目标值（家）'] : [])],
      ['甲', text, '韶关市', ...more],
    ]),
  )

describe('deadlines as offices write them', () => {
  it.each([
    ['2026年6月-12月', '2026-12'],
    ['2026年6月至12月', '2026-12'],
    ['2026年上半年', '2026-06'],
    ['上半年', '2026-06'],
    ['年内', '2026'],
    ['全年', '2026'],
    ['2026年全年', '2026'],
    ['2026年内', '2026'],
    ['12月底前', '2026-12'],
    ['2026年三季度末', '2026-09'],
    ['每季度末', 'open'],
    ['每月底前', 'open'],
    ['每月5日前', 'open'],
    ['每半年一次', 'open'],
    ['每年', 'open'],
    ['长期', 'open'],
    ['长期任务', 'open'],
    ['持续推进', 'open'],
    ['常态化开展', 'open'],
    ['春节前', 'deadline-unclear'],
    ['2027年春节前', 'deadline-unclear'],
    ['国庆节前', 'deadline-unclear'],
    ['2026年汛期前', 'deadline-unclear'],
    ['每季度末，12月底前完成', 'deadline-unclear'],
    ['按上级要求', 'deadline-unclear'],
  ])('%s is %s', (text, expected) => {
    expect(dueOf(text)).toBe(expected)
  })

  it.each([
    [
      '6月、12月',
      [
        ['甲（6月）', '2026-06'],
        ['甲（12月）', '2026-12'],
      ],
    ],
    [
      '2026年6月、12月',
      [
        ['甲（2026年6月）', '2026-06'],
        ['甲（12月）', '2026-12'],
      ],
    ],
    [
      '6月底前完成一期；12月底前完成二期',
      [
        ['完成一期', '2026-06'],
        ['完成二期', '2026-12'],
      ],
    ],
    [
      '2026年6月底前开工，2027年12月底前建成',
      [
        ['开工', '2026-06'],
        ['建成', '2027-12'],
      ],
    ],
    [
      '2026-06-30；2026-12-31',
      [
        ['甲（2026-06-30）', '2026-06-30'],
        ['甲（2026-12-31）', '2026-12-31'],
      ],
    ],
  ] as const)('%s are steps', (text, steps) => {
    const read = taskDue(text)
    expect(read.items[0]?.steps).toEqual(steps)
    expect(read.errors).toEqual([])
  })

  it('several are none of a number, and said', () => {
    const read = taskDue('6月、12月', ['30'])
    expect(read.items).toMatchObject([{ target: 30, due: null }])
    expect(read.errors).toEqual(['deadline-unclear'])
  })

  it('are those of the title, where the table has no column for them', () => {
    const read = readTable({ name: '表', rows: [['青禾市2026年民生实事'], ['任务', '责任单位'], ['修路', '韶关市']] })
    expect(read.items).toMatchObject([{ due: '2026' }])
    expect(read.codes).toContain('due-of-heading')
  })
})
