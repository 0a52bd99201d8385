import { verdictOf, type StatusBucket } from '#src/derive/status-strip.ts'
import type { Verdict } from '#src/domain/terms.ts'
import { fillOf } from './tone.ts'
import styles from './status-mix.module.css'

export interface StatusMixProps {
  /** Items by status, in the order to draw; zero counts are skipped. */
  readonly mix: ReadonlyMap<StatusBucket, number>
  /** The part of the full width that all of them take, 0 to 1. */
  readonly share: number
  readonly tall?: boolean
}

const HATCHED: ReadonlySet<Verdict> = new Set<Verdict>(['unjudged', 'too-early', 'overdue-unverified'])

/** A bar cut by status. Decoration: the same counts stand beside it as text. */
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
          <i
            key={status}
            className={HATCHED.has(verdictOf(status)) ? styles.hatched : undefined}
            style={{ flexGrow: count, color: fillOf(verdictOf(status)) }}
          />
        ),
      )}
    </span>
  )
}
