import type { CSSProperties } from 'react'
import styles from './level.module.css'

/** Both ends of a place along the mark, 0 to 1; equal ends where it is certain. */
interface Ends {
  readonly low: number
  readonly high: number
}

export interface LevelProps {
  /** The level to be kept, drawn as a line across (or a band between two). */
  readonly level: Ends
  /** The figure, drawn as a dot; below 0 or above 1 it lies beyond the mark, drawn as an arrow; null: unknown, and the mark is hatched. */
  readonly figure: Ends | null
  /** A CSS colour for the figure. */
  readonly tone: string
  /** True: the figure is known but old, its dot is hollow. */
  readonly stale: boolean
  /** What the mark says, for people who do not see it. */
  readonly label: string
}

const clamp = (place: number): number => Math.min(1, Math.max(0, place))
const percent = (place: number): string => `${clamp(place) * 100}%`

function between(from: number, to: number): CSSProperties {
  const [low, high] = [clamp(Math.min(from, to)), clamp(Math.max(from, to))]
  return { insetInlineStart: `${low * 100}%`, width: `${(high - low) * 100}%` }
}

/** A level to be kept, in the middle, and the figure at its distance on either side: nothing is filled, because nothing piles up. */
export function Level({ level, figure, tone, stale, label }: LevelProps) {
  const middle = figure && (figure.low + figure.high) / 2
  const nearest = middle === null ? null : Math.min(Math.max(middle, level.low), level.high)
  return (
    <div
      role="img"
      aria-label={label}
      data-mark
      className={styles.level}
      data-unknown={figure === null}
      style={{ '--tone': tone } as CSSProperties}
    >
      <div className={styles.track} />
      {level.high > level.low ? (
        <div className={styles.band} style={between(level.low, level.high)} />
      ) : (
        <div className={styles.line} style={{ insetInlineStart: percent(level.low) }} />
      )}
      {middle !== null && nearest !== null && <div className={styles.away} style={between(nearest, middle)} />}
      {figure && figure.high > figure.low && <div className={styles.soft} style={between(figure.low, figure.high)} />}
      {middle !== null && (
        <div
          className={styles.dot}
          data-stale={stale}
          data-beyond={middle < 0 ? 'start' : middle > 1 ? 'end' : undefined}
          style={{ insetInlineStart: percent(middle) }}
        />
      )}
    </div>
  )
}
