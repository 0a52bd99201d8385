import { Line } from 'recharts'
import type { ProgressChartProps } from './progress-series.ts'

export interface ProgressLinesProps extends Pick<ProgressChartProps, 'series' | 'names'> {
  /** Size of the chart's texts in CSS pixels; strokes and dots go with it. */
  readonly text: number
  /** A CSS colour for the reports and the forecast. */
  readonly tone: string
}

/** The lines of a commitment's progress: the expected path dashed (both ends of it where it is uncertain), the forecast dotted, the reports with their dots. */
export function ProgressLines({ series: { reports, expected, forecast }, names, text, tone }: ProgressLinesProps) {
  const soft = expected.some((point) => point.high > point.low)
  const line = { isAnimationActive: false, dot: false as const, strokeWidth: text / 8 }
  return (
    <>
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
          name={names.expectedLow}
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
    </>
  )
}
