import { describe, expect, it } from 'vitest'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import type { View } from '#src/url/view.ts'
import { makeCommitment, makeLedger, makeMeasure, makeTarget, makeText } from '#mocks/make.ts'
import { select } from '../selection/select.ts'
import { chooseComparison } from './choice.ts'
import { buildComparedSeries } from './series.ts'

const promise = (series: string, year: number, metric: string) =>
  makeCommitment({
    id: `${series}-${year}`,
    series,
    announced: `${year}-01-10`,
    measure: makeMeasure({ metric: makeText(metric), basis: 'annual-flow' }),
    targets: [makeTarget({ since: `${year}-01-10`, due: String(year), value: year })],
  })

const index = indexLedger(
  makeLedger({
    commitments: [
      promise('racks', 2024, '机架'),
      promise('racks', 2025, '机架'),
      promise('halls', 2025, '机架'),
      promise('halls', 2026, '机架'),
      promise('roads', 2026, '道路'),
    ],
    reports: [],
  }),
)
const selectionOf = (view: Partial<View>) => select(index, { ...DEFAULT_VIEW, ...view }, '2026-11-30')
const comparisonOf = (patch: Partial<View>) => {
  const view = { ...DEFAULT_VIEW, ...patch }
  return chooseComparison(selectionOf(view), view)
}

describe('a comparison of series', () => {
  it('[V13] takes one of two years, or two of any; picks go before, regions after', () => {
    const some = { of: 'series', values: ['racks'], left: 0 }
    expect(comparisonOf({ series: ['racks'] })).toEqual(some)
    expect(comparisonOf({ series: ['racks'], region: ['990000', '990100'] })).toEqual(some)
    expect(comparisonOf({ series: ['roads'] })).toEqual({ of: 'nothing', absent: [] })
    expect(comparisonOf({ series: ['halls', 'roads'] })).toMatchObject({ of: 'series', values: ['halls', 'roads'] })
    expect(comparisonOf({ series: ['racks'], pick: ['racks-2024', 'racks-2025'] })).toMatchObject({ of: 'items' })
    expect(comparisonOf({ series: ['a', 'b', 'c', 'd', 'e'] })).toMatchObject({ of: 'series', left: 1 })
  })

  it('[V13] lays them over the same years, whole, and counts what other filters would leave out', () => {
    const { series, periods, reach, beyond } = buildComparedSeries(
      selectionOf({ series: ['racks', 'halls'], year: [{ from: 2025, to: 2025 }] }),
      ['racks', 'halls'],
    )
    expect(series.map(({ id, rows }) => [id, rows.map(({ period }) => period.to)])).toEqual([
      ['racks', [2024, 2025]],
      ['halls', [2025, 2026]],
    ])
    expect(periods.map(({ to }) => to)).toEqual([2024, 2025, 2026])
    expect([Math.min(...reach), Math.max(...reach), beyond]).toEqual([2024, 2026, 2])
  })

  it('[V13] has one scale only for what counts the same thing', () => {
    const ids = ['racks', 'roads']
    expect(buildComparedSeries(selectionOf({ series: ids }), ids).reach).toEqual([])
    expect(buildComparedSeries(selectionOf({}), ['none'])).toEqual({
      series: [{ id: 'none', rows: [], summary: null, plot: null }],
      periods: [],
      reach: [],
      beyond: 0,
    })
  })
})
