import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTable, tableOf } from './testing/read-table.ts'
import type { SheetRow } from './workbook.ts'

const QUARTERS = ['一季度', '二季度', '三季度', '四季度']
const NAMED = ['序号', '项目名称', '责任单位', '完成时限']
const named = (title: string): SheetRow => [1, title, '韶关市', '2026-12-31']

describe('quarters under a merged plan of the year', () => {
  const rows = (...tasks: readonly SheetRow[]) =>
    tableOf(
      [
        ['序号', '项目名称', '2026年度计划投资（万元）', null, null, null, '责任单位'],
        [null, null, ...QUARTERS, null],
        ...tasks,
      ],
      [
        [0, 0, 1, 0],
        [0, 1, 1, 1],
        [0, 2, 0, 5],
        [0, 6, 1, 6],
      ],
    )

  it('are added up, and the second row of headings is no task', () => {
    const read = readTable(rows([1, '甲', 2000, 3000, 3000, 4000, '韶关市'], [2, '乙', 500, 800, 900, 800, '韶关市']))
    expect(read.items.map(({ title, target, due }) => [title, target, due])).toEqual([
      ['甲', 12_000e4, '2026'],
      ['乙', 3000e4, '2026'],
    ])
    expect(read.codes).toEqual(expect.arrayContaining(['parts-summed', 'due-of-heading']))
    expect(read.errors).toEqual([])
  })

  it('are asked about where each may hold those before it', () => {
    const table = rows([1, '甲', 1000, 3000, 6000, 10_000, '韶关市'])
    const read = readTable(table)
    expect(read.items).toMatchObject([{ target: null }])
    expect(read.errors).toEqual(['not-answered'])
    expect(read.doubts).toMatchObject([{ code: 'target-column', choices: [{ value: 'C+D+E+F' }, { value: 'F' }] }])
    expect(readTable(table, { 'target-column:': 'F' }).items).toMatchObject([{ target: 10_000e4 }])
    expect(readTable(table, { 'target-column:': 'C+D+E+F' }).items).toMatchObject([{ target: 20_000e4 }])
  })

  it('are no target where one is missing', () => {
    const read = readTable(rows([1, '甲', 2000, null, 3000, 4000, '韶关市'], [2, '乙', 900, 800, 900, 800, '韶关市']))
    expect(read.items.map(({ target }) => target)).toEqual([null, 3400e4])
    expect(read.errors).toEqual(['parts-missing'])
  })

  it('are passed over where the year has a column of its own', () => {
    const read = readTable(
      tableOf(
        [
          ['项目名称', '2026年计划投资（万元）', null, null, null, null, '责任单位'],
          [null, '全年', ...QUARTERS, null],
          ['甲', 12_000, 2000, 3000, 3000, 4000, '韶关市'],
        ],
        [[0, 1, 0, 5]],
      ),
    )
    expect(read.items).toMatchObject([{ target: 12_000e4, due: '2026' }])
  })

  it('are found without merged cells, as a CSV has them', () => {
    const read = readTable(
      tableOf([
        ['项目名称', '2026年度计划投资（万元）', '', '', '', '责任单位'],
        ['', ...QUARTERS, ''],
        ['甲', 2000, 3000, 3000, 4000, '韶关市'],
        ['乙', 900, 800, 700, 600, '韶关市'],
      ]),
    )
    expect(read.items.map(({ title, target }) => [title, target])).toEqual([
      ['甲', 12_000e4],
      ['乙', 3000e4],
    ])
  })
})

