import { describe, expect, it } from 'vitest'
import { readLedger } from '#src/domain/read-ledger.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { makeLedger, makeOrganisation, makeRegion, makeSector, makeSource, makeText, makeUnit } from '#mocks/make.ts'
import { MESSY_SHEET } from '#tests/fixtures/messy-sheet.ts'
import type { SheetContext } from './import-draft.ts'
import { readSheet } from './read-sheet.ts'
import type { SheetTable } from './workbook.ts'

const context: SheetContext = {
  ledger: makeLedger({
    regions: [
      makeRegion({ code: '990000', name: makeText('甲省'), parent: null }),
      makeRegion({ name: makeText('青川市', 'Qingchuan City') }),
    ],
    sectors: [makeSector(), makeSector({ id: 'logistics', name: makeText('物流', 'Logistics') })],
    organisations: [
      makeOrganisation(),
      makeOrganisation({ id: 'county', name: makeText('乙县政府', 'Beta County Government') }),
    ],
    units: [
      makeUnit(),
      makeUnit({ id: 'yuan', name: makeText('元', 'yuan') }),
      makeUnit({ id: 'firm', name: makeText('家', 'firms') }),
    ],
    commitments: [],
    reports: [],
    facts: [],
  }),
  lang: 'zh',
  today: '2026-11-23',
  source: makeSource({ id: 'import', title: makeText('甲市台账') }),
  announced: '2026-01-20',
  figureDate: null,
}
const read = (...tables: readonly SheetTable[]) => runSteps(readSheet(tables, null, context))
const messy = read(MESSY_SHEET)
const titled = (title: string) => messy.ledger.commitments.find((commitment) => commitment.title.zh === title)
const reportOn = (title: string) => messy.ledger.reports.find(({ commitment }) => commitment === titled(title)?.id)

describe('a messy workbook', () => {
  it('finds the headings under the title, in two rows, and what each column is', () => {
    expect(messy.mapping).toMatchObject({ sheet: '重点任务', firstRow: 4, lastRow: 5 })
    expect(messy.mapping?.columns.map(({ letter, column }) => `${letter} ${column}`)).toEqual([
      'A number',
      'B title',
      'C metric',
      'D target',
      'E due',
      'F lead',
      'G supporting',
      'H region',
      'I sector',
      'J latest',
      'K latest-date',
      'L progress',
      'M notes',
      'N null',
    ])
    expect(messy.mapping?.columns[3]).toMatchObject({
      heading: '目标 / 目标值（万元）',
      unit: '万元',
      samples: ['３０万标准机架', '3500', '超１００家'],
    })
  })

  it('reads full-width digits, the unit in the cell, a serial date and a named month', () => {
    expect(titled('建设标准机架')).toMatchObject({
      kind: 'measured',
      lead: 'office',
      supporting: ['county'],
      regions: ['990100'],
      sectors: ['computing'],
      announced: '2026-01-20',
      measure: { unit: 'rack', metric: { zh: '标准机架数' } },
      targets: [
        {
          value: 300_000,
          due: '2026-12',
          comparator: 'at-least',
          citation: { source: 'import', figure: '３０万标准机架' },
        },
      ],
    })
    expect(reportOn('建设标准机架')).toMatchObject({
      value: 120_000,
      date: '2026-06-30',
      recorded: '2026-11-23',
      note: { zh: '已开工建设' },
    })
  })

  it('multiplies bare numbers by the 万元 of their heading, and finds names without suffix', () => {
    expect(titled('完成产业投资')).toMatchObject({
      measure: { unit: 'yuan' },
      targets: [{ value: 35_000_000, due: '2026-12-31' }],
      regions: ['990100'],
      sectors: ['computing', 'logistics'],
      notes: [{ zh: '口径待核' }],
    })
    expect(reportOn('完成产业投资')).toMatchObject({ value: 12_005_000, date: '2026-06-30' })
  })

  it('gives each metric of a merged task its own commitment', () => {
    expect(titled('培育企业')).toMatchObject({
      measure: { unit: 'firm' },
      targets: [{ value: 100, comparator: 'more-than', due: '2026' }],
    })
    expect(titled('培育企业：高新企业（家）')).toMatchObject({
      measure: { unit: 'firm' },
      targets: [{ value: 50, comparator: 'about', due: '2026-12' }],
    })
    expect(reportOn('培育企业')).toMatchObject({ value: 60, date: '2026-06-30', note: { zh: '已培育60家' } })
  })

  it('keeps what has no number as a direction or a step', () => {
    expect(titled('改善营商环境')).toMatchObject({ kind: 'direction', targets: [] })
    expect(reportOn('改善营商环境')).toMatchObject({ stage: 'under-way', date: '2026-06-30' })
    expect(titled('引进项目')).toMatchObject({ kind: 'direction' })
  })

  it('takes a range as both its numbers', () => {
    expect(titled('扩大贸易')).toMatchObject({
      kind: 'measured',
      targets: [{ value: 3e8, upTo: 5e8, comparator: 'between', due: '2026' }],
    })
  })

  it('names each cell that it could not take, each guess, and each row that it left out', () => {
    const said = messy.complaints.map(({ code, row, column, found, expected }) =>
      [code, row, column, found, expected].join(' · '),
    )
    expect(said).toEqual([
      'assumed-announced ·  ·  · 7 · 2026-01-20',
      'unknown-column · 4 · N · 张三 · ',
      'section-row · 6 ·  · 一、算力产业 · ',
      `new-organisation · 8 · F · 甲市发展改革局 · ${messy.ledger.organisations.at(-1)?.id}`,
      'assumed-year · 10 · E · 年底前 · 2026',
      'figure-from-text · 10 · L · 60家 · 60',
      'assumed-date · 10 · K ·  · 2026-06-30',
      'repeated-header · 12 ·  · 指标名称 | 目标值（万元） | 完成时限 | 牵头单位 | 配合单位 | 完成值(万元) | 数据截至日期 | 目前进展 · ',
      'no-deadline-said · 13 · E · 长期 · ',
      'assumed-date · 13 · K ·  · 2026-06-30',
      'deadline-unclear · 15 · E · 尽快 · ',
      'figure-unclear · 15 · D · 数十家 · ',
      'new-region · 15 · H · 丁市 · 900001',
      'no-title · 16 · B ·  · ',
      'total-row · 17 ·  · 合计 | 4000 · ',
      'note-row · 18 ·  · 注：1.目标值为全年数；2.数据由各单位填报。 · ',
      'note-row · 19 ·  · 填表人：李四 · ',
    ])
  })

  it('gives a ledger that passes the check', () => {
    expect(messy.rows).toBe(8)
    expect(messy.added).toHaveLength(7)
    expect(readLedger(JSON.parse(JSON.stringify(messy.ledger)))).toMatchObject({ ok: true, setAside: [] })
  })

  it('read again, changes nothing', () => {
    const again = runSteps(readSheet([MESSY_SHEET], null, { ...context, ledger: messy.ledger }))
    expect(again.added).toEqual([])
    expect(again.changes).toEqual([])
    expect(again.ledger).toBe(messy.ledger)
  })
})
