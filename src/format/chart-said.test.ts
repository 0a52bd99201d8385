import { expect, it } from 'vitest'
import { makeCitation, makeCommitment, makeLedger, makeMeasure, makeReport, makeRule, makeTarget } from '#mocks/make.ts'
import { buildProgressSeries } from '#src/derive/progress-series.ts'
import { assess } from '#src/domain/assess.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Commitment, Report } from '#src/domain/ledger.ts'
import { chartSaid } from './chart-said.ts'

const STOCK = makeCommitment({
  announced: '2026-01-01',
  measure: makeMeasure({ basis: 'stock', baseline: null }),
  targets: [makeTarget({ since: '2026-01-01', value: 300, due: '2026-12-31' })],
})

function report(date: string, value: number, more: Partial<Report> = {}): Report {
  return makeReport({ id: date, date, recorded: date, value, ...more })
}

function said(reports: readonly Report[], asOf: string, commitment: Commitment = STOCK): string {
  const rule = makeRule()
  const index = indexLedger(makeLedger({ commitments: [commitment], reports: [...reports], rules: [rule] }))
  const item = { commitment, assessment: assess(index, commitment, asOf, rule) }
  const series = buildProgressSeries(item, rule)
  if (!series) throw new Error('nothing to draw')
  return chartSaid(series, item, null, 'zh')
}

it('[V3][V6] says one report with its comparator, what is expected as a range, and since when nothing was reported', () => {
  expect(said([report('2026-02-24', 120, { comparator: 'more-than' })], '2026-11-30')).toBe(
    '只有一次报告值：2026年2月24日，超120。按时序进度，2026年11月30日应为约275至285。2026年2月24日之后至2026年11月30日没有报告。',
  )
})

it('says the first and the latest of several reports', () => {
  expect(said([report('2026-02-24', 120), report('2026-06-30', 160)], '2026-07-20')).toBe(
    '2次报告值，从2026年2月24日的120到2026年6月30日的160。按时序进度，2026年7月20日应为约150至210。',
  )
})

it('[V9] says that nothing was reported, and no zero', () => {
  const stated = makeCommitment({
    ...STOCK,
    measure: makeMeasure({ basis: 'stock', baseline: { value: 100, date: '2026-01-01', citation: makeCitation() } }),
  })
  expect(said([], '2026-07-20', stated)).toBe('截至2026年7月20日，没有报告值。按时序进度，2026年7月20日应为约200。')
})

it('[V3] asks for nothing once the deadline is over', () => {
  expect(said([report('2026-06-30', 160)], '2027-02-01')).toBe(
    '只有一次报告值：2026年6月30日，160。2026年6月30日之后至2027年2月1日没有报告。',
  )
})