describe('groups of headings', () => {
  it('say what the columns under them are: 计划 | 完成', () => {
    const read = readTable(
      tableOf(
        [
          ['序号', '项目名称', '投资（亿元）', null, '本月', '累计', '责任单位'],
          [null, null, '计划', '完成', null, null, null],
          [1, '甲', 12, 8.5, 1.2, null, '韶关市'],
        ],
        [[0, 2, 0, 3]],
      ),
    )
    expect(read.items).toMatchObject([{ target: 12e8 }])
  })

  it('of two years give that of the plan: 2025年 | 2026年', () => {
    const read = readTable(
      tableOf(
        [
          ['项目名称', '2025年', null, '2026年', null, '责任单位'],
          [null, '计划（亿元）', '完成（亿元）', '计划（亿元）', '1—10月完成（亿元）', null],
          ['甲', 10, 9.5, 12, 8.5, '韶关市'],
        ],
        [
          [0, 1, 0, 2],
          [0, 3, 0, 4],
        ],
      ),
    )
    expect(read.items).toMatchObject([
      {
        target: 12e8,
        due: '2026',
        latest: 8.5e8,
        date: '2026-10-31',
        baseline: [9.5e8, '2025-12-31'],
        direction: 'increase',
      },
    ])
  })

  it('in three rows are read as one path', () => {
    const read = readTable(
      tableOf(
        [
          ['序号', '项目名称', '2026年', null, null, '责任单位'],
          [null, null, '计划', '完成', null, null],
          [null, null, '投资（亿元）', '本月', '累计（亿元）', null],
          [1, '甲', 12, 1.1, 8.5, '韶关市'],
        ],
        [
          [0, 0, 2, 0],
          [0, 1, 2, 1],
          [0, 2, 0, 4],
          [1, 3, 1, 4],
          [0, 5, 2, 5],
        ],
      ),
    )
    expect(read.items).toMatchObject([{ title: '甲', target: 12e8, latest: 8.5e8, due: '2026' }])
  })
})

describe('a key project of a ledger of an office', () => {
  const HEADINGS = [
    '序号',
    '项目名称',
    '建设内容',
    '总投资',
    '2026年计划',
    null,
    '1—10月完成情况',
    null,
    null,
    '责任单位',
    '目前进展',
  ]
  const read = readTable(
    tableOf(
      [
        ['青禾市2026年重点项目推进台账（截至10月底）'],
        ['填报单位：青禾市发展和改革局', null, null, null, null, null, null, '单位：亿元'],
        HEADINGS,
        [null, null, null, null, '年度投资', '形象进度', '完成投资', '占年度计划（%）', '形象进度', null, null],
        ['合计（2个）', null, null, 98.4, 33, null, 23.8, 72.1],
        ['一、重大产业项目（1个）', null, null, 60, 18, null, 14.4, 80],
        [1, '甲', '厂房', 60, 18, '封顶', 14.4, 80, '桩基完成', '韶关市', '正在办证'],
        ['二、基础设施项目（1个）', null, null, 38.4, 15, null, 9.4, 62.7],
        [2, '乙', '道路', 38.4, 15, '通车', 9.4, 62.7, '路基完成80%', '韶关市', '受征拆影响'],
        ['填报人：周某某        审核人：吴某某'],
      ],
      [
        [2, 0, 3, 0],
        [2, 1, 3, 1],
        [2, 2, 3, 2],
        [2, 3, 3, 3],
        [2, 4, 2, 5],
        [2, 6, 2, 8],
        [2, 9, 3, 9],
        [2, 10, 3, 10],
        [4, 0, 4, 2],
        [5, 0, 5, 2],
        [7, 0, 7, 2],
      ],
    ),
  )

  it('has the plan of the year as its target, due in that year', () => {
    expect(read.items).toMatchObject([
      { title: '甲', target: 18e8, due: '2026', latest: 14.4e8, date: '2026-10-31', words: '正在办证' },
      { title: '乙', target: 15e8, due: '2026', latest: 9.4e8, words: '受征拆影响' },
    ])
    expect(read.codes).toContain('due-of-heading')
    expect(read.codes).not.toContain('completion-differs')
    expect(read.errors).toEqual([])
  })
})

