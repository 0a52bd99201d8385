/** Kinds that ordinary tables by a stranger showed (tests/fixtures/tables/fifth): names below names, parts of indicators, counts that finish, remarks that date. */
import { describe, expect, it } from 'vitest'
import { dayOfRemark } from './own-day.ts'
import { readFinish } from './progress-words.ts'
import { readTable, tableOf } from './testing/read-table.ts'

describe('one name over several rows', () => {
  it('is the wider one where what is built stands in each row', () => {
    const { items } = readTable(
      tableOf(
        [
          ['序号', '项目名称', '建设内容', '计划数', '单位', '已完成数', '责任单位', '完成时限'],
          [1, '城乡学校建设', '新建公办幼儿园', 3, '所', 3, '韶关市', '2026-08'],
          [null, null, '新增义务教育学位', 2160, '个', 2000, '韶关市', '2026-08'],
          [null, null, '改造农村学校食堂', 12, '所', 11, '韶关市', '2026-10'],
          [2, '稳岗就业', '城镇新增就业', 3800, '人', 3655, '韶关市', '2026-12'],
        ],
        [[1, 1, 3, 1]],
      ),
    )
    expect(items.map(({ title, target, latest }) => [title, target, latest])).toEqual([
      ['新建公办幼儿园', 3, 3],
      ['新增义务教育学位', 2160, 2000],
      ['改造农村学校食堂', 12, 11],
      ['城镇新增就业', 3800, 3655],
    ])
  })

  it('stays the name where only one of many projects has another row', () => {
    const { items } = readTable(
      tableOf([
        ['序号', '项目名称', '建设内容', '计划数', '单位', '责任单位', '完成时限'],
        ...['滨江路', '城南路', '城北路', '环湖路'].map((name, at) => [
          at + 1,
          name,
          `${name}路面改造`,
          12,
          '公里',
          '韶关市',
          '2026-08',
        ]),
        [null, null, '补种行道树', 300, '株', '韶关市', '2026-08'],
      ]),
    )
    expect(items.slice(0, 4).map(({ title }) => title)).toEqual(['滨江路', '城南路', '城北路', '环湖路'])
  })

  it('stays the name where each project has its own', () => {
    const { items } = readTable(
      tableOf([
        ['序号', '项目名称', '建设内容', '计划数', '单位', '责任单位', '完成时限'],
        [1, '滨江路', '新建双向六车道', 12, '公里', '韶关市', '2026-08'],
        [2, '城南路', '改造雨污管网', 6, '公里', '韶关市', '2026-09'],
      ]),
    )
    expect(items.map(({ title }) => title)).toEqual(['滨江路', '城南路'])
  })
})

describe('parts of what stands above', () => {
  const rows = (unit: string | null) =>
    readTable(
      tableOf([
        ['指标', '单位', '2026年目标', '责任单位'],
        ['一般公共预算收入', '亿元', 34, '韶关市'],
        ['其中：税收收入占比', unit, 67, '韶关市'],
        ['进出口总额', '亿元', 18, '韶关市'],
      ]),
    ).items.map(({ title }) => title)

  it('are indicators under both names where they have a unit of their own', () => {
    expect(rows('%')).toEqual(['一般公共预算收入', '一般公共预算收入：税收收入占比', '进出口总额'])
    expect(rows(null)).toEqual(['一般公共预算收入', '进出口总额'])
  })

  it('English sub-totals are no schemes', () => {
    const { items } = readTable(
      tableOf([
        ['Ref', 'Scheme', 'Target', 'Unit', 'Milestone due'],
        ['CP01', 'Decent Homes', 240, 'homes', '2027-03-31'],
        [null, 'Sub-total Housing', 240, 'homes', null],
        [null, 'TOTAL CAPITAL PROGRAMME', 240, 'homes', null],
      ]),
    )
    expect(items.map(({ title, due }) => [title, due])).toEqual([['Decent Homes', '2027-03-31']])
  })
})

describe('English trackers of works', () => {
  it('count what the year is to bring, and take no forecast and no money for it', () => {
    const { items } = readTable(
      tableOf([
        ['Ref', 'Scheme', 'Milestone / output', 'Forecast outturn (£000)', 'Milestone due', 'Comment'],
        ['CP01', 'Decent Homes', 'Complete 240 properties', 2790, '2027-03-31', '138 complete to end Oct'],
        ['CP02', 'Housing acquisitions', 'Purchase 30 homes', 5400, '2027-03-31', '17 completions'],
      ]),
    )
    expect(items.map(({ title, target, latest, due }) => [title, target, latest, due])).toEqual([
      ['Decent Homes', 240, null, '2027-03-31'],
      ['Housing acquisitions', 30, null, '2027-03-31'],
    ])
  })
})

describe('what is said of an end', () => {
  it.each([
    ['已完成3126个。', '新增城市停车泊位3000个', 'finished'],
    ['已完成2126个。', '新增城市停车泊位3000个', 'part'],
    ['已完成12公里', '新增城市停车泊位3000个', 'part'],
    ['已完成3126个', '新增泊位3000个、充电桩500个', 'part'],
    ['已完成120个', '会议压减至100个以内', 'part'],
  ])('%s of %s: %s', (text, title, said) => {
    expect(readFinish(text, title)).toBe(said)
  })

  it.each([
    ['上半年数', '2026-06-30'],
    ['为1—8月数据', '2026-08-31'],
    ['截至9月底', '2026-09-30'],
    ['上半年完成情况较好，下半年加快', null],
    ['比上半年好', null],
  ])('a remark that says %s dates the figure beside it: %s', (remark, day) => {
    expect(dayOfRemark(remark, '2026-10-31', '2026-11-30')).toBe(day)
  })

  it.each(['1—三季度完成', '一至三季度完成', '1-3季度累计完成'])('%s is by 30 September', (heading) => {
    const { items } = readTable(
      tableOf([
        ['2026年主要经济指标', null, null, null, null],
        ['指标', '单位', '2026年目标', heading, '责任单位'],
        ['进出口总额', '亿元', 18, 15.9, '韶关市'],
      ]),
    )
    expect(items).toMatchObject([{ latest: 1.59e9, date: '2026-09-30' }])
  })
})
