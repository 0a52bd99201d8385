import type { Commitment } from '#src/domain/ledger.ts'
import { useHrefFor, useView } from '#src/state/view-store.ts'
import { useLanguage } from './use-texts.ts'

/** A commitment's title as a link to its detail; focus comes back here when the detail closes. */
export function ItemLink({ commitment }: { readonly commitment: Commitment }) {
  const lang = useLanguage()
  const hrefFor = useHrefFor()
  const open = useView((view) => view.item === commitment.id)
  return (
    <a href={hrefFor({ item: commitment.id })} data-item-link={commitment.id} aria-current={open ? 'true' : undefined}>
      {commitment.title[lang]}
    </a>
  )
}