describe('the column of the target', () => {
  const columnOf = (headings: readonly string[], cells: SheetRow) =>
    readTable(
      tableOf([
        [...NAMED, ...headings],
        [...named('甲'), ...cells],
      ]),
    )

  it('is the plan of the year before all investment, and 累计 the figure before 本月, in any order', () => {
    const all = [
      '总投资（亿元）',
      '2026年计划投资（亿元）',
      '累计完成投资（亿元）',
      '本月完成投资（亿元）',
      '2025年完成投资（亿元）',
      '占年度计划（%）',
    ]
    const values = new Map<string, number>(all.map((heading, at) => [heading, [60, 12, 8.5, 1.1, 9, 70.8][at] ?? 0]))
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (headings) => {
        const read = columnOf(
          headings,
          headings.map((heading) => values.get(heading) ?? null),
        )
        expect(read.items).toMatchObject([
          { target: 12e8, latest: 8.5e8, baseline: [9e8, '2025-12-31'], direction: 'increase' },
        ])
        expect(read.errors).toEqual([])
        expect(read.codes).not.toContain('completion-differs')
      }),
      { numRuns: 60 },
    )
  })

  it('that is lower than what was done in the year before is still to be reached from below', () => {
    const read = columnOf(['2025年完成投资（亿元）', '2026年计划投资（亿元）', '累计完成投资（亿元）'], [14, 12, 8.5])
    expect(read.items).toMatchObject([{ target: 12e8, latest: 8.5e8, direction: 'increase', basis: 'annual-flow' }])
  })

  it('is all investment where nothing else is planned', () => {
    expect(columnOf(['总投资（亿元）', '累计完成投资（亿元）'], [60, 8.5]).items).toMatchObject([
      { target: 60e8, latest: 8.5e8 },
    ])
  })

  it('of two that are equally good is asked for', () => {
    const [headings, cells] = [
      ['年度计划投资（亿元）', '年度计划产值（亿元）', '完成产值（亿元）'],
      [12, 30, 20],
    ]
    const read = columnOf(headings, cells)
    expect(read.items).toMatchObject([{ target: null }])
    expect(read.errors).toContain('not-answered')
    expect(read.doubts).toMatchObject([{ key: 'target-column:', cells: 1, choices: [{ value: 'E' }, { value: 'F' }] }])
    const table = tableOf([
      [...NAMED, ...headings],
      [...named('甲'), ...cells],
    ])
    expect(readTable(table, { 'target-column:': 'F' }).items).toMatchObject([{ target: 30e8, latest: 20e8 }])
  })

  it('is due in its year, where the work as a whole is due later', () => {
    const table = tableOf([
      ['项目名称', '2026年计划投资（亿元）', '完成时限'],
      ['甲', 12, '2028-12-31'],
    ])
    expect(readTable(table).items).toMatchObject([{ target: 12e8, due: '2026' }])
    expect(readTable(table).codes).toContain('due-of-heading')
  })

  it('is no name of a task, though names may hold numbers', () => {
    const titles = ['改造老旧小区30个', '5G基站', '第0项', '12345热线']
    const read = readTable(tableOf([['承诺事项', '责任单位'], ...titles.map((title) => [title, '韶关市'])]))
    expect(read.items.map(({ title }) => title)).toEqual(titles)
  })

  it('has no figure in what was only begun, but of a plan to begin', () => {
    expect(columnOf(['年度目标（套）', '已开工数（套）'], [60, 50])).toMatchObject({
      items: [{ target: 60, latest: null }],
      errors: ['number-unread'],
    })
    expect(columnOf(['年度计划开工数（套）', '已开工数（套）'], [60, 50]).items).toMatchObject([{ latest: 50 }])
  })

  it('that cannot be told is an error, and so is the figure of a month alone', () => {
    expect(columnOf(['规模（亿元）'], [60]).errors).toContain('number-unread')
    expect(columnOf(['年度计划（亿元）', '本月完成（亿元）'], [60, 3]).errors).toContain('number-unread')
    expect(columnOf(['年度计划（亿元）', '本月完成（亿元）'], [60, 3]).items).toMatchObject([
      { target: 60e8, latest: null },
    ])
  })

  it('may be in words, which is no fault', () => {
    const read = columnOf(['年度目标'], ['出台方案'])
    expect(read.items).toMatchObject([{ title: '甲', target: null, due: '2026-12-31' }])
    expect(read.errors).toEqual([])
    expect(read.codes).toContain('target-in-words')
  })
})

