import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { niceTicks } from '#src/lib/nice-ticks.ts'
import { textWidth } from '#src/lib/text-width.ts'
import { ROOM } from './chart-name-list.ts'
import { ChartNames } from './chart-names.tsx'
import { ChartTip } from './chart-tip.tsx'

/** A point of a series: `at` in days since 1970-01-01, `value` in the unit of the measure. */
export interface ChartPoint {
  readonly at: number
  readonly value: number
}

/** A line that stands for a day, with its name. */
export interface ChartMark {
  readonly at: number
  readonly name: string
}

/** A target as a dot, with its name. */
export interface ChartTarget extends ChartPoint {
  readonly name: string
  readonly earlier: boolean
}

export interface ProgressChartProps {
  readonly series: {
    /** Oldest first. */
    readonly reports: readonly ChartPoint[]
    /** Both ends of the expected path; the same where it is certain. */
    readonly expected: readonly { readonly at: number; readonly low: number; readonly high: number }[]
    /** From the last figure to the deadline or the day the target is reached; empty: none. */
    readonly forecast: readonly ChartPoint[]
  }
  /** Vertical lines: the as-of day, then the deadline if there is one. */
  readonly days: readonly ChartMark[]
  /** The one in force last. */
  readonly targets: readonly ChartTarget[]
  readonly names: { readonly reports: string; readonly expected: string; readonly forecast: string }
  readonly format: { readonly day: (at: number) => string; readonly value: (value: number) => string }
  /** `text`: size of every text in CSS pixels · `height`: in CSS pixels, or `100%` of the parent's · `tone`: a CSS colour for the reports. */
  readonly look?: { readonly text: number; readonly height: number | '100%'; readonly tone: string }
}

const ON_PAGE = { text: 12, height: 270, tone: 'var(--on-track)' } as const

/** Reports against the expected path, with the forecast, the as-of day, the deadline and moved targets. Its table is the caller's. */
export function ProgressChart({ series, days, targets, names, format, look = ON_PAGE }: ProgressChartProps) {
  const { reports, expected, forecast } = series
  const { text, tone } = look
  const all = [...reports, ...expected, ...forecast, ...targets, ...days].map((point) => point.at)
  const values = [...reports, ...forecast, ...targets].map((point) => point.value)
  const ticks = niceTicks(Math.min(0, ...values), Math.max(...values, ...expected.map((point) => point.high)))
  const soft = expected.some((point) => point.high > point.low)
  const axis = { stroke: 'var(--line-strong)', tick: { fill: 'var(--ink-2)', fontSize: text } }
  const line = { isAnimationActive: false, dot: false as const, strokeWidth: text / 8 }
  return (
    <ResponsiveContainer width="100%" height={look.height} initialDimension={{ width: 560, height: 270 }}>
      <LineChart margin={{ top: text * 1.7, right: text * ROOM, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          {...axis}
          dataKey="at"
          type="number"
          domain={[Math.min(...all), Math.max(...all)]}
          tickFormatter={format.day}
          tickCount={5}
          minTickGap={text * 1.5}
          tickMargin={text * 0.4}
          height={text * 2}
          allowDuplicatedCategory={false}
        />
        <YAxis
          {...axis}
          type="number"
          domain={[ticks.at(0) ?? 0, ticks.at(-1) ?? 1]}
          ticks={[...ticks]}
          tickFormatter={format.value}
          width={text * (1 + Math.max(...ticks.map((tick) => textWidth(format.value(tick)))))}
          axisLine={false}
          tickLine={false}
        />
        <Tooltip content={<ChartTip format={format} text={text} />} isAnimationActive={false} />
        {days.map((day, place) => (
          <ReferenceLine
            key={day.name}
            x={day.at}
            stroke={place === 0 ? 'var(--seal)' : 'var(--ink)'}
            strokeWidth={text / 12}
          />
        ))}
        <Line
          {...line}
          data={expected}
          dataKey="high"
          name={names.expected}
          stroke="var(--ink-2)"
          strokeDasharray={`${text / 2} ${text / 2.4}`}
        />
        {soft && (
          <Line
            {...line}
            data={expected}
            dataKey="low"
            name={names.expected}
            stroke="var(--ink-2)"
            strokeDasharray={`${text / 6} ${text / 2.4}`}
          />
        )}
        <Line
          {...line}
          data={forecast}
          dataKey="value"
          name={names.forecast}
          stroke={tone}
          strokeDasharray={`1 ${text / 2.4}`}
          strokeLinecap="round"
          strokeWidth={text / 5}
        />
        <Line
          {...line}
          data={reports}
          dataKey="value"
          name={names.reports}
          stroke={tone}
          strokeWidth={text / 5}
          dot={{ r: text / 3, fill: tone }}
          activeDot={{ r: text / 2 }}
        />
        {targets.map((target) => (
          <ReferenceDot
            key={`${target.at} ${target.value}`}
            x={target.at}
            y={target.value}
            r={text / 2.4}
            fill={target.earlier ? 'none' : 'var(--ink)'}
            stroke={target.earlier ? 'var(--ink-2)' : 'var(--ink)'}
            strokeWidth={text / 12}
            strokeDasharray={target.earlier ? `${text / 6} ${text / 6}` : undefined}
          />
        ))}
        <ChartNames
          named={{ series, days, targets, expected: names.expected, value: format.value, tone }}
          text={text}
        />
      </LineChart>
    </ResponsiveContainer>
  )
}
