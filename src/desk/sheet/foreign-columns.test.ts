import type { Answers } from './doubts.ts'
import { describe, expect, it } from 'vitest'
import { formatComplaint } from './sheet-fault-words.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { makeCommitment, makeSource } from '#mocks/make.ts'
import { readSheet } from './read-sheet.ts'
import { readColumns } from './sheet-mapping.ts'
import { EMPTY_LEDGER, YEAR_TARGETS } from './testing/foreign-sheets.ts'
import { usualAnnounced } from './usual-announced.ts'
import type { SheetRow, SheetTable } from './workbook.ts'

const HEADINGS = [
  '序号',
  '任务',
  '指标',
  '目标值',
  '单位',
  '责任单位',
  '地区',
  '领域',
  '完成时限',
  '完成值',
  '数据截至日期',
  '完成率',
]
const task = (cells: Readonly<Record<string, SheetRow[number]>>): SheetRow => {
  const usual: Readonly<Record<string, SheetRow[number]>> = {
    序号: 1,
    任务: '任务',
    目标值: 100,
    单位: '家',
    责任单位: '韶关市',
    地区: '韶关市',
    领域: '重大项目与园区',
    完成时限: '2026年底',
    数据截至日期: '2026-10-31',
    ...cells,
  }
  return HEADINGS.map((heading) => usual[heading] ?? null)
}
const readTable = (table: SheetTable, answers: Answers = {}) =>
  runSteps(
    readSheet([table], null, {
      ledger: EMPTY_LEDGER,
      lang: 'zh',
      today: '2026-11-23',
      source: makeSource({ id: 'import' }),
      announced: '2026-02-24',
      figureDate: null,
      answers,
    }),
  )
const read = (...rows: readonly SheetRow[]) => readTable({ name: '', rows: [HEADINGS, ...rows] })
const said = ({ complaints }: ReturnType<typeof read>) =>
  complaints.map((complaint) => `${complaint.code} ${complaint.found} ${complaint.expected}`.trim())

describe('a completion that a table states', () => {
  it.each([
    [50, 0.9, 'completion-differs 90% 50%'],
    [50, '90%', 'completion-differs 90% 50%'],
    [50, 48.5, 'completion-differs 48.5% 50%'],
    [null, 0.625, 'completion-unused 62.5%'],
    [null, '62.5%', 'completion-unused 62.5%'],
  ])('of %s in 100 as %s is said', (latest, stated, complaint) => {
    expect(said(read(task({ 完成值: latest, 完成率: stated })))).toContain(complaint)
  })

  it.each([0.5, 50, '50%', 50.9, '49.2％'])('of 50 in 100 as %s is right', (stated) => {
    expect(said(read(task({ 完成值: 50, 完成率: stated }))).some((each) => each.startsWith('completion'))).toBe(false)
  })

  it('in words is what was done', () => {
    expect(read(task({ 完成率: '正在推进' })).ledger.reports).toMatchObject([
      { stage: 'under-way', note: { zh: '正在推进' } },
    ])
  })
})

describe('a table with columns that the rule fills', () => {
  it('is said to be read without them', () => {
    const result = readTable({
      name: '表',
      rows: [
        ['序号', '任务', '责任单位', '状态', '差距', '经办人'],
        [1, '甲', '韶关市', '正常', 3, '张三'],
      ],
    })
    expect(result.mapping && readColumns(result.mapping).map(({ letter }) => letter)).toEqual(['B', 'C'])
    expect(result.complaints.filter(({ code }) => code === 'column-for-reading').map(({ column }) => column)).toEqual([
      'D',
      'E',
    ])
  })
})

describe('a fall', () => {
  it('is a change below zero, to be reached from above', () => {
    const result = read(task({ 任务: '能耗', 目标值: '下降3%', 单位: '%', 完成值: '下降2.5%' }))
    expect(result.ledger.commitments).toMatchObject([
      { measure: { basis: 'annual-rate', direction: 'decrease' }, targets: [{ value: -3, comparator: 'at-most' }] },
    ])
    expect(result.ledger.reports).toMatchObject([{ value: -2.5 }])
    expect(said(result)).toContain('fall-as-negative 下降3% -3')
  })

  it('that may not be large is a floor', () => {
    expect(read(task({ 目标值: '下降不超过3%', 单位: '%' })).ledger.commitments).toMatchObject([
      {
        measure: { basis: 'annual-rate', direction: 'increase' },
        targets: [{ value: -3, comparator: 'at-least' }],
      },
    ])
  })

  it('takes no figure that may be a rise', () => {
    const result = read(task({ 目标值: '下降3%', 单位: '%', 完成值: 2.5 }))
    expect(result.ledger.reports).toEqual([])
    expect(said(result)).toContain('direction-unclear 2.5')
  })

  it('to a level is a decrease to it', () => {
    expect(read(task({ 目标值: '降至20微克' })).ledger.commitments).toMatchObject([
      { measure: { direction: 'decrease' }, targets: [{ value: 20, comparator: 'at-most' }] },
    ])
  })

  it('that only the name speaks of is counted by its size, and said', () => {
    const result = read(task({ 任务: '单位能耗下降率', 目标值: '3%', 单位: '%', 完成值: '下降2.5%' }))
    expect(result.ledger.commitments).toMatchObject([
      { measure: { direction: 'increase' }, targets: [{ value: 3, comparator: 'at-least' }] },
    ])
    expect(result.ledger.reports).toMatchObject([{ value: 2.5 }])
    expect(said(result)).toContain('assumed-direction 3% 3')
    expect(said(read(task({ 任务: '压减产能', 目标值: 50, 单位: '家' })))).toContain('assumed-direction 50 50')
  })
})

