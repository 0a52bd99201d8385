import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { niceTicks } from '#src/lib/nice-ticks.ts'
import { usePrinting } from '#src/ui/on-paper.ts'
import { CompareDot } from './compare-dot.tsx'

/** A share of a target on a day: `at` in days since 1970-01-01, fractions; equal ends where it is certain. */
export interface ComparePoint {
  readonly at: number
  readonly low: number
  readonly high: number
}

/** One line of the comparison. `tone`: a CSS colour, its verdict's · `sign` stands beside its end (A, 甲); `title` of a point is its hover text. */
export interface CompareSeries {
  readonly sign: string
  readonly tone: string
  readonly points: readonly (ComparePoint & { readonly title: string })[]
  readonly expected: readonly ComparePoint[]
}

export interface CompareChartProps {
  readonly series: readonly CompareSeries[]
  /** The as-of day and its name. */
  readonly day: { readonly at: number; readonly name: string }
  readonly format: { readonly day: (at: number) => string; readonly share: (share: number) => string }
}

const AXIS = { stroke: 'var(--line-strong)', tick: { fill: 'var(--ink-2)', fontSize: 12 } } as const
const HEIGHT = 320
/** On paper, as wide as a sheet of A4 between its margins, whatever the window was. */
const ON_PAPER = { width: 700, height: 180 } as const

function isSoft(list: readonly ComparePoint[]): boolean {
  return list.some(({ low, high }) => high > low)
}

/** Shares over time on one scale: reports as shaped dots on lines, expected paths dashed, uncertain parts as soft bands. Its table is the caller's. */
export function CompareChart({ series, day, format }: CompareChartProps) {
  const size = usePrinting() ? ON_PAPER : ({ width: '100%', height: HEIGHT } as const)
  const points = series.flatMap((each) => [...each.points, ...each.expected])
  const days = [...points.map((point) => point.at), day.at]
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const ticks = niceTicks(
    Math.min(0, ...points.map((point) => point.low)),
    Math.max(1, ...points.map((point) => point.high)),
  )
  return (
    <ResponsiveContainer {...size} initialDimension={{ width: 560, height: HEIGHT }}>
      <ComposedChart margin={{ top: 22, right: 50, bottom: 4, left: 4 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          {...AXIS}
          dataKey="at"
          type="number"
          domain={[first, last]}
          tickFormatter={format.day}
          tickCount={6}
          minTickGap={28}
          allowDuplicatedCategory={false}
        />
        <YAxis
          {...AXIS}
          type="number"
          domain={[ticks.at(0) ?? 0, ticks.at(-1) ?? 1]}
          ticks={[...ticks]}
          tickFormatter={format.share}
          width={56}
          axisLine={false}
          tickLine={false}
        />
        <ReferenceLine y={1} stroke="var(--line-strong)" />
        <ReferenceLine
          x={day.at}
          stroke="var(--seal)"
          label={{ value: day.name, position: 'top', fill: 'var(--seal)', fontSize: 12 }}
        />
        {series.flatMap(({ sign, tone, points: own, expected }, place) => {
          const dot = { place, sign, tone }
          const band = {
            dataKey: (point: ComparePoint) => [point.low, point.high],
            stroke: 'none',
            fill: tone,
            dot: false,
            activeDot: false,
            isAnimationActive: false,
          } as const
          return [
            isSoft(expected) && <Area key={`${sign} path band`} data={[...expected]} {...band} fillOpacity={0.07} />,
            isSoft(own) && <Area key={`${sign} band`} data={[...own]} {...band} fillOpacity={0.18} />,
            <Line
              key={`${sign} path`}
              data={[...expected]}
              dataKey="high"
              stroke={tone}
              strokeDasharray="6 5"
              strokeWidth={1.2}
              dot={own.length > 0 ? false : <CompareDot {...dot} last={expected.length - 1} bare />}
              activeDot={false}
              isAnimationActive={false}
            />,
            <Line
              key={`${sign} line`}
              data={[...own]}
              dataKey="low"
              stroke={tone}
              strokeWidth={2.2}
              dot={<CompareDot {...dot} last={own.length - 1} titles={own.map(({ title }) => title)} />}
              activeDot={false}
              isAnimationActive={false}
            />,
          ]
        })}
      </ComposedChart>
    </ResponsiveContainer>
  )
}