describe('units and languages of headings', () => {
  it.each([
    ['目标值/万元', '最新数据 万元'],
    ['目标值：万元', '最新数据/万元'],
    ['目標值（萬元）', '最新數據（萬元）'],
    ['目标值\n（万元）', '累计完成（万元）'],
    ['年度计划万元', '累计完成万元'],
  ])('%s and %s are read', (target, latest) => {
    const read = readTable(
      tableOf([
        ['項目名稱', target, latest, '責任單位', '完成時限'],
        ['甲', 12_000, 8300, '韶关市', '2026-12-31'],
      ]),
    )
    expect(read.items).toMatchObject([
      { title: '甲', target: 12_000e4, latest: 8300e4, lead: '韶关市', due: '2026-12-31' },
    ])
    expect(read.errors).toEqual([])
  })

  it('a row of units under the headings says them', () => {
    const read = readTable(
      tableOf([
        ['项目名称', '年度目标', '累计完成', '责任单位'],
        [null, '万元', '万元', null],
        ['甲', 12_000, 8300, '韶关市'],
      ]),
    )
    expect(read.items).toMatchObject([{ title: '甲', target: 12_000e4, latest: 8300e4 }])
    expect(read.items).toHaveLength(1)
  })

  it('a row of units under quarters without merged cells belongs to each column', () => {
    const read = readTable(
      tableOf([
        ['项目名称', '年度计划投资', '', '', '', '2027年计划投资', '累计完成投资', '未完成数', '责任单位'],
        ['', ...QUARTERS, '', '', '', ''],
        ['', '亿元', '亿元', '亿元', '亿元', '亿元', '亿元', '亿元', ''],
        ['甲', 1.4, 1.4, 1.4, 1.4, 6.72, 3.03, 2.57, '韶关市'],
      ]),
    )
    expect(read.items).toMatchObject([{ target: 5.6e8, latest: 3.03e8 }])
  })

  it('a row that numbers the columns is none of the tasks', () => {
    const read = readTable(
      tableOf([
        ['序号', '项目名称', '年度目标（万元）', '责任单位'],
        ['甲', '乙', 1, 2],
        [1, '修路', 12_000, '韶关市'],
      ]),
    )
    expect(read.items.map(({ title }) => title)).toEqual(['修路'])
  })
})

describe('a finer task beside a wider one', () => {
  it('is the commitment, and the wider one tells apart those of one name', () => {
    const read = readTable(
      tableOf(
        [
          ['序号', '重点任务', '具体工作举措', '量化目标', '牵头单位', '目前进展情况'],
          [1, '扩大投资', '新开工项目', '80个', '韶关市', '累计新开工66个'],
          [null, null, '完成前期', '20个', '韶关市', '已完成15个'],
          [2, '保障民生', '完成前期', '30个', '韶关市', '已完成12个'],
        ],
        [[1, 1, 2, 1]],
      ),
    )
    expect(read.items.map(({ title, target, latest }) => [title, target, latest])).toEqual([
      ['新开工项目', 80, 66],
      ['完成前期', 20, 15],
      ['保障民生：完成前期', 30, 12],
    ])
  })
})

describe('a table that is another than it seems', () => {
  it('has a column for each of two places, and is not read', () => {
    for (const rows of [
      [
        ['指标', '单位', '青山县', '临河县'],
        ['税收', '亿元', 27, 26],
      ],
      [
        ['指标', '青山县', null, '临河县', null, '责任单位'],
        [null, '目标', '完成', '目标', '完成', null],
        ['税收（亿元）', 27, 20, 26, 19, '韶关市'],
      ],
    ]) {
      const read = readTable(tableOf(rows))
      expect(read.items).toEqual([])
      expect(read.errors).toEqual(['crossed-table'])
    }
  })

  it('goes on under other headings, and is read up to there', () => {
    const read = readTable(
      tableOf([
        ['序号', '任务', '年度目标（家）', '责任单位'],
        [1, '甲', 30, '韶关市'],
        ['序号', '责任单位', '任务', '完成时限'],
        [1, '韶关市', '乙', '2026-12-31'],
      ]),
    )
    expect(read.items.map(({ title }) => title)).toEqual(['甲'])
    expect(read.errors).toEqual(['another-table'])
  })

  it('repeats its headings on every page', () => {
    const headings = ['序号', '任务', '年度目标（家）', '责任单位']
    const read = readTable(tableOf([headings, [1, '甲', 30, '韶关市'], headings, [2, '乙', 40, '韶关市']]))
    expect(read.items.map(({ title }) => title)).toEqual(['甲', '乙'])
    expect(read.errors).toEqual([])
  })
})

describe('targets of several years', () => {
  it('are that of the year in which they were announced', () => {
    const read = readTable(
      tableOf([
        ['指标名称', '2030年目标值（家）', '2026年目标（家）', '累计完成（家）'],
        ['企业', 95, 73, 60],
      ]),
    )
    expect(read.items).toMatchObject([{ title: '企业', target: 73, due: '2026', latest: 60 }])
  })
})

