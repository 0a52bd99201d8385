import { parseDeadline } from '#src/domain/deadline.ts'
import type { Interval } from '#src/domain/interval.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Fact, Measure, Unit } from '#src/domain/ledger.ts'
import type { Comparator } from '#src/domain/terms.ts'
import type { Period, SeriesRow } from './rows.ts'

/** One column of the drawing. */
export interface SeriesColumn {
  readonly period: Period
  /** Null: the ledger has no commitment of these years. */
  readonly row: SeriesRow | null
  /** From one number to the other, equal ends for one; null: none was set. */
  readonly target: Interval | null
  /** In the unit of the measure; `final` false: of a part of the period. Null: nothing reported. */
  readonly result: {
    readonly value: number
    readonly comparator: Comparator | undefined
    readonly final: boolean
  } | null
}

/** A series on one scale, oldest first. */
export interface SeriesPlot {
  readonly measure: Measure
  readonly unit: Unit | null
  readonly columns: readonly SeriesColumn[]
}

/** A measure that stands for all of a series as far as a scale goes; null where they differ or there is none. */
function sharedMeasure(rows: readonly SeriesRow[]): Measure | null {
  const measures = rows.flatMap(({ item }) => item.commitment.measure ?? [])
  const [first] = measures
  return first && measures.every(({ unit, basis }) => unit === first.unit && basis === first.basis) ? first : null
}

/** The fact that says what became of a whole period without a target: only where there is just one in that unit. */
function wholeFact({ facts, period }: SeriesRow, unit: string): Fact | null {
  const whole = facts.filter((fact) => {
    const span = fact.date === null ? null : parseDeadline(fact.date)
    return fact.unit === unit && span?.last === `${period.to}-12-31`
  })
  return whole.length === 1 ? (whole[0] ?? null) : null
}

function columnOf(row: SeriesRow, unit: string): SeriesColumn {
  const { target, figure } = row.item.assessment
  const fact = target ? null : wholeFact(row, unit)
  return {
    period: row.period,
    row,
    target: target && { low: target.value, high: target.upTo ?? target.value },
    result: figure
      ? { value: figure.value, comparator: figure.report.comparator, final: row.final }
      : fact && { value: fact.value, comparator: fact.comparator, final: true },
  }
}

/** The years from one to another that no commitment is about, as one column; nothing where there are none. */
function gap(from: number, to: number): readonly SeriesColumn[] {
  return from > to ? [] : [{ period: { from, to }, row: null, target: null, result: null }]
}

/** Targets and results beside each other; null where there is no scale for them, or nothing to draw. */
export function plotSeries(rows: readonly SeriesRow[], { units }: LedgerIndex): SeriesPlot | null {
  const measure = sharedMeasure(rows)
  if (!measure) return null
  const columns = rows.flatMap((row, place) => {
    const before = rows[place - 1]
    return [...(before ? gap(before.period.to + 1, row.period.from - 1) : []), columnOf(row, measure.unit)]
  })
  const isDrawn = columns.some(({ target, result }) => target ?? result)
  return isDrawn ? { measure, unit: units.get(measure.unit) ?? null, columns } : null
}

/** The values that a scale for the plot has to cover. */
export function plotValues({ columns }: SeriesPlot): readonly number[] {
  return columns.flatMap(({ target, result }) => [
    ...(target ? [target.low, target.high] : []),
    ...(result ? [result.value] : []),
  ])
}
