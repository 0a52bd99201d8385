import type { Commitment } from '#src/domain/ledger.ts'
import { useHrefFor, useView } from '#src/state/view-store.ts'
import styles from './marks.module.css'
import { useLanguage } from './use-texts.ts'

export interface ItemLinkProps {
  readonly commitment: Commitment
  /** Shown in place of the title, which is then heard after it. */
  readonly children?: string
}

/** A commitment's title as a link to its detail; focus comes back here when the detail closes. */
export function ItemLink({ commitment, children }: ItemLinkProps) {
  const lang = useLanguage()
  const hrefFor = useHrefFor()
  const open = useView((view) => view.item === commitment.id)
  return (
    <a
      className={children === undefined ? undefined : styles.named}
      href={hrefFor({ item: commitment.id })}
      data-item-link={commitment.id}
      aria-current={open ? 'true' : undefined}
    >
      {children ?? commitment.title[lang]}
      {children !== undefined && <span className="visually-hidden"> {commitment.title[lang]}</span>}
    </a>
  )
}