describe('columns that only look like the one', () => {
  it('numbers under 目标任务 are no names of tasks', () => {
    const rows = [
      ['指标名称', '单位', '目标任务', '实际完成', '责任单位'],
      ['一般公共预算收入', '亿元', 373.3, 212.6, '韶关市'],
    ]
    expect(readTable(tableOf(rows)).items).toMatchObject([
      { title: '一般公共预算收入', target: 373.3e8, latest: 212.6e8 },
    ])
  })

  it('the plan of the year without a number stands before that of the next', () => {
    const rows = [
      ['项目名称', '年度计划投资（亿元）', '2027年计划投资（亿元）', '责任单位'],
      ['甲', 4.5, 5.4, '韶关市'],
    ]
    expect(readTable(tableOf(rows)).items).toMatchObject([{ target: 4.5e8 }])
  })

  it('what was done in the year before is the baseline, and not the figure', () => {
    const rows = [
      ['事项名称', '单位', '2025年完成值', '年度目标', '累计完成', '责任单位'],
      ['加装电梯', '部', 34, 99, 43, '韶关市'],
    ]
    expect(readTable(tableOf(rows)).items).toMatchObject([{ target: 99, latest: 43 }])
  })

  it('what is begun is not what is finished', () => {
    const rows = [
      ['事项名称', '单位', '年度目标', '已开工数', '责任单位'],
      ['加装电梯', '部', 99, 43, '韶关市'],
    ]
    expect(readTable(tableOf(rows)).items).toMatchObject([{ target: 99, latest: null }])
  })

  it('quarters stand before all investment', () => {
    const rows = [
      ['项目名称', '总投资（万元）', '年度计划投资（万元）', null, null, null, '责任单位'],
      [null, null, ...QUARTERS, null],
      ['甲', 258_000, 10_750, 10_750, 10_750, 10_750, '韶关市'],
    ]
    expect(readTable(tableOf(rows, [[0, 2, 0, 5]])).items).toMatchObject([{ target: 43_000e4 }])
  })

  it('headings that stand again on a new page begin no other table, and the rows above them are read', () => {
    const heads = ['事项名称', '单位', '2025年完成值', '年度目标', '2027年目标值', '累计完成', '责任单位']
    const rows = [
      heads,
      ['加装电梯', '部', 34, 99, 120, 43, '韶关市'],
      heads,
      ['新增学位', '个', 300, 900, 950, 500, '韶关市'],
    ]
    expect(readTable(tableOf(rows)).items.map(({ title }) => title)).toEqual(['加装电梯', '新增学位'])
  })
})

