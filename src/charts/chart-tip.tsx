import type { ProgressChartProps } from './progress-series.ts'

interface ChartTipProps {
  readonly format: ProgressChartProps['format']
  /** Size of the text in CSS pixels. */
  readonly text: number
  readonly active?: boolean
  readonly label?: unknown
  readonly payload?: readonly { readonly name?: unknown; readonly value?: unknown }[]
}

/** What the pointer stands on: the day, and each line's value there. */
export function ChartTip({ format, text, active = false, label, payload }: ChartTipProps) {
  if (!active || typeof label !== 'number' || !payload || payload.length === 0) return null
  const rows = new Map(payload.flatMap((row) => (typeof row.value === 'number' ? [[String(row.name), row.value]] : [])))
  return (
    <div
      style={{
        padding: '6px 10px',
        background: 'var(--sheet)',
        border: '1px solid var(--line-strong)',
        fontSize: text,
      }}
    >
      <div>{format.day(label)}</div>
      {[...rows].map(([name, value]) => (
        <div key={name}>
          {name} {format.value(value)}
        </div>
      ))}
    </div>
  )
}
