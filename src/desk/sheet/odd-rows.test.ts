/** Rows that are no tasks, cells that hold something else than their column says, and headings that say only a year. */
import { describe, expect, it } from 'vitest'
import { isOnlyDeadline, readDeadlineCell } from './read-date-cell.ts'
import { readTable, tableOf } from './testing/read-table.ts'
import type { SheetCell } from './workbook.ts'

const read = (...rows: readonly (readonly SheetCell[])[]) => readTable(tableOf(rows))

describe('rows that are no tasks', () => {
  it('head those below where indicators name the rows', () => {
    const { items } = read(
      ['指标名称', '单位', '年度目标', '主管部门'],
      ['一、工业', null, null, null],
      ['工业总产值', '亿元', 760, '工信局'],
      ['二、投资', null, null, null],
      ['零售额', '亿元', 88, '商务局'],
      ['合计2项', null, null, '已办结1项'],
      ['* 为初步统计', null, null, null],
      ['三', '开放', null, null],
      ['2.“累计”指自年初起。', null, null, null],
    )
    expect(items.map(({ title }) => title)).toEqual(['工业总产值', '零售额'])
  })
})

describe('headings that say only a year', () => {
  it('are where things start, and what they shall be', () => {
    const { items } = read(
      ['类别', '指标', '2025年', '2030年', '属性', '牵头部门'],
      ['经济', '1.城镇化率（%）', 66.4, 70, '预期性', '省发展改革委'],
      ['经济', '2.预期寿命（岁）', 79.1, '80.2', '预期性', '省卫健委'],
    )
    expect(items).toMatchObject([
      { target: 70, due: '2030', baseline: [66.4, '2025-12-31'], latest: null },
      { target: 80.2, due: '2030', baseline: [79.1, '2025-12-31'], latest: null },
    ])
  })

  it('2025年预计 is the baseline, before 2024年实际', () => {
    expect(
      read(['指标', '单位', '2024年实际', '2025年预计', '2026年目标'], ['产量', '万吨', 142.8, 143.1, 142]).items,
    ).toMatchObject([{ target: 142e4, baseline: [1_431_000, '2025-12-31'], latest: null }])
  })
})

describe('a target', () => {
  it('is 考核值 and 基本目标, not the least or the best', () => {
    expect(read(['考核指标', '保底值', '考核值', '奋斗值'], ['净资产收益率', '4%', '4.5%', '5%']).items).toMatchObject([
      { target: 4.5 },
    ])
    expect(read(['指标', '单位', '基本目标', '力争目标'], ['床位', '张', 240, 245]).items).toMatchObject([
      { target: 240 },
    ])
  })

  it('that is a day is the deadline of the task', () => {
    const { items, errors } = read(['指标', '2026年指标值'], ['项目完工时间', '2026年11月底'], ['床位', '20张'])
    expect(items).toMatchObject([{ target: null, due: '2026-11' }, { target: 20 }])
    expect(errors).toEqual([])
    expect(
      ['By Dec 2026', '2026年11月底前', '250 by 31 March 2027', '2026年建成3个', 2026].map((cell) =>
        isOnlyDeadline(cell, '2026-01-10'),
      ),
    ).toEqual([true, true, false, false, false])
  })

  it('is none where its numbers stand in names', () => {
    expect(read(['任务', '年度目标'], ['改革', '完成三项制度改革评估，达到A级']).items).toMatchObject([
      { target: null },
    ])
    expect(read(['任务', '年度目标'], ['公园', '建成公园三个']).items).toMatchObject([{ target: 3 }])
  })
})

describe('the day of a figure', () => {
  it('is the one that it names, before that of the table', () => {
    const days = (...progress: readonly string[]) =>
      read(
        ['导出时间：2026/11/30 09:12'],
        ['任务', '目标值', '办理情况'],
        ...progress.map((words, at) => [`任务${at}`, '500个', words]),
      ).items.map(({ latest, date }) => [latest, date])
    expect(days('1—10月新增320个', '截至9月底已建成320个', '已建成320个', '已建成320个，预计12月底完成')).toEqual([
      [320, '2026-10-31'],
      [320, '2026-09-30'],
      [320, '2026-11-30'],
      [320, '2026-11-30'],
    ])
    expect(
      read(['Indicator', 'Unit', 'Target', 'Latest'], ['Score', 'points', 8, '7.2 (May 2026)']).items,
    ).toMatchObject([{ latest: 7.2, date: '2026-05-31' }])
  })
})

describe('a deadline', () => {
  it('of the money of a year is not that of the work', () => {
    const row = (done: string) =>
      read(['项目名称', '2026年度计划投资（万元）', '竣工时间'], ['冷库', 8500, done]).items.map(({ due }) => due)
    for (const done of ['2026年11月', '2028年6月', '已竣工', '—']) expect([done, row(done)]).toEqual([done, ['2026']])
  })

  it('is the day in brackets behind a season', () => {
    expect(readDeadlineCell('汛期前（4月底）', '2026-01-10')).toMatchObject({ due: '2026-04' })
    expect(readDeadlineCell('主汛期前（5月31日前）', '2026-01-10')).toMatchObject({ due: '2026-05-31' })
    expect(readDeadlineCell('春节前', '2026-01-10')).toEqual({ fault: 'deadline-unclear' })
  })
})
