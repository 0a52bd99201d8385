import { draftsTexts } from '#src/texts/drafts/texts.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { useHrefFor, useView } from '#src/state/view-store.ts'

/** Leads to where a commitment is corrected. Not in an embedded page, which has no desk, and not on paper. */
export function DeskLink({ commitment }: { readonly commitment: string }) {
  const lang = useLanguage()
  const hrefFor = useHrefFor()
  const embed = useView((view) => view.embed)
  if (embed) return null
  return (
    <a data-no-picture data-no-print href={hrefFor({ view: 'desk', item: commitment })}>
      {draftsTexts(lang).correct}
    </a>
  )
}
