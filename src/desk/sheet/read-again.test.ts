import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLedger } from '#src/domain/read-ledger.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { makeSource } from '#mocks/make.ts'
import { MESSY_SHEET } from '#tests/fixtures/messy-sheet.ts'
import { readSheet } from './read-sheet.ts'
import { EMPTY_LEDGER, MANY_UNITS, SAME_TASK, SAME_TASK_LATER, YEAR_TARGETS } from './testing/foreign-sheets.ts'
import type { SheetRow, SheetTable } from './workbook.ts'

const read = (table: SheetTable, ledger: Ledger = EMPTY_LEDGER) =>
  runSteps(
    readSheet([table], null, {
      ledger,
      lang: 'zh',
      today: '2026-11-23',
      source: makeSource({ id: 'import' }),
      announced: '2026-02-24',
      figureDate: null,
    }),
  )
const codes = (result: ReturnType<typeof read>) => new Set(result.complaints.map(({ code }) => code))
const NOTHING = { added: [], reports: [], changes: [] }

describe('a table that is read a second time', () => {
  it.each([
    ['one task of three cities', SAME_TASK],
    ['many units', MANY_UNITS],
    ['targets of a year', YEAR_TARGETS],
    ['the messy one', MESSY_SHEET],
  ])('changes nothing: %s', (_name, table) => {
    const first = read(table)
    expect(first.added.length).toBeGreaterThan(2)
    expect(readLedger(JSON.parse(JSON.stringify(first.ledger)))).toMatchObject({ ok: true, setAside: [] })
    const again = read(table, first.ledger)
    expect(again).toMatchObject(NOTHING)
    expect(again.ledger).toBe(first.ledger)
    for (const code of ['ambiguous-title', 'duplicate-id', 'not-editable'] as const)
      expect(codes(again)).not.toContain(code)
  })

  it('changes nothing where its goals are in words, its deadlines several and its plan is of a year', () => {
    const table: SheetTable = {
      name: '2026年台账',
      rows: [
        ['重点任务', '具体举措', '2026年目标', '责任单位', '完成时限', '目前进展'],
        ['扩大投资', '新开工项目', '80个', '市发改局牵头，市财政局配合', '2028年底', '累计新开工66个'],
        [null, '出台方案', '出台方案', '市工信局（牵头）、市发改局', '6月底前征求意见；12月底前印发', '正在起草'],
        [null, '完成前期', '完成立项', '各县（市、区）人民政府', '每季度末', '已完成'],
      ],
    }
    const first = read(table)
    expect(first.added).toHaveLength(3)
    const again = read(table, first.ledger)
    expect(again).toMatchObject(NOTHING)
    expect(codes(again)).not.toContain('figure-unclear')
    expect(codes(again)).not.toContain('deadline-unclear')
  })

  it('changes nothing, whatever tasks share their title, region, metric, lead or unit', () => {
    const row = fc.record({
      title: fc.constantFrom('完成投资', '培育企业', '规模'),
      metric: fc.constantFrom(null, '投资额', '企业数'),
      target: fc.constantFrom(null, 5, '100家', '翻一番', '3亿元', '下降3%'),
      unit: fc.constantFrom(null, '亿元', '家', '项'),
      lead: fc.constantFrom(null, '韶关市', '深圳市', '某局'),
      region: fc.constantFrom(null, '韶关', '深圳市', '韶关市、深圳市', '丁市'),
      due: fc.constantFrom(null, '年底前', '2025年', '明年'),
      latest: fc.constantFrom(null, 2, '下降2%'),
    })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (tasks) => {
        const rows = tasks.map(({ title, metric, target, unit, lead, region, due, latest }): SheetRow => [
          title,
          metric,
          target,
          unit,
          lead,
          region,
          due,
          latest,
          '2026-10-31',
        ])
        const table = {
          name: '表',
          rows: [['任务', '指标', '目标值', '单位', '责任单位', '地区', '完成时限', '完成值', '数据截至日期'], ...rows],
        }
        const first = read(table)
        expect(read(table, first.ledger)).toMatchObject(NOTHING)
      }),
    )
  })
})

describe('one task of several places', () => {
  it('names each place in its title', () => {
    expect(read(SAME_TASK).ledger.commitments.map(({ title }) => title)).toEqual([
      { zh: '完成固定资产投资（韶关市）', en: '完成固定资产投资 (Shaoguan)' },
      { zh: '完成固定资产投资（深圳市）', en: '完成固定资产投资 (Shenzhen)' },
      { zh: '完成固定资产投资（佛山市）', en: '完成固定资产投资 (Foshan)' },
    ])
  })

  it('a month later gives each its own figure', () => {
    const { ledger } = read(SAME_TASK)
    const later = read(SAME_TASK_LATER, ledger)
    expect(later.added).toEqual([])
    expect(codes(later)).not.toContain('ambiguous-title')
    const on = (id: string) =>
      later.ledger.reports.filter(({ commitment }) => commitment === id).map(({ value }) => value)
    expect(ledger.commitments.map(({ id }) => on(id))).toEqual([
      [10e8, 11e8],
      [20e8, 22e8],
      [30e8, 33e8],
    ])
  })

  it('that the ledger has for one place is new for another', () => {
    const [headings = [], first = [], second = []] = SAME_TASK.rows
    const { ledger } = read({ name: '表', rows: [headings, first] })
    const other = read({ name: '表', rows: [headings, second] }, ledger)
    expect(other.changes).toEqual([])
    expect(other.ledger.commitments.map(({ title }) => title.zh)).toEqual([
      '完成固定资产投资',
      '完成固定资产投资（深圳市）',
    ])
  })
})

describe('titles that only spelling tells apart', () => {
  it('are one', () => {
    const rows = [
      ['任务', '责任单位'],
      ['=1+1', '=1+1'],
      ['＝1+1', '＝1+1'],
      ['\t=1+1', '\t=1+1'],
    ]
    const first = read({ name: '表', rows })
    expect(first.added).toHaveLength(1)
    expect(read({ name: '表', rows }, first.ledger)).toMatchObject(NOTHING)
  })
})

describe('a row that stands twice', () => {
  const [headings = [], first = []] = SAME_TASK.rows
  it('is taken once, and said', () => {
    const result = read({ name: '表', rows: [headings, first, first.with(0, 2)] })
    expect(result.added).toHaveLength(1)
    expect(result.complaints.filter(({ code }) => code === 'duplicate-row')).toMatchObject([{ row: 3, expected: '2' }])
  })

  it('with something else in it is refused', () => {
    const result = read({ name: '表', rows: [headings, first, first.with(3, 400)] })
    expect(result.ledger.commitments.map(({ targets }) => targets[0]?.value)).toEqual([100e8])
    expect(result.complaints.filter(({ code }) => code === 'duplicate-differs')).toMatchObject([
      { row: 3, column: 'D', found: '400', expected: '2' },
    ])
  })
})