describe('a percentage', () => {
  const promised = (cells: Readonly<Record<string, SheetRow[number]>>) => {
    const result = read(task({ 单位: '%', ...cells }))
    const [{ measure, targets } = { measure: undefined, targets: [] }] = result.ledger.commitments
    const [target] = targets
    return [measure?.basis, measure?.direction, target?.comparator, target?.value, target?.upTo]
  }

  it.each([
    ['地区生产总值', '增长5%左右', ['annual-rate', 'increase', 'about', 5, undefined]],
    ['地区生产总值增长', '4.5%—5%', ['annual-rate', 'increase', 'between', 4.5, 5]],
    ['地区生产总值增速', '4.5%-5%', ['annual-rate', 'increase', 'between', 4.5, 5]],
    ['地区生产总值增速', '4.5%～5%', ['annual-rate', 'increase', 'between', 4.5, 5]],
    ['地区生产总值增速', '4.5至5', ['annual-rate', 'increase', 'between', 4.5, 5]],
    ['地区生产总值年均增长', 5, ['annual-rate', 'increase', 'at-least', 5, undefined]],
    ['社会消费品零售总额', '同比增长6%', ['annual-rate', 'increase', 'at-least', 6, undefined]],
    ['城镇调查失业率', '控制在5.5%以内', ['annual-rate', 'decrease', 'at-most', 5.5, undefined]],
    ['城镇调查失业率', '不高于5.5%', ['annual-rate', 'decrease', 'at-most', 5.5, undefined]],
    ['居民消费价格涨幅', '3%左右', ['annual-rate', 'decrease', 'about', 3, undefined]],
    ['居民消费价格涨幅', 3, ['annual-rate', 'decrease', 'at-most', 3, undefined]],
    ['进出口总额', '保持正增长', ['annual-rate', 'increase', 'more-than', 0, undefined]],
    ['能耗', '下降2%—3%', ['annual-rate', 'decrease', 'between', -3, -2]],
    ['能耗下降', '下降3%以上', ['annual-rate', 'increase', 'at-least', 3, undefined]],
    ['绿电占比', '80%', ['rate', 'increase', 'at-least', 80, undefined]],
    ['债务率', '不超过60%', ['rate', 'hold', 'at-most', 60, undefined]],
  ])('of %s, %s, is what its words say', (title, cell, expected) => {
    expect(promised({ 任务: title, 目标值: cell })).toEqual(expected)
  })

  it('of which nothing says what it counts is not taken, and asked for', () => {
    const result = read(task({ 任务: '深化改革', 目标值: '50%', 单位: '%' }))
    expect(result.ledger.commitments).toMatchObject([{ kind: 'milestone', targets: [] }])
    expect(said(result)).toContain('not-answered 50%')
    expect(result.doubts).toMatchObject([
      { key: 'share-basis:目标值', cells: 1, examples: ['深化改革 50%'], answer: null },
    ])
  })

  it('is what the row or the person says', () => {
    const rows = [
      ['任务', '目标值', '单位', '计数口径', '系列编号'],
      ['深化改革', '50%', '%', '年度比率', 'reform'],
    ]
    expect(readTable({ name: '表', rows }).ledger.commitments).toMatchObject([
      { series: 'reform', measure: { basis: 'annual-rate' } },
    ])
    const shares = readTable({ name: '表', rows: rows.map((row) => row.slice(0, 3)) }, { 'share-basis:目标值': 'rate' })
    expect(shares.ledger.commitments).toMatchObject([{ measure: { basis: 'rate' } }])
  })

  it('of a year is due in the year that its heading names, while that is to come', () => {
    const due = (heading: string) =>
      readTable({
        name: '表',
        rows: [
          ['任务', heading, '单位'],
          ['产值增速', 5, '%'],
          ['机架', 5, '家'],
        ],
      })
    expect(due('2026年预期目标').ledger.commitments.map(({ targets }) => targets[0]?.due)).toEqual(['2026', '2026'])
    expect(said(due('2026年预期目标'))).toContain('due-of-heading 2026年预期目标 2026')
    expect(due('2025年目标').ledger.commitments.map(({ targets }) => targets[0]?.due)).toEqual([null, null])
  })

  it('has no completion to be held against its figures, if it is of a year', () => {
    const result = read(task({ 任务: '产值增速', 目标值: 5, 单位: '%', 完成值: 4.2, 完成率: '50%' }))
    expect(said(result).some((each) => each.startsWith('completion'))).toBe(false)
  })

  it('takes its upper end from a column of its own', () => {
    const rows = [
      ['任务', '目标值', '目标上限', '单位'],
      ['产值增速', 4.5, 5, '%'],
      ['投资增速', 5, 4, '%'],
    ]
    const result = readTable({ name: '表', rows })
    expect(result.ledger.commitments.map(({ targets }) => [targets[0]?.comparator, targets[0]?.upTo])).toEqual([
      ['between', 5],
      ['at-least', undefined],
    ])
    expect(said(result)).toContain('figure-unclear 4')
  })
})

