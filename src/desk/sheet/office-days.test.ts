/** The days of figures and of plans, as titles, headings and cells say them. */
import { describe, expect, it } from 'vitest'
import { impliedUnit } from './implied-unit.ts'
import { likelyColumn } from './heading-patterns.ts'
import { readDeadlineCell } from './read-date-cell.ts'
import { readTable, tableOf } from './testing/read-table.ts'
import type { SheetCell } from './workbook.ts'

type Rows = readonly (readonly SheetCell[])[]
const first = (rows: Rows, answers = {}) => readTable(tableOf(rows), answers).items[0]

describe('the day of the figures', () => {
  const rows: Rows = [
    ['指标', '单位', '年度目标', '累计完成'],
    ['产量', '吨', 100, 80],
  ]
  it.each([
    ['2026年1-9月主要指标完成情况', '2026-09-30'],
    ['2026年前三季度重点工作进展情况', '2026-09-30'],
    ['合成氨分厂2026年度考核指标完成情况（三季度末）', '2026-09-30'],
    ['2026年8月份运行月报', '2026-08-31'],
    ['2026年重点指标表', '2026-10-31'],
    ['2026年9月印发的任务完成情况', '2026-10-31'],
    ['2026年1—9月、1—8月完成情况对照', '2026-10-31'],
  ])('under %s is %s', (title, day) => {
    expect(first([[title], ...rows])?.date).toBe(day)
  })

  it('is of the last such month that is over, where a heading names no year', () => {
    const [, values = []] = rows
    expect(first([['指标', '单位', '目标值', '截至9月末完成'], values])?.date).toBe('2026-09-30')
    expect(first([['指标', '单位', '目标值', '截至12月末完成'], values])?.date).toBe('2025-12-31')
  })

  it('is that of an English report’s title', () => {
    const table: Rows = [
      ['Metric', 'Target', 'Latest figure', 'Due'],
      ['Trees planted', 900, 640, '2027-03-31'],
    ]
    expect(first([['Integrated Performance Scorecard – September 2026'], ...table])?.date).toBe('2026-09-30')
    expect(first([['Delivery tracker (Board copy, 20 November 2026)'], ...table])?.date).toBe('2026-11-20')
  })

  it('is what the cell itself says: a year in brackets, a financial year, a month', () => {
    const of = (cell: string) =>
      first([
        ['Council tracker, borough'],
        ['Measure', 'Unit', 'Target', 'Progress'],
        ['Recycling rate', '%', '60%', cell],
      ])
    expect(of('51% (2025)')).toMatchObject({ latest: 51, date: '2025-12-31' })
    expect(of('51% at 30 Sept')).toMatchObject({ latest: 51, date: '2026-09-30' })
    expect(of('51% (2025/26)')).toMatchObject({ latest: 51, date: '2026-03-31' })
  })
})

describe('a deadline', () => {
  const due = (cell: string) => {
    const read = readDeadlineCell(cell, '2026-01-10')
    return 'due' in read ? read.due : read.fault
  }
  it.each([
    ['31/3/27', '2027-03-31'],
    ['Sat 28 November 2026', '2026-11-28'],
    ['end 2027', '2027'],
    ['6/30', '2026-06-30'],
    ['12/31前', '2026-12-31'],
    ['2027年首季', '2027-03'],
    ['2026年第三季', '2026-09'],
    ['9/26', 'deadline-unclear'],
    ['27/3/28', 'deadline-unclear'],
    ['已于10月26日完工', 'deadline-unclear'],
  ])('%s is %s', (cell, read) => {
    expect(due(cell)).toBe(read)
  })

  it('of a quarter over two years is the end of that quarter', () => {
    const rows: Rows = [
      ['Council plan, borough of Wren'],
      ['Action', 'Lead', 'Deadline'],
      ['Adopt the plan', 'Planning', 'Q4 26/27'],
      ['Open the hub', 'Estates', 'Q2 2026/27'],
    ]
    expect(readTable(tableOf(rows)).items.map((item) => item.due)).toEqual(['2027-03-31', '2026-09-30'])
  })

  it('in the words of the target goes before the year of its heading', () => {
    const rows: Rows = [
      ['指标', '单位', '2026年目标值'],
      ['电子病历分级', '级', '6（2027年12月前通过评审）'],
      ['床位', '张', 900],
    ]
    expect(readTable(tableOf(rows)).items.map((item) => item.due)).toEqual(['2027-12', '2026'])
  })

  it('is that of the plan where its cell holds a dash, and none where the year has no goal', () => {
    const rows: Rows = [
      ['任务', '2026年目标值', '完成时限'],
      ['播种面积', '85.6万亩', '—'],
    ]
    expect(first(rows)?.due).toBe('2026')
    expect(
      first([
        ['任务', '单位', '2026年目标'],
        ['工业用电量', '亿千瓦时', '—'],
      ])?.due,
    ).toBeNull()
  })
})

