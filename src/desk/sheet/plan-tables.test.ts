/** Tables of plans and of monthly figures: where a number starts, by when it is due, of which day it is, and what is none. */
import { describe, expect, test } from 'vitest'
import { readTable, tableOf } from './testing/read-table.ts'
import type { SheetCell } from './workbook.ts'

const read = (...rows: readonly (readonly SheetCell[])[]) => readTable(tableOf(rows))

describe('a value of a year before the plan is where it starts', () => {
  test.each([
    ['现状值（2025年）', '目标值（2028年）', '2028'],
    ['2025年现状', '2028年目标', '2028'],
    ['基期（2025年）', '目标值（2027）', '2027'],
  ])('%s, %s', (before, target, due) => {
    const { items } = read(['指标', '单位', before, target], ['污水处理率', '%', 84.5, 92], ['床位', '张', 1000, 1400])
    expect(items).toMatchObject([
      { target: 92, due, latest: null, baseline: [84.5, '2025-12-31'] },
      { target: 1400, due, latest: null, baseline: [1000, '2025-12-31'] },
    ])
  })

  test('what is where it shall be is kept, and can be judged', () => {
    const { items } = read(
      ['指标', '单位', '2025年实际', '2026年目标值', '1-10月完成'],
      ['利用率', '%', 93, '93%以上', 93.6],
    )
    expect(items).toMatchObject([{ target: 93, direction: 'hold', latest: 93.6 }])
  })
})

describe('numbers under headings of progress', () => {
  test.each(['完成情况', '目前进展', '目前进度', '最新进展', '推进情况'])('%s', (heading) => {
    const { items } = read(
      ['指标', '单位', '2026年目标', heading],
      ['新增床位', '张', 1200, 960],
      ['公路', '公里', 260, '218.5'],
    )
    expect(items.map(({ latest }) => latest)).toEqual([960, 218.5])
  })

  test('alone in its column it counts, between words it is refused', () => {
    const { items, codes } = read(
      ['指标', '目标', '完成时限', '进展情况'],
      ['发证', '1000本', '2026年', '已发放500本'],
      ['补证', '1000本', '2026年', 0],
      ['企业', '500家', '2026年', '正在走访，已引进30家'],
      ['投资', '1200万元', '2026年', 960],
      ['学位', '新增9600个', '2026年', '已新增6200个'],
    )
    expect(items.map(({ latest }) => latest)).toEqual([500, null, 30, null, 6200])
    expect(codes.filter((code) => code === 'figure-not-taken')).toHaveLength(2)
    expect(read(['指标', '目标', '进展情况'], ['发证', '1000本', '0']).items[0]?.latest).toBe(0)
    expect(read(['指标', '目标', '进展情况'], ['投资', '1200万元', 960]).errors).toEqual(['figure-unclear'])
  })

  test('shares of the plan are no figure of it, and said', () => {
    const { items, errors } = read(['指标', '单位', '2026年目标', '目前进度'], ['床位', '张', 1200, '80%'])
    expect(items[0]?.latest).toBeNull()
    expect(errors).toEqual(['unit-differs'])
  })
})

describe('by when, and of which day', () => {
  test('全年目标 is of the year of the month above', () => {
    const rows = [
      ['指标', '单位', '全年目标', '1—9月累计'],
      ['固定资产投资', '亿元', 980, 790.5],
    ] as const
    expect(read(['主要指标月报（2026年9月）'], ...rows).items).toMatchObject([{ due: '2026', date: '2026-09-30' }])
    const open = read(...rows)
    expect(open.items).toMatchObject([{ due: null }])
    expect(open.codes).toContain('no-deadlines')
  })

  test('the day behind 截至 is that of the figures, not the year of the title', () => {
    const rows = [
      ['指标', '目标', '最新进展'],
      ['引进企业', '不少于50家', '47家'],
    ]
    expect(read(['2025年工作报告任务进展（截至2026年9月30日）'], ...rows).items).toMatchObject([{ date: '2026-09-30' }])
    expect(
      read(['2026年任务'], ['指标', '目标', '截至三季度完成'], ['引进企业', '不少于50家', 47]).items,
    ).toMatchObject([{ latest: 47, date: '2026-09-30' }])
  })
})

test.each([
  ['完成主体封顶，建筑面积8.6万平方米', null],
  ['完成路基工程，全长18.6公里', null],
  ['完成一期后启动二期（总投资12亿元）', null],
  ['完成8.6万平方米', 86_000],
  ['建筑面积达到8.6万平方米', 86_000],
  ['开工建设，完成投资12亿元', 1_200_000_000],
  ['推进治理，新增绿化面积2万亩', 20_000],
])('the size of the work is no aim: %s', (cell, target) => {
  const { items } = read(['工作任务', '年度目标', '完成时限'], ['某项工程', cell, '2026年9月底'])
  expect(items).toMatchObject([{ target, due: '2026-09' }])
})

test('names that end in a number are names', () => {
  const head = ['指标', '目标', '完成时限', '进展情况']
  const { items } = read(
    head,
    ['新建公园1', '建成20个', '2026年', '已建成12个'],
    ['新建公园2', '建成30个', '2026年', '已建成12个'],
  )
  expect(items).toMatchObject([
    { title: '新建公园1', target: 20, latest: 12 },
    { title: '新建公园2', target: 30, latest: 12 },
  ])
})

test.each([
  [
    ['重点工作任务', '控制数', '责任单位及责任人'],
    ['title', 'target', 'lead'],
  ],
  [
    ['Performance indicator', 'Good is', 'Target'],
    ['metric', 'comparator', 'target'],
  ],
  [
    ['措施', '目標完成日期', '負責部門'],
    ['title', 'due', 'lead'],
  ],
  [
    ['政策措施', '目标完成日期', '負責單位'],
    ['title', 'due', 'lead'],
  ],
  [
    ['乡镇', '指标', '目标值'],
    ['region', 'metric', 'target'],
  ],
  [
    ['乡镇（街道）', '指标', '目标值'],
    ['region', 'metric', 'target'],
  ],
])('%j', (head, columns) => {
  expect(
    read(
      head,
      head.map((each) => (/控制|Target|目标值/.test(each) ? 12 : '某项')),
    ).columns,
  ).toEqual(columns)
})
