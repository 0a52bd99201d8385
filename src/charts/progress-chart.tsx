import {
  CartesianGrid,
  DefaultZIndexes,
  LineChart,
  ReferenceArea,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { niceTicks, ticksAround } from '#src/lib/nice-ticks.ts'
import { textWidth } from '#src/lib/text-width.ts'
import { ROOM } from './chart-name-list.ts'
import { ChartNames } from './chart-names.tsx'
import { ChartTip } from './chart-tip.tsx'
import { LevelLines } from './level-lines.tsx'
import { ProgressLines } from './progress-lines.tsx'
import type { ChartTarget, ProgressChartProps } from './progress-series.ts'

/** Reports against the expected path, with the forecast, the as-of day, the deadline and moved targets. Its table is the caller's. */
export function ProgressChart({ series, days, targets, names, format, look }: ProgressChartProps) {
  const { level, silence } = series
  const { text, tone } = look
  const [all, ticks] = [daysOf({ series, days, targets }), ticksOf({ series, targets })]
  const axis = { stroke: 'var(--line-strong)', tick: { fill: 'var(--ink-2)', fontSize: text } }
  return (
    <ResponsiveContainer
      width={look.width ?? '100%'}
      height={look.height}
      initialDimension={{ width: 560, height: 270 }}
    >
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
          width={text * (1.4 + Math.max(...ticks.map((tick) => textWidth(format.value(tick)))))}
          axisLine={false}
          tickLine={false}
        />
        <Tooltip content={<ChartTip format={format} text={text} />} isAnimationActive={false} />
        {silence && (
          <ReferenceArea x1={silence.from} x2={silence.to} fill="var(--ink)" fillOpacity={0.07} stroke="none" />
        )}
        {level && <LevelLines level={level} text={text} zero={(ticks[0] ?? 0) < 0} />}
        {days.map((day) => (
          <ReferenceLine
            key={day.name}
            x={day.at}
            stroke={day.isToday ? 'var(--seal)' : 'var(--ink)'}
            strokeWidth={text / 12}
          />
        ))}
        <ProgressLines series={series} names={names} text={text} tone={tone} />
        <TargetDots targets={level ? targets.filter(({ earlier }) => earlier) : targets} text={text} />
        <ChartNames named={{ series, days, targets, names, value: format.value, tone }} text={text} />
      </LineChart>
    </ResponsiveContainer>
  )
}

function daysOf({ series, days, targets }: Pick<ProgressChartProps, 'series' | 'days' | 'targets'>): readonly number[] {
  const { reports, expected, forecast, level } = series
  const points = [...reports, ...expected, ...forecast, ...targets, ...days].map((point) => point.at)
  return level ? [...points, level.from, level.to] : points
}

/** What piles up is drawn from 0; a level close around itself and its figures, so that a tenth of a point is seen. */
function ticksOf({ series, targets }: Pick<ProgressChartProps, 'series' | 'targets'>): readonly number[] {
  const { reports, expected, forecast, level } = series
  const values = [...reports, ...forecast, ...targets].map((point) => point.value)
  if (level) return ticksAround([...values, level.low, level.high])
  return niceTicks(Math.min(0, ...values), Math.max(...values, ...expected.map((point) => point.high)))
}

/** The targets as dots: the one in force filled, earlier ones open. */
function TargetDots({ targets, text }: { readonly targets: readonly ChartTarget[]; readonly text: number }) {
  return (
    <>
      {targets.map((target) => (
        <ReferenceDot
          key={`${target.at} ${target.value}`}
          // Over the reported dots, whichever of them is drawn first.
          zIndex={DefaultZIndexes.scatter + 1}
          x={target.at}
          y={target.value}
          r={text / 2.4}
          fill={target.earlier ? 'none' : 'var(--ink)'}
          stroke={target.earlier ? 'var(--ink-2)' : 'var(--ink)'}
          strokeWidth={text / 12}
          strokeDasharray={target.earlier ? `${text / 6} ${text / 6}` : undefined}
        />
      ))}
    </>
  )
}