describe('a floor below where things are', () => {
  it('is kept, not come down to', () => {
    const item = first([
      ['指标', '单位', '2025年预计', '2026年目标'],
      ['粮食总产量', '万吨', 143.1, '142以上'],
    ])
    expect(item).toMatchObject({ target: 1_420_000, direction: 'hold' })
  })
})

describe('a heading that is in no list', () => {
  it.each([
    ['归口股室', 'lead'],
    ['責任科室', 'lead'],
    ['負責政策局', 'lead'],
    ['整改时限', 'due'],
    ['計劃竣工時間', 'due'],
    ['Exec lead', 'lead'],
    ['Who?', 'lead'],
    ['Timescale', 'due'],
    ['Plan due', 'due'],
    ['狀況', 'status'],
    ['责任领导', null],
    ['Lead time', null],
    ['存在问题', null],
  ])('%s heads %s', (text, column) => {
    expect(likelyColumn(text)).toBe(column)
  })
})

describe('what a bare number counts', () => {
  const bare = { upTo: null, comparator: 'exactly', hedged: false, change: null, unit: null } as const
  it.each([
    ['New council homes completed', 54, 'homes'],
    ['C. difficile cases (hospital onset)', 54, 'cases'],
    ['People with access to safe water', 9000, 'people'],
    ['Number of visits to libraries', 800, 'visits'],
    ['New council homes completed', 5.4, null],
    ['Capital invested in school buildings', 12, null],
    ['Agency spend (£m)', 7, null],
    ['Average days to decide', 30, null],
    ['Sickness absence', 5, null],
    ['优良天数比例', 86.5, '%'],
    ['优良天数比例', 0.865, null],
    ['全员劳动生产率', 68, null],
    ['新增规上企业', 12, '家'],
    ['亿元以上签约项目', 9, '个'],
    ['税收收入', 900, null],
  ])('%s %d: %s', (name, value, unit) => {
    expect(impliedUnit({ ...bare, value }, name)?.name ?? null).toBe(unit)
  })
})

describe('money under Spend to date', () => {
  it('is no figure of what is counted in something else', () => {
    const read = readTable(
      tableOf([
        ['Scheme', 'Target', 'Spend to date £000s'],
        ['Charge points', '300 charge points', 540],
      ]),
    )
    expect(read.items).toMatchObject([{ target: 300, latest: null }])
    expect(read.errors).toEqual(['unit-differs'])
  })
})

describe('Status of a table that is not ours', () => {
  it('finishes a task where it says so, and lamps say nothing', () => {
    const read = readTable(
      tableOf([
        ['工作任务', '完成时限', '责任单位', '状态'],
        ['修订管理办法', '2026-06', '市司法局', '已完成'],
        ['迁建客运站', '2026-12', '市交通局', '绿'],
        ['编制规划', '2026-12', '市资规局', '未启动'],
      ]),
    )
    expect(read.ledger.reports.map(({ stage, milestone }) => [stage, milestone])).toEqual([
      ['completed', 'm1'],
      ['preparing', undefined],
    ])
    expect(read.errors).toEqual([])
  })
})
