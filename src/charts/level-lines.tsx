import { ReferenceArea, ReferenceLine } from 'recharts'
import type { ProgressChartProps } from './progress-series.ts'

export interface LevelLinesProps {
  readonly level: NonNullable<ProgressChartProps['series']['level']>
  /** Size of the chart's texts in CSS pixels; strokes go with it. */
  readonly text: number
  /** True: the axis reaches below 0, and its 0 is drawn. */
  readonly zero: boolean
}

/** A target to be kept: a line over its time, or a band between two. Nothing rises towards it. */
export function LevelLines({ level: { from, to, low, high }, text, zero }: LevelLinesProps) {
  const ends = [...new Set([low, high])]
  return (
    <>
      {zero && <ReferenceLine y={0} stroke="var(--line-strong)" strokeWidth={text / 12} />}
      {high > low && (
        <ReferenceArea x1={from} x2={to} y1={low} y2={high} fill="var(--ink)" fillOpacity={0.08} stroke="none" />
      )}
      {ends.map((value) => (
        <ReferenceLine
          key={value}
          segment={[
            { x: from, y: value },
            { x: to, y: value },
          ]}
          stroke="var(--ink)"
          strokeWidth={text / 8}
        />
      ))}
    </>
  )
}
