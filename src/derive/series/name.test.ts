import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { nameOfSeries } from '#src/format/series-name.ts'
import { makeCommitment, makeLedger, makeMeasure, makeRegion, makeText } from '#mocks/make.ts'

const jobs = (id: string, announced: string, metric: string, region: string) =>
  makeCommitment({
    id,
    announced,
    series: id.split('-')[0] ?? '',
    regions: [region],
    measure: makeMeasure({ metric: makeText(metric, `${metric} in English`) }),
  })
const direction = (id: string, announced: string, title: string) =>
  makeCommitment({
    id,
    announced,
    title: makeText(title),
    kind: 'direction',
    measure: undefined,
    targets: [],
    series: id.split('-')[0] ?? '',
  })

const index = indexLedger(
  makeLedger({
    regions: [
      makeRegion({ code: '990000', name: makeText('甲省', 'Alpha'), parent: null }),
      makeRegion({ code: '990100', name: makeText('乙市', 'Beta') }),
    ],
    commitments: [
      jobs('jobs-2026', '2026-01-20', '新增就业', '990000'),
      jobs('jobs-2025', '2025-01-20', '新增就业人数', '990000'),
      direction('jobs-2027', '2027-01-20', '稳就业'),
      jobs('roads-2025', '2025-01-20', '公路里程', '990000'),
      jobs('roads-2026', '2026-01-20', '公路里程', '990100'),
      jobs('ports-2025', '2025-01-20', '甲省的港口', '990000'),
      direction('calm-2025', '2025-01-20', '2025年平稳'),
      direction('calm-2026', '2026-01-20', '2026年平稳'),
    ].map((each) => (each.id === 'jobs-2027' ? { ...each, regions: ['990000'] } : each)),
    reports: [],
  }),
)

describe('the name of a series', () => {
  it.each([
    ['jobs', '甲省历年新增就业', '新增就业 in English (Alpha, year by year)'],
    ['roads', '历年公路里程', '公路里程 in English, year by year'],
    ['ports', '历年甲省的港口', '甲省的港口 in English, year by year'],
    ['calm', '“2026年平稳”等历年同一承诺', '“2026年平稳” and the same in other years'],
    ['none', 'none', 'none'],
  ])('[V13] %s is made from what its records share', (id, zh, en) => {
    expect(nameOfSeries(index, id, 'zh')).toBe(zh)
    expect(nameOfSeries(index, id, 'en')).toBe(en)
  })
})
