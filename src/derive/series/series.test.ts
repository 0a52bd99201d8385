import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Commitment, Fact, Report } from '#src/domain/ledger.ts'
import {
  makeCitation,
  makeCommitment,
  makeFact,
  makeLedger,
  makeMeasure,
  makeReport,
  makeSource,
  makeTarget,
  makeText,
  makeUnit,
} from '#mocks/make.ts'
import { assessAll } from '../selection/assess-all.ts'
import { plotSeries } from './plot.ts'
import { seriesRows } from './rows.ts'
import { summariseSeries } from './summary.ts'

const growth = makeMeasure({
  metric: makeText('投资增长', 'Growth of investment'),
  unit: 'percent',
  basis: 'annual-rate',
  baseline: null,
})

function year(of: number, target: Partial<Commitment['targets'][number]>): Commitment {
  const announced = `${of}-01-15`
  return makeCommitment({
    id: `investment-${of}`,
    announced,
    series: 'investment',
    measure: growth,
    targets: [makeTarget({ since: announced, due: String(of), ...target })],
  })
}

function direction(of: number, figure: string): Commitment {
  return makeCommitment({
    id: `investment-${of}`,
    announced: `${of}-01-15`,
    series: 'investment',
    kind: 'direction',
    measure: undefined,
    targets: [],
    citations: [makeCitation({ figure })],
  })
}

const report = (of: number, date: string, recorded: string, value: number): Report =>
  makeReport({ id: `r-${date}`, commitment: `investment-${of}`, date, recorded, value })

const fact = (id: string, date: string, value: number, source = 'speech', unit = 'percent'): Fact =>
  makeFact({ id, commitments: ['investment-2025'], date, value, unit, citation: makeCitation({ source }) })

const index = indexLedger(
  makeLedger({
    units: [makeUnit(), makeUnit({ id: 'percent', name: makeText('%'), additive: false })],
    sources: [makeSource(), makeSource({ id: 'later', published: '2026-02-01' })],
    commitments: [
      year(2026, { comparator: 'between', value: 4, upTo: 5 }),
      direction(2025, '2025年提质提效'),
      year(2024, { value: 4 }),
      year(2023, { value: 8 }),
      direction(2020, '涨幅2%左右'),
      makeCommitment({ id: 'alone' }),
    ],
    reports: [
      report(2023, '2023-12-31', '2024-01-20', 8.5),
      report(2024, '2024-06-30', '2024-07-20', 1),
      report(2024, '2024-12-31', '2025-01-20', -4.5),
      report(2026, '2026-09-30', '2026-10-20', 4.4),
    ],
    facts: [
      fact('year', '2025', -17.3, 'later'),
      fact('half', '2025-06-30', -9.7, 'later'),
      fact('before', '2024', -4.5, 'later'),
      fact('area', '2025', 3, 'later', 'rack'),
    ],
  }),
)

const on = (asOf: string) => seriesRows(assessAll(index, asOf, null), 'investment')

describe('the rows of a series', () => {
  it('[V13] are its periods in order, with verdict, figure and what a period without a target has instead', () => {
    expect(
      on('2026-11-30').map(({ period, footing, written, final, item, facts }) => [
        period.to,
        footing,
        written,
        item.assessment.verdict,
        item.assessment.figure?.value ?? null,
        final,
        facts.map(({ id }) => id),
      ]),
    ).toEqual([
      [2020, 'unsettled', '涨幅2%左右', 'unjudged', null, false, []],
      [2023, 'target', null, 'met', 8.5, true, []],
      [2024, 'target', null, 'overdue', -4.5, true, []],
      [2025, 'no-number', null, 'unjudged', null, false, ['year', 'area']],
      [2026, 'target', null, 'on-track', 4.4, false, []],
    ])
    expect(seriesRows(assessAll(index, '2026-11-30', null), 'none')).toEqual([])
  })

  it('[V13] hold only what had been announced and was known by the day', () => {
    const early = on('2024-12-31')
    expect(early.map(({ period }) => period.to)).toEqual([2020, 2023, 2024])
    expect(early.at(-1)?.item.assessment.figure?.value).toBe(1)
    expect(early.at(-1)?.final).toBe(false)
    expect(on('2026-01-14').at(-1)?.facts).toEqual([])
  })
})

describe('the summary of a series', () => {
  it('[V13] counts each period once, and names the years that dropped the number', () => {
    expect(summariseSeries(on('2026-11-30'))).toEqual({
      first: { from: 2020, to: 2020 },
      last: { from: 2026, to: 2026 },
      periods: 5,
      met: 1,
      missed: 1,
      unverified: 0,
      open: 1,
      closed: 0,
      unsettled: 1,
      noNumber: 1,
      dropped: [
        { period: { from: 2025, to: 2025 }, before: { from: 2024, to: 2024 }, again: { from: 2026, to: 2026 } },
      ],
    })
    expect(summariseSeries(on('2025-02-01'))?.dropped).toMatchObject([{ period: { to: 2025 }, again: null }])
    expect(summariseSeries([])).toBeNull()
  })

  it('[V13] adds up on every day', () => {
    for (const day of ['2020-02-01', '2023-06-01', '2024-03-01', '2025-03-01', '2027-03-01']) {
      const summary = summariseSeries(on(day))
      if (!summary) throw new Error(day)
      const { met, missed, unverified, open, closed, unsettled, noNumber } = summary
      expect(met + missed + unverified + open + closed + unsettled + noNumber).toBe(summary.periods)
    }
  })
})

describe('the drawing of a series', () => {
  it('[V13] has a column a year, a range as a range, a gap as a gap and never as zero', () => {
    const plot = plotSeries(on('2026-11-30'), index)
    expect(
      plot?.columns.map(({ period, row, target, result }) => [
        `${period.from}-${period.to}`,
        row?.item.commitment.id ?? null,
        target,
        result?.value ?? null,
        result?.final ?? null,
      ]),
    ).toEqual([
      ['2020-2020', 'investment-2020', null, null, null],
      ['2021-2022', null, null, null, null],
      ['2023-2023', 'investment-2023', { low: 8, high: 8 }, 8.5, true],
      ['2024-2024', 'investment-2024', { low: 4, high: 4 }, -4.5, true],
      ['2025-2025', 'investment-2025', null, -17.3, true],
      ['2026-2026', 'investment-2026', { low: 4, high: 5 }, 4.4, false],
    ])
  })

  it('[V13] is none without a number', () => {
    expect(plotSeries(on('2021-01-01'), index)).toBeNull()
  })
})