describe('what a table leaves open', () => {
  it('is said once: the day of announcement, the lead, the sector', () => {
    const result = readTable({
      name: '表',
      rows: [
        ['任务', '完成时限', '地区'],
        ['甲', '2027年底', '韶关市'],
        ['乙', '2027年底', '韶关市'],
        ['丙', '2025年底', '韶关市'],
      ],
    })
    expect(result.ledger.commitments.map(({ announced }) => announced)).toEqual([
      '2026-02-24',
      '2026-02-24',
      '2025-01-01',
    ])
    expect(result.complaints.map((complaint) => formatComplaint(complaint, 'zh'))).toEqual([
      '“表”：2 行没有写提出日期，都按 2026-02-24 提出。要改，请在“怎样读这张表”里填写“提出日期”。',
      '“表”：表中没有责任单位一列，新增的 3 项都记为“未注明”。请补上。',
      '“表”：表中没有领域一列，新增的 3 项都记为“未注明”。请补上。',
      '“表”第 4 行：没有写提出日期，而期限早已过去，提出日期暂记为 2025-01-01。请核对。',
    ])
  })

  it('is said by name, not by code', () => {
    const result = read(task({ 地区: null, 责任单位: '韶关市、深圳市' }))
    expect(said(result)).toEqual(
      expect.arrayContaining(['assumed-region  广东省', 'several-leads 韶关市、深圳市 韶关市']),
    )
  })

  it('counts deadlines from the day that the row gives', () => {
    const result = readTable({
      name: '表',
      rows: [
        ['任务', '完成时限', '提出日期'],
        ['甲', '明年', '2024-05-01'],
      ],
    })
    expect(result.ledger.commitments).toMatchObject([{ announced: '2024-05-01', milestones: [{ due: '2025' }] }])
  })

  it('may follow the other commitments of the ledger', () => {
    const [one, other] = [makeCommitment(), makeCommitment({ id: 'c2' })]
    expect(usualAnnounced({ commitments: [one, other] })).toBe(one.announced)
    expect(usualAnnounced({ commitments: [one, { ...other, announced: '2020-01-01' }] })).toBeNull()
    expect(usualAnnounced({ commitments: [] })).toBeNull()
  })
})

describe('a number below zero', () => {
  it('is noted, but for rates', () => {
    expect(said(read(task({ 目标值: -300, 完成值: -50 })))).toEqual(
      expect.arrayContaining(['figure-negative -300', 'figure-negative -50']),
    )
    expect(said(read(task({ 目标值: -3, 单位: '%' })))).not.toContain('figure-negative -3')
  })
})

describe('the headings of a plan for a year', () => {
  const result = readTable(YEAR_TARGETS)
  it('are known, with the day that the period in one of them ends on', () => {
    expect(result.mapping?.columns.map(({ column }) => column)).toEqual([
      'number',
      'title',
      'metric',
      'target',
      'latest',
      'completion',
      'lead',
      'due',
    ])
    expect(result.ledger.commitments.map(({ title, targets }) => [title.zh, targets[0]?.value])).toEqual([
      ['扩大有效投资', 320e8],
      ['扩大有效投资：固定资产投资增长（%）', 6],
      ['壮大工业', 6],
      ['新增就业', 23_000],
    ])
    expect(result.ledger.reports.map(({ value, date }) => [value, date])).toEqual([
      [210.5e8, '2026-09-30'],
      [4.2, '2026-09-30'],
      [5.1, '2026-09-30'],
      [18_000, '2026-09-30'],
    ])
  })

  it('say once which day and which region all rows got', () => {
    expect(said(result)).toEqual(expect.arrayContaining(['no-dates 4 2026-09-30', 'no-regions 4 广东省']))
    expect(said(result).some((each) => each.startsWith('assumed-date'))).toBe(false)
  })

  it('take 目标任务 for the number where the task has a column of its own', () => {
    const columns = (...rows: readonly SheetRow[]) =>
      readTable({ name: '表', rows }).mapping?.columns.map(({ column }) => column)
    expect(columns(['工作任务', '目标任务', '单位'], ['甲', 5, '家'])).toEqual(['title', 'target', 'unit'])
    expect(columns(['目标任务', '责任单位'], ['甲', '韶关市'])).toEqual(['title', 'lead'])
  })

  it('without a year give no day', () => {
    const rows = [
      ['任务', '全年目标（家）', '1—9月完成'],
      ['甲', 5, 3],
    ]
    expect(said(readTable({ name: '表', rows }))).toContain('figure-without-date')
  })
})
