import { verdictOf, type StatusBucket } from '#src/derive/status-strip.ts'
import { fillOf } from './tone.ts'
import styles from './status-mix.module.css'

export interface StatusMixProps {
  /** Items by status, in the order to draw; zero counts are skipped. */
  readonly mix: ReadonlyMap<StatusBucket, number>
  /** The part of the full width that all of them take, 0 to 1. */
  readonly share: number
  readonly tall?: boolean
}

/** A bar cut by status, each in its colour and a pattern of its own. Decoration: the same counts stand beside it as text. */
export function StatusMix({ mix, share, tall = false }: StatusMixProps) {
  return (
    <span
      className={`${styles.mix} ${tall ? styles.tall : ''}`}
      style={{ inlineSize: `${share * 100}%` }}
      aria-hidden="true"
      data-mark
    >
      {[...mix].map(([status, count]) =>
        count === 0 ? null : (
          <i key={status} className={styles[status]} style={{ flexGrow: count, color: fillOf(verdictOf(status)) }} />
        ),
      )}
    </span>
  )
}
