import { describe, expect, it } from 'vitest'
import { readTable, tableOf } from './testing/read-table.ts'
import type { SheetRow } from './workbook.ts'

const PLACES = ['青山县', '临河县', '东湖区']
const across = (title: string, ...rows: readonly SheetRow[]) =>
  tableOf([[title], ['指标', '单位', ...PLACES, '牵头单位', '全市'], ...rows])
const PLAN = '2026年各县（市、区）目标任务分解表'
const DOWN: readonly SheetRow[] = [
  ['2026年农业农村重点工作分镇任务完成表'],
  ['镇（乡）', '高标准农田建设（亩）', null, '户厕改造（户）', null],
  [null, '计划', '完成', '计划', '完成'],
  ['柳河镇', 1200, 960, 310, 288],
  ['石门镇', 800, 800, 150, null],
  ['大洼乡', 460, 300, '—', 95],
  ['全县合计', 2460, 2060, 555, 475],
]
const of = ({ items }: ReturnType<typeof readTable>) => items.map(({ title, target }) => [title, target])

describe('a table of indicators by place', () => {
  it('is an item for each number where the places stand across', () => {
    const read = readTable(
      across(PLAN, ['城镇新增就业', '万人', 1.2, 0.8, null, '市人社局', 2], ['污水处理率', '%', 95, 96, 97]),
    )
    expect(of(read)).toEqual([
      ['青山县城镇新增就业', 12_000],
      ['临河县城镇新增就业', 8000],
      ['青山县污水处理率', 95],
      ['临河县污水处理率', 96],
      ['东湖区污水处理率', 97],
    ])
    expect(read.complaints).toContainEqual(expect.objectContaining({ code: 'matrix-listed', found: '5' }))
  })

  it('is the same with the places down, and plan and done under each indicator', () => {
    const table = tableOf(DOWN, [
      [0, 0, 0, 4],
      [1, 0, 2, 0],
      [1, 1, 1, 2],
      [1, 3, 1, 4],
    ])
    const read = readTable(table)
    expect(read.items.map(({ title, target, latest }) => [title, target, latest])).toEqual([
      ['柳河镇高标准农田建设', 1200, 960],
      ['柳河镇户厕改造', 310, 288],
      ['石门镇高标准农田建设', 800, 800],
      ['石门镇户厕改造', 150, null],
      ['大洼乡高标准农田建设', 460, 300],
      ['大洼乡户厕改造', null, null],
    ])
    expect(read.complaints).toContainEqual(
      expect.objectContaining({ code: 'figure-without-target', row: 6, column: 'E' }),
    )
  })

  it('asks once whether its numbers are targets where nothing says so, and takes none until it is told', () => {
    const table = across('各县（市、区）情况', ['城镇新增就业', '万人', 1.2, 0.8, 1])
    const read = readTable(table)
    expect(read.items).toEqual([])
    expect(read.doubts).toMatchObject([{ key: 'matrix-values:', cells: 3, answer: null }])
    expect(
      read.complaints.filter(({ code }) => code === 'not-answered').map(({ row, column }) => [row, column]),
    ).toEqual([
      [3, 'C'],
      [3, 'D'],
      [3, 'E'],
    ])
    expect(of(readTable(table, { 'matrix-values:': 'target' }))).toHaveLength(3)
  })

  it('says of a number that it cannot read where that stands', () => {
    const read = readTable(across(PLAN, ['城镇新增就业', '万人', 1.2, '8或9', 1], ['新增学位', '个', 100, 200, 300]))
    expect(read.complaints).toContainEqual(expect.objectContaining({ code: 'figure-several', row: 3, column: 'D' }))
  })

  it('names the columns that it does not read', () => {
    const read = readTable(across(PLAN, ['城镇新增就业', '万人', 1.2, 0.8, 1, '市人社局', 3]))
    expect(read.complaints.filter(({ code }) => code === 'unknown-column').map(({ column }) => column)).toEqual([
      'F',
      'G',
    ])
  })
})

describe('what only looks like one', () => {
  it.each([
    [
      'a list of projects with their place',
      [
        ['区', '小区名称', '计划改造户数（户）', '完工户数（户）'],
        ['东湖区', '纺织厂宿舍', 640, 512],
        ['西岭区', '机床厂家属院', 420, 150],
        ['北山区', '铁路新村', 96, 0],
      ],
    ],
    [
      'one indicator with its target and figure by place',
      [
        ['县区', '目标值', '完成数'],
        ['青山县', 20, 10],
        ['临河县', 30, 12],
        ['东湖区', 40, 9],
      ],
    ],
    [
      'leads of three counties in the headings of words',
      [
        ['任务', '青山县', '临河县', '东湖区'],
        ['建设方案', '已报', '未报', '已报'],
      ],
    ],
  ] as const)('%s is left as it is', (_name, rows) => {
    expect(readTable(tableOf(rows)).codes).not.toContain('matrix-listed')
  })
})