describe('tables as strangers make them', () => {
  it('a list of the people’s affairs: goals and progress in words, 是否办结', () => {
    const read = readTable(
      tableOf([
        ['青禾市2026年民生实事推进情况表'],
        ['序号', '实事项目', '年度任务', '完成情况', '完成率', '牵头单位', '协办单位', '完成时限', '是否办结'],
        [
          1,
          '改造老旧小区',
          '改造老旧小区30个',
          '已开工28个，完工22个',
          0.733,
          '市住建局',
          '各县（市、区）',
          '2026年12月底',
          '否',
        ],
        [2, '新建口袋公园', '新建口袋公园12个', '已建成12个', '100%', '市城管局', null, '2026年10月底', '是'],
      ]),
    )
    expect(read.items).toMatchObject([
      {
        title: '改造老旧小区',
        target: 30,
        latest: 22,
        words: '已开工28个，完工22个',
        supporting: ['各县（市、区）'],
      },
      { title: '新建口袋公园', target: 12, latest: 12, due: '2026-10' },
    ])
    expect(read.codes).toContain('figure-from-text')
  })

  it('a table of investment with totals whose words have slipped to the left', () => {
    const read = readTable(
      tableOf([
        ['2026年重点项目投资进度表'],
        [null, null, null, null, null, null, null, null, '单位：万元'],
        [
          '序号',
          '项目名称',
          '总投资',
          '至2025年底累计完成投资',
          '2026年投资计划',
          '本月完成投资',
          '年初至今累计完成投资',
          '完成年度计划比例',
          '形象进度',
        ],
        ['总计', '2个', 450_000, 200_000, 100_000, 9800, 82_000, '82.0%'],
        ['一', '省重点（2个）', 450_000, 200_000, 100_000, 9800, 82_000, '82.0%'],
        [1, '电厂', 300_000, 150_000, 60_000, 5800, 52_000, '86.7%', '封顶'],
        [2, '快线', 150_000, 50_000, 40_000, 4000, 30_000, 0.75, '桩基施工'],
      ]),
    )
    expect(read.items).toMatchObject([
      { title: '电厂', target: 60_000e4, latest: 52_000e4, due: '2026', baseline: null },
      { title: '快线', target: 40_000e4, latest: 30_000e4, due: '2026', baseline: null },
    ])
    expect(read.codes).not.toContain('completion-differs')
    expect(read.errors).toEqual([])
  })

  it('a numbered table, 1 over 1.1 and 1.2, with a column for each month so far', () => {
    const read = readTable(
      tableOf([
        ['编号', '任务', '目标值', '单位', '截至9月底', '截至10月底', '责任单位'],
        ['1', '提升教育'],
        ['1.1', '新增学位', 6000, '个', 5100, 5600, '市教育局'],
        ['1.2', '改造学校', 20, '所', 15, 17, '市教育局'],
      ]),
    )
    expect(read.items).toMatchObject([
      { title: '新增学位', target: 6000, latest: 5600, date: '2026-10-31' },
      { title: '改造学校', target: 20, latest: 17 },
    ])
    expect(read.items).toHaveLength(2)
  })

  it('halves of a year beside their sum', () => {
    const read = readTable(
      tableOf(
        [
          ['项目', '责任单位', '2026年计划（万元）', null, null, '2026年完成（万元）', null],
          [null, null, '上半年', '下半年', '合计', '上半年', '1-10月'],
          ['修路', '市交通局', 3000, 5000, 8000, 2800, 6100],
        ],
        [
          [0, 2, 0, 4],
          [0, 5, 0, 6],
        ],
      ),
    )
    expect(read.items).toMatchObject([{ title: '修路', target: 8000e4, latest: 6100e4, due: '2026' }])
    expect(read.items).toHaveLength(1)
  })

  it('groups over two measures each, without merged cells, which are asked about', () => {
    const rows = [
      ['单位：万元'],
      ['序号', '工程名称', '本年计划', '', '本月完成', '', '累计完成', '', '责任单位'],
      ['', '', '长度（公里）', '投资', '长度（公里）', '投资', '长度（公里）', '投资', ''],
      [1, '农村公路', 86, 5200, 7.5, 480, 72.3, 4400, '韶关市'],
    ]
    const read = readTable(tableOf(rows))
    expect(read.items).toMatchObject([{ title: '农村公路', target: null, latest: null }])
    expect(read.doubts.map(({ code }) => code)).toEqual(['target-column', 'latest-column'])
    const answers = { 'target-column:': 'D', 'latest-column:': 'H' }
    expect(readTable(tableOf(rows), answers).items).toMatchObject([{ target: 5200e4, latest: 4400e4 }])
  })

  it('headings in traditional Chinese as Taiwan words them', () => {
    const read = readTable(
      tableOf([
        [
          '項次',
          '工作項目',
          '年度目標值',
          '單位',
          '截至10月達成值',
          '達成率',
          '主辦單位',
          '協辦單位',
          '預定完成日期',
          '辦理情形',
        ],
        [1, '興建社會住宅', 1200, '戶', 960, '80%', '都市發展局', '財政局', '2026/12/31', '已完成960戶'],
      ]),
    )
    expect(read.items).toMatchObject([
      {
        title: '興建社會住宅',
        target: 1200,
        latest: 960,
        lead: '都市發展局',
        supporting: ['財政局'],
        due: '2026-12-31',
      },
    ])
  })

  it('headings in English with the year behind them', () => {
    const read = readTable(
      tableOf([
        ['KPI', 'Baseline 2025', 'Target 2026', 'Q1', 'Q2', 'Actual YTD', 'Owner'],
        ['Recycling rate (%)', 41.2, 45, 41.8, 42.6, 43.9, 'Environment'],
      ]),
    )
    expect(read.items).toMatchObject([{ target: 45, latest: 43.9, baseline: [41.2, '2025-12-31'], due: '2026' }])
  })
})

describe('a column that says which way is the good one', () => {
  it.each([
    ['Polarity', 'Lower is better', 'Higher is better'],
    ['指标性质', '逆向指标', '正向指标'],
    ['指标方向', '越低越好', '越高越好'],
  ])('%s is read as a comparison, and a sign in the cell stands before it', (heading, lower, higher) => {
    const rows = [
      ['指标名称', '单位', heading, '年度目标', '累计完成', '责任单位'],
      ['甲', '件', lower, 40, 43, '韶关市'],
      ['乙', '件', higher, 40, 43, '韶关市'],
      ['丙', '件', higher, '40左右', 43, '韶关市'],
    ]
    const { ledger, errors } = readTable(tableOf(rows))
    expect(ledger.commitments.map(({ targets }) => targets[0]?.comparator)).toEqual(['at-most', 'at-least', 'about'])
    expect(errors).toEqual([])
  })
})
