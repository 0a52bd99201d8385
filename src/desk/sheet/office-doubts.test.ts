/** What looks like a target, a deadline or a place, and is not one for certain. */
import { describe, expect, it } from 'vitest'
import { readTable, tableOf } from './testing/read-table.ts'
import type { SheetCell } from './workbook.ts'

type Rows = readonly (readonly SheetCell[])[]
const read = (rows: Rows, answers = {}) => readTable(tableOf(rows), answers)

describe('a target that is no number to reach', () => {
  it.each(['积存渗滤液由9.2万立方米降至零', '每季度不少于3场', '建成危废处置中心（5万吨/年）'])(
    '%s is not taken',
    (target) => {
      const { items, codes } = read([
        ['任务', '整改目标', '整改时限'],
        ['固废治理', target, '2026年10月31日'],
      ])
      expect(items[0]?.target).toBeNull()
      expect(codes.some((code) => ['figure-unclear', 'figure-several', 'size-in-target'].includes(code))).toBe(true)
    },
  )

  it('falls from a number to another, and that one is taken', () => {
    const { items } = read([
      ['任务', '整改目标', '整改时限'],
      ['预约等待', '由42分钟压缩至25分钟以内', '2026年9月底'],
    ])
    expect(items[0]?.target).toBe(25)
  })

  it('is asked about where many of a bad thing are to be dealt with', () => {
    const { doubts } = read([
      ['Recommendation', 'Agreed action', 'Due date'],
      ['Overdue fire risk actions', 'Complete all 318 overdue actions', '31/12/2026'],
    ])
    expect(doubts.map(({ code }) => code)).toContain('direction')
  })
})

describe('two columns of deadlines', () => {
  const rows: Rows = [
    ['2026年项目清单'],
    ['项目名称', '年度目标', null, '时间节点', null, '责任单位'],
    [null, '开工（套）', '竣工（套）', '开工时限', '竣工时限', null],
    ['河堤村安置房', 1260, 300, '2026年9月底', '2026年12月20日', '区政府'],
  ]
  const merges = [
    [1, 0, 2, 0],
    [1, 1, 1, 2],
    [1, 3, 1, 4],
    [1, 5, 2, 5],
  ] as const
  const of = (answers = {}) => readTable(tableOf(rows, merges), answers)

  it('leave the deadline open as long as the target is, and give the one of what it counts', () => {
    const open = of()
    expect(open.items).toMatchObject([{ target: null, due: null }])
    expect(open.doubts.map(({ key }) => key)).toEqual(['target-column:'])
    expect(of({ 'target-column:': 'B' }).items).toMatchObject([{ target: 1260, due: '2026-09' }])
    expect(of({ 'target-column:': 'C' }).items).toMatchObject([{ target: 300, due: '2026-12-20' }])
  })
})

describe('the time of each figure in a column of its own', () => {
  it('is that of its quarter or month', () => {
    const { items, errors } = read([
      ['2026年主要指標執行情況表'],
      ['指標', '單位', '目標值', '最新數據', '統計期'],
      ['國際旅客', '萬人次', 300, 214.5, '首三季'],
      ['旅客消費', '元', 2350, 2208, '2026年第二季'],
      ['認證企業', '家', 130, 118, '10月底'],
    ])
    expect(items.map(({ date }) => date)).toEqual(['2026-09-30', '2026-06-30', '2026-10-31'])
    expect(errors).toEqual([])
  })
})

describe('a deadline of a school', () => {
  it.each(['End of summer term 2027', 'By 20 July 2027; milestones: Christmas 94.5%, Easter 95%'])(
    '%s is not taken',
    (due) => {
      const { items, codes } = read([
        ['Action', 'Lead', 'By when'],
        ['Attendance strategy', 'DHT', due],
      ])
      expect(items[0]?.due).toBeNull()
      expect(codes).toContain('deadline-unclear')
    },
  )
})

describe('rows of a matrix', () => {
  it('are no places where they head them', () => {
    const { items } = readTable(
      tableOf(
        [
          ['2026年节能降碳目标分解及1-9月进展'],
          ['县市区', '能耗下降率（%）', null, '新增装机（万千瓦）', null],
          [null, '目标', '1-9月', '目标', '1-9月'],
          ['鼎城区', 3, 3.4, 12, 8.6],
          ['石门县', 2.8, 2.1, 25, 31.2],
          ['安乡县', 2.5, 2.5, 18, 10.4],
        ],
        [
          [0, 0, 0, 4],
          [1, 0, 2, 0],
          [1, 1, 1, 2],
          [1, 3, 1, 4],
        ],
      ),
    )
    expect(items).toHaveLength(6)
    expect(items.some(({ title }) => title.includes('县市区'))).toBe(false)
  })
})
