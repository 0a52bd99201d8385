import { CartesianGrid, Line, LineChart, ReferenceDot, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { niceTicks } from '#src/lib/nice-ticks.ts'
import { ChartTip } from './chart-tip.tsx'

/** A point of a series: `at` in days since 1970-01-01, `value` in the unit of the measure. */
export interface ChartPoint {
  readonly at: number
  readonly value: number
}

/** A line that stands for a day or a value, with its name. */
export interface ChartMark {
  readonly at: number
  readonly name: string
}

export interface ProgressChartProps {
  readonly reports: readonly ChartPoint[]
  /** Both ends of the expected path; the same where it is certain. */
  readonly expected: readonly { readonly at: number; readonly low: number; readonly high: number }[]
  /** From the last figure to the deadline or the day the target is reached; empty: none. */
  readonly forecast: readonly ChartPoint[]
  /** Vertical lines: the as-of day and the deadline. */
  readonly days: readonly ChartMark[]
  /** Targets as dots: the one in force last. */
  readonly targets: readonly (ChartPoint & { readonly name: string; readonly earlier: boolean })[]
  readonly names: { readonly reports: string; readonly expected: string; readonly forecast: string }
  readonly format: { readonly day: (at: number) => string; readonly value: (value: number) => string }
}

const AXIS = { stroke: 'var(--line-strong)', tick: { fill: 'var(--ink-2)', fontSize: 12 } } as const

/** Reports against the expected path, with the forecast, the as-of day, the deadline and moved targets. Its table is the caller's. */
export function ProgressChart({ reports, expected, forecast, days, targets, names, format }: ProgressChartProps) {
  const all = [...reports, ...expected, ...forecast, ...targets, ...days].map((point) => point.at)
  const values = [...reports, ...forecast, ...targets].map((point) => point.value)
  const ticks = niceTicks(Math.min(0, ...values), Math.max(...values, ...expected.map((point) => point.high)))
  const [first, last] = [Math.min(...all), Math.max(...all)]
  /** Names near an edge are set towards the middle. */
  const at = (day: number) => (day > first + 0.75 * (last - first) ? 'end' : day < first + 0.25 * (last - first) ? 'start' : 'middle')
  const soft = expected.some((point) => point.high > point.low)
  return (
    <ResponsiveContainer width="100%" height={270} initialDimension={{ width: 560, height: 270 }}>
      <LineChart margin={{ top: 30, right: 20, bottom: 4, left: 4 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          {...AXIS}
          dataKey="at"
          type="number"
          domain={[first, last]}
          tickFormatter={format.day}
          tickCount={5}
          minTickGap={28}
          allowDuplicatedCategory={false}
        />
        <YAxis {...AXIS} type="number" domain={[ticks.at(0) ?? 0, ticks.at(-1) ?? 1]} ticks={[...ticks]} tickFormatter={format.value} width={64} axisLine={false} tickLine={false} />
        <Tooltip content={<ChartTip format={format} />} isAnimationActive={false} />
        <Line data={expected} dataKey="high" name={names.expected} stroke="var(--ink-2)" strokeDasharray="6 5" dot={false} isAnimationActive={false} />
        {soft && <Line data={expected} dataKey="low" name={names.expected} stroke="var(--ink-2)" strokeDasharray="2 5" dot={false} isAnimationActive={false} />}
        <Line data={forecast} dataKey="value" name={names.forecast} stroke="var(--amber-fill)" strokeDasharray="1 5" strokeLinecap="round" strokeWidth={2.5} dot={false} isAnimationActive={false} />
        <Line data={reports} dataKey="value" name={names.reports} stroke="var(--on-track)" strokeWidth={2.5} dot={{ r: 4, fill: 'var(--on-track)' }} activeDot={{ r: 6 }} isAnimationActive={false} />
        {days.map((day, place) => (
          <ReferenceLine
            key={day.name}
            x={day.at}
            stroke={place === 0 ? 'var(--seal)' : 'var(--ink)'}
            label={{ value: day.name, position: 'insideBottomRight', fill: place === 0 ? 'var(--seal)' : 'var(--ink)', fontSize: 12, dy: -16 * place - 4, dx: -4 }}
          />
        ))}
        {targets.map((target) => (
          <ReferenceDot
            key={`${target.at} ${target.value}`}
            x={target.at}
            y={target.value}
            r={5}
            fill={target.earlier ? 'none' : 'var(--ink)'}
            stroke={target.earlier ? 'var(--ink-3)' : 'var(--ink)'}
            strokeDasharray={target.earlier ? '2 2' : undefined}
            label={{ value: target.name, position: 'top', fill: 'var(--ink)', fontSize: 12, dy: -4, textAnchor: at(target.at) }}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  )
}
