import { describe, expect, it } from 'vitest'
import { aimsInName, shareProgress, splitAims } from './split-aims.ts'
import { readTable, tableOf } from './testing/read-table.ts'
import type { SheetCell } from './workbook.ts'

const read = (rows: readonly (readonly SheetCell[])[], answers = {}) => readTable(tableOf(rows), answers)

describe('several aims in a cell', () => {
  it.each([
    ['新增养老床位1200张；新增普惠托育位800个', ['新增养老床位', '新增普惠托育位']],
    ['改造老旧小区26个、惠及居民8450户', ['改造老旧小区', '惠及居民']],
    ['新建、改扩建中小学校8所，增加学位9600个', ['新建、改扩建中小学校', '增加学位']],
    ['规上工业增加值突破800亿元，增速不低于7%', ['规上工业增加值', '规上工业增加值增速']],
    ['完成工业技改投资28亿元，同比增长12%', ['工业技改投资', '工业技改投资增速']],
    ['群众满意率不低于95%，按时办结率100%', ['群众满意率', '按时办结率']],
    ['95%（6月底前达60%，9月底前达80%）', null],
    ['2026年15家，2027年20家', null],
    ['力争30个，确保25个', null],
    ['不低于1亿元且不超过2亿元', null],
    ['城镇新增就业3.5万人以上，零就业家庭动态清零', null],
    ['完成主体封顶，建筑面积8.6万平方米', null],
    ['新建社区食堂12家，其中农村5家', null],
    ['1,200个', null],
  ])('%s', (cell, names) => expect(splitAims(cell)?.map(({ name }) => name) ?? null).toEqual(names))

  it('have the progress that speaks of them, and none that may be of another', () => {
    const shares = (aims: string, progress: string) => shareProgress(progress, splitAims(aims) ?? [])
    expect(shares('群众满意率不低于95%，按时办结率100%', '满意率94.2%，按时办结率99.8%')).toEqual([
      '满意率94.2%',
      '按时办结率99.8%',
    ])
    expect(shares('改造老旧小区26个、惠及居民8450户', '已完工24个，剩余2个正在施工')).toEqual([
      '已完工24个，剩余2个正在施工',
      '',
    ])
    expect(shares('新建公园12个，改造菜场12个', '已完成8个')).toBeNull()
  })

  it('are items of their own', () => {
    const rows = [
      ['实事名称', '目标任务', '完成时限', '完成情况', '牵头单位'],
      ['关爱', '新增养老床位1200张；新增托育位800个', '2026年底', '新增床位960张，托育位815个', '市民政局'],
      ['绿地', '新建公园12个，改造菜场12个', '2026年底', '已完成8个', '市城管局'],
    ]
    const { items, errors, codes } = read(rows)
    expect(items.map(({ title, target, latest }) => [title, target, latest])).toEqual([
      ['关爱', 1200, 960],
      ['关爱：新增托育位', 800, 815],
      ['绿地', 12, null],
      ['绿地：改造菜场', 12, null],
    ])
    expect([errors, codes.filter((code) => code === 'aims-parted').length]).toEqual([['figures-in-text'], 2])
  })
})

describe('numbers in the names of tasks', () => {
  it('may be aims where they end the name or are what is to be done', () => {
    const aims = (name: string) => aimsInName(name)?.map((aim) => aim.name) ?? null
    expect(aims('1.新增规上工业企业35家以上')).toEqual(['新增规上工业企业'])
    expect(aims('完成12所学校食堂改造')).toEqual(['学校食堂改造'])
    expect(aims('单位能耗下降3%')).toEqual(['单位能耗降幅'])
    for (const name of ['恒达年产5万吨复合材料项目', '园区道路长12公里', '12345热线', '深化户籍制度改革'])
      expect([name, aims(name)]).toEqual([name, null])
  })

  it('are asked about once where no column holds targets', () => {
    const rows = [
      ['工作任务', '责任单位', '完成时限', '进展情况'],
      ['新建高标准农田18万亩', '市农业农村局', '2026年底', '新建15.2万亩'],
      ['单位能耗下降3%', '市发改委', '2026年底', '下降2.6%'],
      ['年产5万吨复合材料项目', '市工信局', '2026年底', '正在建设'],
    ]
    const open = read(rows)
    expect(open.errors).toEqual(['not-answered', 'not-answered'])
    expect(open.items.map(({ target }) => target)).toEqual([null, null, null])
    expect(open.doubts).toMatchObject([{ key: 'name-target:', cells: 2 }])
    expect(read(rows, { 'name-target:': 'target' }).items).toMatchObject([
      { target: 180_000, latest: 152_000 },
      { target: 3, latest: 2.6 },
      { target: null },
    ])
    expect(read(rows, { 'name-target:': 'name' }).errors).toEqual([])
  })
})
