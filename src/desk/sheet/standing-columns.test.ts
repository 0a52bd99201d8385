/** Columns of which only a person can say what they are, quarters of what was done, and the finer of two columns of names. */
import { describe, expect, it } from 'vitest'
import { readTable, tableOf } from './testing/read-table.ts'
import type { SheetCell } from './workbook.ts'

const read = (rows: readonly (readonly SheetCell[])[], answers = {}) => readTable(tableOf(rows), answers)

describe('how things stand, without a day', () => {
  const rows = [
    ['指标', '单位', '现状值', '2028年目标'],
    ['污水处理率', '%', 84.5, 92],
  ]

  it('is asked about, and neither figure nor baseline until then', () => {
    const open = read(rows)
    expect(open.items).toMatchObject([{ target: 92, latest: null, baseline: null }])
    expect([open.errors, open.doubts.map(({ key }) => key)]).toEqual([['not-answered'], ['standing-column:现状值']])
    expect(read(rows, { 'standing-column:现状值': 'latest' }).items).toMatchObject([{ latest: 84.5, baseline: null }])
    expect(read(rows, { 'standing-column:现状值': 'baseline' }).items).toMatchObject([
      { latest: null, baseline: [84.5, '2025-12-31'] },
    ])
  })

  it('is a figure where the title gives the day, and where things start beside one', () => {
    expect(read([['乡村振兴统计表（截至2026年10月末）'], ...rows]).items).toMatchObject([
      { latest: 84.5, date: '2026-10-31' },
    ])
    const [headings = [], values = []] = rows
    expect(
      read([
        [...headings, '最新进展'],
        [...values, 88],
      ]).items,
    ).toMatchObject([{ latest: 88, baseline: [84.5, '2025-12-31'] }])
  })
})

describe('what was done by quarters', () => {
  const rows = [
    ['2026年分季度推进计划'],
    ['任务', '全年目标（个）', '一季度', null, '二季度', null, '三季度', null],
    [null, null, '计划', '完成', '计划', '完成', '计划', '完成'],
    ['新增基站', 2000, 400, 420, 1000, 980, 1600, null],
  ]
  const answered = (answer: string) => read(rows, { 'latest-column:': answer }).items

  it('is asked about: the last of them, or their sum', () => {
    const open = read(rows)
    expect(open.items).toMatchObject([{ target: 2000, latest: null }])
    expect(open.doubts.find(({ code }) => code === 'latest-column')?.choices).toEqual([
      { value: 'F', label: '二季度 / 完成' },
      { value: 'D', label: '一季度 / 完成' },
      { value: 'D+F', label: '一季度 + 二季度' },
    ])
    expect(answered('F')).toMatchObject([{ latest: 980, date: '2026-06-30' }])
    expect(answered('D+F')).toMatchObject([{ latest: 1400, date: '2026-06-30' }])
  })

  it('is the figure of a time alone: 1—9月 beside the target, 前三季度', () => {
    for (const heading of ['1-9月', '1—9月', '前三季度'])
      expect(
        read([
          ['指标', '单位', '2026年目标', heading],
          ['床位', '张', 1200, 960],
        ]).items,
      ).toMatchObject([{ latest: 960, date: '2026-09-30' }])
  })
})

describe('of two columns of names', () => {
  it('the one that tells the rows apart is the metric', () => {
    const rows = [
      ['考核项目', '考核指标', '单位', '2026年目标值'],
      ['水', '劣Ⅴ类断面数量', '个', 0],
      ['水', '国考断面优良比例', '%', 95],
      ['大气', 'PM10平均浓度', '微克/立方米', 56],
      ['大气', '重度污染天数', '天', 2],
    ]
    const table = tableOf([['2026年度考核指标及1—10月完成情况', null, null, null], ...rows], [[0, 0, 0, 3]])
    expect(readTable(table).items.map(({ title, direction }) => [title, direction])).toEqual([
      ['劣Ⅴ类断面数量', 'hold'],
      ['国考断面优良比例', 'increase'],
      ['PM10平均浓度', 'hold'],
      ['重度污染天数', 'hold'],
    ])
  })
})
