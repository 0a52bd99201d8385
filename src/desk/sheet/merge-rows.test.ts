import { describe, expect, it } from 'vitest'
import { runSteps } from '#src/lib/run-steps.ts'
import { makeCommitment, makeLedger, makeReport, makeSource, makeText, makeUnit } from '#mocks/make.ts'
import { readSheet } from './read-sheet.ts'
import type { SheetRow } from './workbook.ts'

const ledger = makeLedger({
  units: [makeUnit(), makeUnit({ id: 'yuan', name: makeText('元', 'yuan') })],
  commitments: [makeCommitment({ title: makeText('建设机架', 'Build racks') })],
  reports: [makeReport()],
})
const read = (...rows: readonly SheetRow[]) =>
  runSteps(
    readSheet([{ name: '表', rows }], null, {
      ledger,
      lang: 'zh',
      today: '2026-11-23',
      source: makeSource({ id: 'import' }),
      announced: '2026-01-20',
      figureDate: null,
    }),
  )
const said = ({ complaints }: ReturnType<typeof read>) =>
  complaints.map(({ code, row, column }) => `${code} ${row ?? ''}${column ?? ''}`)

describe('a row that a commitment answers to', () => {
  it('by its title changes only what it says otherwise', () => {
    const result = read(
      ['任务', '目标值', '完成时限', '责任单位', '备注'],
      ['建设 机架', '35万标准机架', '2026年底', '甲市', '注意口径'],
    )
    expect(result.added).toEqual([])
    expect(result.changes.map(({ column }) => column)).toEqual(['target', 'due', 'notes'])
    expect(result.ledger.commitments[0]).toMatchObject({
      lead: 'office',
      targets: [{ value: 300_000 }, { value: 350_000, due: '2026', since: '2026-11-23' }],
      notes: [{ zh: '注意口径' }],
    })
  })

  it('adds a report for a new figure, and none for the one that is known', () => {
    expect(read(['任务', '完成值', '数据截至日期'], ['建设机架', '12万', '2026年6月30日']).reports).toEqual([])
    const result = read(['任务', '完成值', '数据截至日期'], ['建设机架', '20万', '2026-10-31'])
    expect(result.ledger.reports[1]).toMatchObject({
      commitment: 'c1',
      value: 200_000,
      date: '2026-10-31',
      standing: 'self-reported',
    })
  })

  it('takes no figure of another unit, of no day, or of a day to come', () => {
    expect(said(read(['任务', '完成值（亿元）', '截至日期'], ['建设机架', 3, '2026-10-31']))).toEqual([
      'unit-differs 2B',
    ])
    expect(said(read(['任务', '完成值'], ['建设机架', '20万']))).toEqual(['figure-without-date 2'])
    expect(said(read(['任务', '完成值', '截至日期'], ['建设机架', '20万', '2026-12-31']))).toEqual([
      'date-in-future 2C',
    ])
  })

  it('is taken once', () => {
    expect(said(read(['任务', '责任单位'], ['建设机架', '甲市政府'], ['Build racks', '甲市政府']))).toEqual([
      'duplicate-id 3A',
    ])
  })

  it('that stands for two commitments is not taken', () => {
    const two = {
      ...ledger,
      commitments: [...ledger.commitments, makeCommitment({ id: 'c2', title: makeText('建设机架', 'Others') })],
    }
    const result = runSteps(
      readSheet(
        [
          {
            name: '表',
            rows: [
              ['任务', '目标值'],
              ['建设机架', 5],
            ],
          },
        ],
        null,
        {
          ledger: two,
          lang: 'zh',
          today: '2026-11-23',
          source: makeSource(),
          announced: '2026-01-20',
          figureDate: null,
        },
      ),
    )
    expect(said(result)).toEqual(['ambiguous-title 2A'])
    expect(result.ledger).toBe(two)
  })

  it('whose formula failed says so', () => {
    expect(said(read(['任务', '目标值'], ['建设机架', '#REF!']))).toEqual(['cell-error 2B'])
  })
})

describe('a new row', () => {
  it('with a deadline long past was promised before it, and says so', () => {
    const result = read(
      ['任务', '目标值（元）', '完成时限', '责任单位', '地区', '领域'],
      ['旧任务', 5, '2024年底', '甲市政府', '甲市', '算力'],
    )
    expect(result.ledger.commitments[1]).toMatchObject({
      announced: '2024-01-01',
      targets: [{ due: '2024', since: '2024-01-01' }],
    })
    expect(said(result)).toEqual(['assumed-announced-earlier 2'])
  })

  it('with a baseline counts from it; one that falls is to decrease', () => {
    const result = read(
      ['任务', '基准值', '目标值', '单位', '责任单位', '地区', '领域'],
      ['降本', 100, 80, '万元', '甲市政府', '甲市', '算力'],
    )
    expect(result.ledger.commitments[1]).toMatchObject({
      measure: { basis: 'stock', direction: 'decrease', baseline: { value: 1_000_000, date: '2025-12-31' } },
      targets: [{ value: 800_000 }],
    })
  })

  it('has the same id whenever it is read, which no other record has', () => {
    const rows: readonly SheetRow[] = [
      ['任务', '责任单位'],
      ['新任务', '甲市政府'],
    ]
    expect(read(...rows).added).toEqual(read(...rows).added)
    expect(read(...rows).added[0]).toMatch(/^c-[a-z0-9]{10}$/)
    expect(read(['Task', 'Lead'], ['Plant 5 million trees', '甲市政府']).added).toEqual(['plant-5-million-trees'])
  })

  it('without lead, region and sector says what was put there', () => {
    const result = read(['任务', '完成时限'], ['新任务', '2027年底'])
    expect(result.ledger.commitments[1]).toMatchObject({
      kind: 'milestone',
      regions: ['990000'],
      milestones: [{ due: '2027' }],
    })
    expect(said(result)).toEqual(['assumed-announced ', 'no-regions ', 'no-leads ', 'no-sectors '])
  })
})
