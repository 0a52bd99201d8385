import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeMeasure, makeReport, makeRule, makeTarget } from '#mocks/make.ts'
import { assess } from '#src/domain/assess.ts'
import { dateOfDay } from '#src/domain/deadline.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Commitment, Report } from '#src/domain/ledger.ts'
import { buildProgressSeries } from './progress-series.ts'

const RANGE = makeCommitment({
  announced: '2025-01-15',
  measure: makeMeasure({ basis: 'annual-rate', direction: 'increase', baseline: null }),
  targets: [makeTarget({ since: '2025-01-15', comparator: 'between', value: 4.5, upTo: 5, due: '2025' })],
})

function report(date: string, value: number): Report {
  return makeReport({ id: date, date, recorded: date, value })
}

function series(commitment: Commitment, reports: readonly Report[], asOf: string) {
  const rule = makeRule()
  const index = indexLedger(makeLedger({ commitments: [commitment], reports: [...reports], rules: [rule] }))
  return buildProgressSeries({ commitment, assessment: assess(index, commitment, asOf, rule) }, rule)
}

describe('the series of a yearly rate', () => {
  const reports = [report('2024-12-31', 9), report('2025-03-31', 4.1), report('2025-06-30', 4.2)]

  it('[V2b] is a level from 1 January to the deadline, without a path or a forecast, and the figures of its year', () => {
    const found = series(RANGE, [...reports, report('2025-09-30', 4.3)], '2025-10-20')
    expect(found).toMatchObject({ expected: [], forecast: [], level: { low: 4.5, high: 5 } })
    expect(found?.level && [found.level.from, found.level.to].map(dateOfDay)).toEqual(['2025-01-01', '2025-12-31'])
    expect(found?.reports.map(({ value }) => value)).toEqual([4.1, 4.2, 4.3])
    expect(found?.asOf && dateOfDay(found.asOf)).toBe('2025-10-20')
  })

  it('[V2b] ends with its year, however late it is seen', () => {
    expect(series(RANGE, reports, '2026-11-30')?.asOf).toBeNull()
  })

  it('[V2b] draws nothing where its year has no figure', () => {
    expect(series(RANGE, [report('2024-12-31', 9)], '2025-03-01')).toBeNull()
  })

  it('[V2b] another limit is a level since it was set', () => {
    const hold = makeCommitment({
      announced: '2025-01-15',
      measure: makeMeasure({ basis: 'stock', direction: 'hold', baseline: null }),
      targets: [makeTarget({ since: '2025-01-15', value: 95, due: '2026' })],
    })
    const found = series(hold, [report('2025-06-30', 96)], '2025-10-20')
    expect(found?.level && [found.level.from, found.level.to].map(dateOfDay)).toEqual(['2025-01-15', '2026-12-31'])
  })

  it('[V3] what is approached has no level', () => {
    expect(series(makeCommitment(), [report('2026-06-30', 10)], '2026-10-20')?.level).toBeNull()
  })
})

describe('the series of what is approached', () => {
  const stock = makeCommitment({
    announced: '2026-01-01',
    measure: makeMeasure({ basis: 'stock', baseline: null }),
    targets: [makeTarget({ since: '2026-01-01', value: 300, due: '2026-12-31' })],
  })
  const flow = makeCommitment({
    announced: '2022-01-20',
    measure: makeMeasure({ basis: 'annual-flow', baseline: null }),
    targets: [makeTarget({ since: '2022-01-20', value: 9000, due: '2022' })],
  })
  const silence = (found: ReturnType<typeof series>) =>
    found?.silence && [found.silence.from, found.silence.to].map(dateOfDay)

  it('[V6] has the stretch from the last report to the day it is seen, once a report is owed', () => {
    const late = [report('2026-02-24', 120)]
    expect(silence(series(stock, late, '2026-11-30'))).toEqual(['2026-02-24', '2026-11-30'])
    expect(silence(series(stock, late, '2026-04-30'))).toBeNull()
    expect(silence(series(stock, [], '2026-11-30'))).toBeNull()
  })

  it('[V2a] ends with its year, however late it is seen, and is not silent since', () => {
    const found = series(flow, [report('2022-12-31', 9100)], '2026-11-30')
    expect([found?.asOf, found?.silence]).toEqual([null, null])
    expect(series(stock, [report('2026-12-31', 200)], '2028-11-30')?.asOf).not.toBeNull()
  })

  it('[V7] says what the two ends of its path count from', () => {
    const found = series(stock, [report('2026-02-24', 120)], '2026-11-30')
    expect(found?.ends).toEqual({ baseline: { low: 0, high: 120, stated: false }, deadlines: false })
    expect(series(flow, [report('2022-06-30', 5000)], '2022-07-30')?.ends).toBeNull()
    const range = { ...flow, targets: [makeTarget({ since: '2022-01-20', value: 9000, due: '2022/2023' })] }
    expect(series(range, [report('2022-06-30', 5000)], '2022-07-30')?.ends).toEqual({ baseline: null, deadlines: true })
  })
})
