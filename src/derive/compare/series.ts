import type { Measure } from '#src/domain/ledger.ts'
import type { Selection } from '../selection/selection.ts'
import { plotSeries, plotValues, type SeriesPlot } from '../series/plot.ts'
import { seriesRows, type Period, type SeriesRow } from '../series/rows.ts'
import { summariseSeries, type SeriesSummary } from '../series/summary.ts'

/** One series of a comparison, all its periods on the day, oldest first. */
export interface ComparedSeries {
  readonly id: string
  readonly rows: readonly SeriesRow[]
  /** Null: it has no period on the day. */
  readonly summary: SeriesSummary | null
  /** Null: it cannot be drawn. */
  readonly plot: SeriesPlot | null
}

/** Several series over the same years. */
export interface ComparisonOfSeries {
  readonly series: readonly ComparedSeries[]
  /** The periods that any of them has, oldest first. */
  readonly periods: readonly Period[]
  /** The values of one scale for all; empty where they do not count the same thing. */
  readonly reach: readonly number[]
  /** Periods that the other filters would leave out; they are shown, a series is read whole. */
  readonly beyond: number
}

/** A period as text, the same for the same years. */
export function periodKey({ from, to }: Period): string {
  return `${from}-${to}`
}

function periodsOf(rows: readonly SeriesRow[]): readonly Period[] {
  return [...new Map(rows.map(({ period }) => [periodKey(period), period])).values()].toSorted(
    (a, b) => a.to - b.to || a.from - b.from,
  )
}

/** True where two measures count the same thing in the same way. */
function isAlike(a: Measure, b: Measure): boolean {
  return a.unit === b.unit && a.basis === b.basis && a.metric.zh === b.metric.zh
}

/** Lays some series beside each other. */
export function buildComparedSeries({ items, assessed }: Selection, ids: readonly string[]): ComparisonOfSeries {
  const series = ids.map((id): ComparedSeries => {
    const rows = seriesRows(assessed, id)
    return { id, rows, summary: summariseSeries(rows), plot: plotSeries(rows, assessed.index) }
  })
  const rows = series.flatMap((each) => each.rows)
  const plots = series.flatMap(({ plot }) => plot ?? [])
  const [first] = plots
  const selected = new Set(items.map(({ commitment }) => commitment.id))
  return {
    series,
    periods: periodsOf(rows),
    reach: first && plots.every(({ measure }) => isAlike(measure, first.measure)) ? plots.flatMap(plotValues) : [],
    beyond: rows.filter(({ item }) => !selected.has(item.commitment.id)).length,
  }
}
