/** Towns by measure, with plan and done under each; kinds of indicators, people behind bodies, and times from a day to another. */
import { describe, expect, it } from 'vitest'
import { readBodies } from './read-bodies.ts'
import { readDeadlineCell } from './read-date-cell.ts'
import { readTable, tableOf } from './testing/read-table.ts'

describe('towns by measure', () => {
  const rows = [
    ['2026年各镇（街道）主要经济指标完成情况表'],
    ['统计时段：1—10月'],
    ['单位', '税收（万元）', null, null, '规上企业（个）', null, '综合排名', '备注'],
    [null, '年度任务', '累计完成', '完成率', '目标', '完成', null, null],
    ['合计', 64_000, 55_600, '86.9%', 21, 17, null, null],
    ['城关街道', 41_000, 36_480, '89%', 12, 11, 1, null],
    ['白马镇', 23_000, 19_120, '83%', 9, '6', 2, '待核'],
    ['石门乡', '免考', null, null, 4, 2, 3, null],
    ['注：数据为快报数。'],
  ]
  const read = readTable(
    tableOf(rows, [
      [2, 0, 3, 0],
      [2, 1, 2, 3],
      [2, 4, 2, 5],
      [2, 6, 3, 6],
      [2, 7, 3, 7],
    ]),
  )

  it('are an item for each town and measure, with plan and done', () => {
    expect(read.items.map(({ title, target, latest, date, due }) => [title, target, latest, date, due])).toEqual([
      ['城关街道税收', 41_000e4, 36_480e4, '2026-10-31', '2026'],
      ['城关街道规上企业', 12, 11, '2026-10-31', '2026'],
      ['白马镇税收', 23_000e4, 19_120e4, '2026-10-31', '2026'],
      ['白马镇规上企业', 9, 6, '2026-10-31', '2026'],
      ['石门乡规上企业', 4, 2, '2026-10-31', '2026'],
    ])
    expect(read.errors).toEqual([])
  })

  it('the total and the notes are said', () => {
    expect(read.codes).toEqual(expect.arrayContaining(['total-row', 'note-row', 'matrix-listed']))
  })
})

describe('a kind of indicators', () => {
  it('is not their name', () => {
    const { items } = readTable(
      tableOf([
        ['项目', '控制指标', '计量', '全年控制数', '2026年1-11月'],
        ['人身安全', '死亡人数', '人', '0', 0],
        ['人身安全', '轻伤', '人次', 6, 7],
        ['设备', '重大设备事故', '起', 1, 0],
        ['设备', '一般设备事故', '起', 3, 2],
      ]),
    )
    expect(items.map(({ title, direction, target, latest }) => [title, direction, target, latest])).toEqual([
      ['死亡人数', 'hold', 0, 0],
      ['轻伤', 'hold', 6, 7],
      ['重大设备事故', 'hold', 1, 0],
      ['一般设备事故', 'hold', 3, 2],
    ])
  })
})

describe('a plan of several years', () => {
  it('comes to its last', () => {
    const { items } = readTable(
      tableOf(
        [
          ['指标', '单位', '基期', '规划目标', null, null, '责任科室'],
          [null, null, '2025', '2026', '2028', '2030', null],
          ['入学率', '%', 96.5, 96.8, 97.5, 98, '职成科'],
        ],
        [
          [0, 0, 1, 0],
          [0, 1, 1, 1],
          [0, 3, 0, 5],
          [0, 6, 1, 6],
        ],
      ),
    )
    expect(items).toMatchObject([{ target: 98, due: '2030', baseline: [96.5, '2025-12-31'] }])
  })
})

describe('people and telephones behind a body', () => {
  it.each([
    ['县卫健局 张平', ['县卫健局'], []],
    ['法改部\n张晓东', ['法改部'], []],
    ['财务部 / 何立', ['财务部'], []],
    ['县政务办 0577-12345', ['县政务办'], []],
    ['区城管局 区水利局', ['区城管局'], ['区水利局']],
    ['市交通局、王庄镇', ['市交通局'], ['王庄镇']],
    ['★市场监管局、市公安局', ['市场监管局'], ['市公安局']],
  ])('%s', (text, leads, helpers) => expect(readBodies(text)).toMatchObject({ leads, helpers }))
})

describe('a time from one day to another', () => {
  it.each([
    ['2026.01-2026.06', '2026-06'],
    ['2026.01—2026.12', '2026-12'],
    ['2026Q1-2026Q3', '2026-09'],
    ['26.1.1-26.12.31', '2026-12-31'],
    ['至2026年9月', '2026-09'],
  ])('%s is due on the last', (text, due) => expect(readDeadlineCell(text, '2026-01-10')).toMatchObject({ due }))

  it('a school year has no end of its own', () => {
    expect(readDeadlineCell('本学年末', '2026-01-10')).toEqual({ fault: 'deadline-unclear' })
    expect(readDeadlineCell('本学年末（7月）', '2026-01-10')).toMatchObject({ due: '2026-07' })
  })
})
