import type { ReactNode } from 'react'
import { niceTicks } from '#src/lib/nice-ticks.ts'
import { textWidth } from '#src/lib/text-width.ts'
import styles from './years-chart.module.css'

/** One year (or run of years) of a promise that is made again and again. */
export interface YearColumn {
  readonly key: string
  readonly name: string
  /** Stands below the name. */
  readonly note: string
  /** The column that the page is about. */
  readonly current: boolean
  /** A number, or with unequal ends a range; null: none was set. */
  readonly target: { readonly low: number; readonly high: number; readonly text: string } | null
  /** `mark`, 14 px square, stands at the value in the colour `tone`; `whole` false: of a part of the year. */
  readonly result: {
    readonly value: number
    readonly text: string
    readonly tone: string
    readonly whole: boolean
    readonly mark: ReactNode
  } | null
  /** Why there is no target. */
  readonly gap: { readonly word: string; readonly kind: 'none' | 'absent' } | null
}

export interface YearsChartProps {
  readonly columns: readonly YearColumn[]
  readonly format: (value: number) => string
  /** Values that the scale covers beside those of the columns: for several charts on one scale. */
  readonly reach?: readonly number[]
}

const NOTHING: readonly number[] = []

const HEIGHT = 196
/** Free above the highest and below the lowest value, for their names. */
const FREE = 26
const MARK = 14
/** From a line or a mark to its name. */
const APART = 4
const LINE = 17

/** The values that the columns' scale has to cover. */
export function valuesOf(columns: readonly YearColumn[]): readonly number[] {
  return columns.flatMap(({ target, result }) => [
    ...(target ? [target.low, target.high] : []),
    ...(result ? [result.value] : []),
  ])
}

interface Scale {
  readonly ticks: readonly number[]
  readonly at: (value: number) => number
}

function scaleOf(values: readonly number[]): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  // A scale that nearly reaches zero shows it; one value alone stands in the middle.
  const pad = least === most ? Math.abs(least) / 10 || 1 : 0
  const ticks = niceTicks(least > 0 && least <= most - least ? 0 : least - pad, most + pad)
  const [low, high] = [ticks.at(0) ?? least, ticks.at(-1) ?? most]
  const at = (value: number) => FREE + (1 - (value - low) / (high - low || 1)) * (HEIGHT - 2 * FREE)
  return { ticks, at }
}

/** How much room a text asks of its column: the narrower ones hide it, and the table says it. */
function roomFor(text: string): 'small' | 'middle' | 'large' {
  const width = textWidth(text)
  return width < 3.2 ? 'small' : width < 5 ? 'middle' : 'large'
}

function Drawing({ columns, at, ticks }: Scale & { readonly columns: readonly YearColumn[] }) {
  const across = (place: number) => `${(place / columns.length) * 100}%`
  return (
    <svg className={styles.drawing} width="100%" height={HEIGHT} focusable="false">
      {ticks.map((tick) => (
        <line
          key={tick}
          x1="0"
          x2="100%"
          y1={at(tick)}
          y2={at(tick)}
          className={tick === 0 ? styles.zero : styles.grid}
        />
      ))}
      {columns.map(({ key, target, result }, place) => {
        const [from, to, middle] = [across(place + 0.16), across(place + 0.84), across(place + 0.5)]
        return (
          <g key={key}>
            {target && target.low !== target.high && (
              <rect
                x={from}
                width={across(0.68)}
                y={at(target.high)}
                height={at(target.low) - at(target.high)}
                className={styles.band}
              />
            )}
            {target &&
              [...new Set([target.low, target.high])].map((value) => (
                <line key={value} x1={from} x2={to} y1={at(value)} y2={at(value)} className={styles.target} />
              ))}
            {target && result && (
              <line
                x1={middle}
                x2={middle}
                y1={at(result.value)}
                y2={at(Math.min(Math.max(result.value, target.low), target.high))}
                className={styles.distance}
                strokeDasharray={result.whole ? undefined : '3 3'}
                style={{ color: result.tone }}
              />
            )}
            {result && (
              <svg x={middle} y={at(result.value)} overflow="visible" style={{ color: result.tone }}>
                <circle r={MARK / 2 + 1} className={styles.ground} />
                <g transform={`translate(${-MARK / 2} ${-MARK / 2})`}>{result.mark}</g>
              </svg>
            )}
          </g>
        )
      })}
    </svg>
  )
}

function Names({ column, at }: { readonly column: YearColumn; readonly at: Scale['at'] }) {
  const { target, result, gap } = column
  const middle = target && (target.low + target.high) / 2
  const above = result !== null && (middle === null ? result.value >= 0 : result.value >= middle)
  const beside = (y: number, up: boolean, apart: number) => (up ? y - apart - LINE : y + apart)
  return (
    <>
      {target && (
        <span
          className={styles.name}
          data-room={roomFor(target.text)}
          style={{ top: above ? beside(at(target.low), false, APART) : beside(at(target.high), true, APART) }}
        >
          {target.text}
        </span>
      )}
      {result && (
        <b
          className={styles.name}
          data-room={roomFor(result.text)}
          style={{ top: beside(at(result.value), above, MARK / 2 + 1), color: result.tone }}
        >
          {result.text}
        </b>
      )}
      {gap && (
        <span
          className={styles.gap}
          data-kind={gap.kind}
          data-end={result && at(result.value) < HEIGHT / 2 ? 'low' : 'high'}
        >
          {gap.word}
        </span>
      )}
    </>
  )
}

/** 2018, of which a narrow column keeps 18. */
function YearName({ name }: { readonly name: string }) {
  return /^\d{4}$/.test(name) ? (
    <>
      <span className={styles.century}>{name.slice(0, 2)}</span>
      {name.slice(2)}
    </>
  ) : (
    name
  )
}

/** Target and result of each year side by side, on one scale. What it draws stands in a table, which is the caller's. */
export function YearsChart({ columns, format, reach = NOTHING }: YearsChartProps) {
  const scale = scaleOf([...valuesOf(columns), ...reach])
  const names = scale.ticks.map((tick) => [tick, format(tick)] as const)
  return (
    <div className={styles.chart} style={{ maxWidth: `calc(${columns.length * 12}em + 4em)` }} aria-hidden="true">
      <div
        className={styles.ticks}
        style={{ height: HEIGHT, width: `${Math.max(...names.map(([, name]) => textWidth(name))) * 1.15 + 1}em` }}
      >
        {names.map(([tick, name]) => (
          <span key={tick} style={{ top: scale.at(tick) - LINE / 2 }}>
            {name}
          </span>
        ))}
      </div>
      <div className={styles.plot} style={{ height: HEIGHT }}>
        <Drawing columns={columns} {...scale} />
        {columns.map((column, place) => (
          <div
            key={column.key}
            className={styles.column}
            style={{ left: `${(place / columns.length) * 100}%`, width: `${100 / columns.length}%` }}
          >
            <Names column={column} at={scale.at} />
          </div>
        ))}
      </div>
      <div className={styles.years} style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}>
        {columns.map(({ key, name, note, current }) => (
          <div key={key} data-current={current}>
            <YearName name={name} />
            {note !== '' && <small>{note}</small>}
          </div>
        ))}
      </div>
    </div>
  )
}
