import { readTable, tableOf } from './testing/read-table.ts'
import { describe, expect, it } from 'vitest'
import { makeSource } from '#mocks/make.ts'
import { LOWER_ZH, SURELY_LOWER_ZH } from '#src/desk/grammar/direction-words.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import type { Answers } from './doubts.ts'
import { readSheet } from './read-sheet.ts'
import { EMPTY_LEDGER } from './testing/foreign-sheets.ts'
import type { SheetRow } from './workbook.ts'

const HEADINGS = ['工作任务', '指标', '目标值', '基准值', '最新数据', '责任单位', '完成时限', '比较方式']

interface Row {
  readonly title?: string
  readonly metric?: string
  readonly target: SheetRow[number]
  readonly start?: SheetRow[number]
  readonly latest?: SheetRow[number]
  readonly comparator?: string
}

const read = (rows: readonly Row[], answers: Answers = {}) =>
  runSteps(
    readSheet(
      [
        {
          name: '表',
          rows: [
            HEADINGS,
            ...rows.map(({ title = '', metric = '', target, start = null, latest = null, comparator = '' }, at) => [
              title === '' ? `第${at + 1}项工作` : title,
              metric,
              target,
              start,
              latest,
              '甲市政府',
              '2026-12-31',
              comparator,
            ]),
          ],
        },
      ],
      null,
      {
        ledger: EMPTY_LEDGER,
        lang: 'zh',
        today: '2026-11-23',
        source: makeSource({ id: 'import' }),
        announced: '2026-01-10',
        figureDate: '2026-10-31',
        answers,
      },
    ),
  )
/* What has no usual answer. */
const asked = ({ doubts }: ReturnType<typeof read>) => doubts.filter(({ usual }) => usual === null)
const aims = (rows: readonly Row[], answers: Answers = {}) =>
  read(rows, answers).ledger.commitments.map(({ measure, targets }) =>
    targets[0] ? `${targets[0].comparator} ${targets[0].value} ${measure?.direction} ${measure?.basis}` : 'not taken',
  )

describe('which way a target is to go', () => {
  it('is down where the metric says so, though the cell has no sign', () => {
    expect(
      aims([
        { metric: 'PM2.5平均浓度', target: '25微克/立方米', latest: '27微克/立方米' },
        { metric: '工程审批时限', target: '40天', latest: '60天' },
        { metric: '不良贷款率', target: '2%', latest: '2.4%' },
        { title: '进位争先', metric: '全省排名', target: '前5位', latest: '7位' },
      ]),
    ).toEqual(['at-most 25 hold stock', 'at-most 40 hold stock', 'at-most 2 hold rate', 'at-most 5 hold stock'])
  })

  it('is up for ordinary counts and amounts, and for shares that are to be much, without a question', () => {
    const result = read([
      { title: '新建学校', target: '12所' },
      { title: '完成投资', target: '30亿元' },
      { metric: '森林覆盖率', target: '60%' },
      { metric: '空气质量优良天数', target: '320天' },
      { title: '投诉办结', metric: '投诉办结率', target: '95%' },
    ])
    expect(asked(result)).toEqual([])
    expect(result.ledger.commitments.map(({ targets }) => targets[0]?.comparator)).toEqual(
      Array.from({ length: 5 }, () => 'at-least'),
    )
  })

  it('is as the cell or the row compares, whatever the metric', () => {
    expect(
      aims([
        { metric: 'PM2.5平均浓度', target: '25微克/立方米以内' },
        { metric: '甲乙比率', target: '不低于30%' },
        { metric: '开办时间', target: '4小时内' },
        { metric: '会期', target: '3天', comparator: '不超过' },
      ]),
    ).toEqual([
      'at-most 25 hold stock',
      'at-least 30 increase rate',
      'at-most 4 hold stock',
      'at-most 3 hold cumulative',
    ])
  })

  it('is as the baseline and the sign say, where the metric says nothing', () => {
    expect(
      aims([
        { metric: '会期', target: '3天', start: '5天' },
        { metric: '会期甲', target: '7天', start: '5天' },
        { metric: '单位能耗', target: '降低3%' },
      ]),
    ).toEqual(['at-most 3 decrease stock', 'at-least 7 increase stock', 'at-most -3 decrease annual-rate'])
  })

  it('is asked once for a metric of which nothing says it; until then neither target nor figure is taken', () => {
    const rows = [
      { title: '办会', metric: '会期', target: '3天', latest: '4天' },
      { title: '再办会', metric: '会期', target: '5天', latest: '4天' },
      { title: '压缩审批时限', target: '40天' },
    ]
    const result = read(rows)
    expect(asked(result)).toMatchObject([
      { key: 'direction:会期', cells: 2, examples: ['3天', '5天'] },
      { key: 'direction:压缩审批时限', cells: 1 },
    ])
    expect(result.ledger.reports).toEqual([])
    expect(result.complaints.filter(({ code }) => code === 'figure-without-target')).toEqual([])
    expect(aims(rows)).toEqual(['not taken', 'not taken', 'not taken'])
    expect(aims(rows, { 'direction:会期': 'lower', 'direction:压缩审批时限': 'higher' })).toEqual([
      'at-most 3 hold cumulative',
      'at-most 5 hold cumulative',
      'at-least 40 increase cumulative',
    ])
  })

  it('is never up, without a question, for what is to be little, whatever stands around its name', () => {
    const fronts = ['', '全市', '2026年', '规模以上工业', '城区']
    const tails = ['', '（年均）', '（%）']
    const units = ['%', '天', '件', '亿元', '微克/立方米', '位']
    for (const [at, word] of [...SURELY_LOWER_ZH, ...LOWER_ZH].entries()) {
      const metric = `${fronts[at % fronts.length]}${word}${tails[at % tails.length]}`
      const target = `${(at % 90) + 1}${units[at % units.length]}`
      const result = read([{ metric, target }])
      const [comparator = 'not taken'] = result.ledger.commitments.map(({ targets }) => targets[0]?.comparator)
      const isAsked = result.complaints.some(({ code }) => code === 'not-answered')
      expect([metric, target, comparator]).toEqual([metric, target, isAsked ? 'not taken' : 'at-most'])
    }
  })
})

describe('a second aim in a target', () => {
  it('has a line where it holds no number', () => {
    const read = (target: string) =>
      readTable(
        tableOf([
          ['任务', '年度目标', '责任单位', '完成时限'],
          ['就业帮扶', target, '市人社局', '2026-12-31'],
        ]),
      )
    const both = read('城镇新增就业3.5万人以上，零就业家庭动态清零')
    expect(both.complaints.find(({ code }) => code === 'aim-without-number')?.found).toBe('零就业家庭动态清零')
    expect(both.items).toMatchObject([{ target: 35_000 }])
    expect(read('城镇新增就业3.5万人以上').codes).not.toContain('aim-without-number')
  })
})
