import type { CSSProperties } from 'react'
import styles from './bar.module.css'

/** Both ends of a share, 0 to 1 and beyond; equal ends where it is certain. */
interface Ends {
  readonly low: number
  readonly high: number
}

export interface BarProps {
  /** The share filled; null: unknown, drawn hatched and never empty. */
  readonly share: Ends | null
  /** The share expected by now, drawn as a tick (or a span where uncertain); null: none. */
  readonly mark: Ends | null
  /** A CSS colour for the fill. */
  readonly tone: string
  /** True: the fill is known but old, drawn hatched. */
  readonly stale: boolean
  /** What the bar says, for people who do not see it. */
  readonly label: string
}

const percent = (share: number): string => `${Math.min(1, Math.max(0, share)) * 100}%`

function span(ends: Ends): CSSProperties {
  return { insetInlineStart: percent(ends.low), width: `calc(${percent(ends.high)} - ${percent(ends.low)})` }
}

/** A progress bar: certain part solid, uncertain part soft, expectation as a tick. */
export function Bar({ share, mark, tone, stale, label }: BarProps) {
  const hatched = stale ? ` ${styles.hatched}` : ''
  return (
    <div
      role="img"
      aria-label={label}
      data-mark="bar"
      className={`${styles.bar}${share ? '' : ` ${styles.unknown}`}`}
      style={{ '--tone': tone } as CSSProperties}
    >
      {share && <div className={`${styles.fill}${hatched}`} style={{ width: percent(share.low) }} />}
      {share && share.high > share.low && <div className={`${styles.soft}${hatched}`} style={span(share)} />}
      {mark && mark.high > mark.low && <div className={styles.span} style={span(mark)} />}
      {mark && mark.high === mark.low && (
        <div className={styles.tick} style={{ insetInlineStart: percent(mark.low) }} />
      )}
    </div>
  )
}
