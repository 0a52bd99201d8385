import styles from './share.module.css'

/** A thin bar of a share, 0 to 1. Decoration: the numbers stand beside it. `known`: what is there, not what is missing. */
export function Share({ share, known = false }: { readonly share: number; readonly known?: boolean }) {
  return (
    <span className={styles.share} aria-hidden="true" data-mark>
      <i data-known={known} style={{ inlineSize: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
    </span>
  )
}
