/** A growth beside an amount, and what is to be reached on the way to a target. */
import { describe, expect, it } from 'vitest'
import { readTable, tableOf } from './testing/read-table.ts'

describe('a growth that is promised beside an amount', () => {
  const read = readTable(
    tableOf(
      [
        ['2026年国民经济计划'],
        ['指标', '单位', '2025年完成', null, '2026年目标', null, '2026年1-9月完成', null],
        [null, null, '总量', '增幅', '总量', '增幅', '总量', '增幅'],
        ['社会消费品零售总额', '亿元', 738.9, '5.2%', 780, '5.5%', 560, '5.1%'],
        ['地区生产总值', '亿元', 1975, 5.6, '—', '5.5左右', 1402, 5.3],
        ['旅游投诉结案率', '%', null, '99.1%', null, '100%', null, '98.7%'],
        ['城镇新增就业', '人', 36_000, null, 35_000, '—', 30_100, null],
        ['进出口总额', '亿美元', 34.2, -4.2, '与上年持平', 0, 25, 0.4],
      ],
      [
        [0, 0, 0, 7],
        [1, 0, 2, 0],
        [1, 1, 2, 1],
        [1, 2, 1, 3],
        [1, 4, 1, 5],
        [1, 6, 1, 7],
      ],
    ),
  )

  it('is a target of its own, with its own figure, and no amount takes its place', () => {
    expect(
      read.ledger.commitments.map(({ measure, targets }) => [measure?.metric.zh, targets[0]?.value, measure?.basis]),
    ).toEqual([
      ['社会消费品零售总额', 78_000_000_000, expect.anything()],
      ['社会消费品零售总额增速', 5.5, 'annual-rate'],
      ['地区生产总值增速', 5.5, 'annual-rate'],
      ['旅游投诉结案率', 100, 'rate'],
      ['城镇新增就业', 35_000, expect.anything()],
      ['进出口总额增速', 0, 'annual-rate'],
    ])
    expect(read.items.map(({ latest }) => latest)).toEqual([56_000_000_000, 5.1, 5.3, 98.7, 30_100, 0.4])
    expect(read.codes).not.toContain('important-column')
  })
})

const quarters = (rows: readonly (readonly (string | number | null)[])[]) =>
  readTable(
    tableOf(
      [
        ['2026年重点任务“季度清单”推进表'],
        ['任务名称', '年度目标', '季度节点目标', null, null, null, '牵头单位'],
        [null, null, '一季度', '二季度', '三季度', '四季度', null],
        ...rows,
      ],
      [
        [0, 0, 0, 6],
        [1, 0, 2, 0],
        [1, 1, 2, 1],
        [1, 2, 1, 5],
        [1, 6, 2, 6],
      ],
    ),
  )
const pathsOf = ({ ledger }: ReturnType<typeof quarters>) =>
  ledger.commitments.map(({ targets }) => targets[0]?.path?.map(({ date, value }) => [date, value]))

describe('goals of quarters', () => {
  it('are the path of a number that they end at, or add up to; else nobody knows what they are', () => {
    const read = quarters([
      ['亿元以上项目开工', '60个', '15个', '32个', '48个', '60个', '区发改局'],
      ['新建公园', '10个', '2个', '3个', '4个', '1个', '区园林局'],
      ['新建学校', '8所', '1所', '9所', '2所', '3所', '区教育局'],
    ])
    expect(pathsOf(read)).toEqual([
      [
        ['2026-03-31', 15],
        ['2026-06-30', 32],
        ['2026-09-30', 48],
      ],
      [
        ['2026-03-31', 2],
        ['2026-06-30', 5],
        ['2026-09-30', 9],
      ],
      undefined,
    ])
    expect(read.codes.filter((code) => code === 'on-the-way')).toHaveLength(4)
  })

  it('in words are steps of a task without a number, each due with its quarter', () => {
    const read = quarters([['滨江公园二期', '建成开放', '—', '主体完工', '建成开放', '/', '区园林局']])
    expect(read.items).toMatchObject([
      {
        steps: [
          ['主体完工', '2026-06-30'],
          ['建成开放', '2026-09-30'],
        ],
        due: '2026-09-30',
      },
    ])
  })

  it('of years without one for the last set no deadline then', () => {
    const read = readTable(
      tableOf(
        [
          ['优化营商环境三年行动（2026—2028年）任务清单'],
          ['改革举措', '指标', '分年度目标', null, null, '责任单位'],
          [null, null, 2026, 2027, 2028, null].map((each) => (each === null ? null : String(each))),
          ['压缩开办时间', '开办时间（小时）', '≤4', '≤3', '≤2', '市市场监管局'],
          ['放宽住所登记', '—', '出台集群注册办法', '修订完善', '—', '市市场监管局'],
          ['合同线上融资', '—', '持续推进', null, null, '市财政局'],
        ],
        [
          [1, 0, 2, 0],
          [1, 1, 2, 1],
          [1, 2, 1, 4],
          [1, 5, 2, 5],
        ],
      ),
    )
    expect(read.items.map(({ due, steps }) => [due, steps.length])).toEqual([
      ['2028', 0],
      ['2027-12-31', 2],
      [null, 0],
    ])
  })
})
