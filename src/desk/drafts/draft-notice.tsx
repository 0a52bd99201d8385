import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import type { DraftLayer } from '#src/desk/records/lay-drafts.ts'
import { draftsSentence } from './drafts-sentence.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor, useView } from '#src/state/view-store.ts'
import styles from './draft-notice.module.css'

/** Says, on screen and on paper, that what is shown is not what is published, and leads to where drafts are handled. Nothing where no draft counts or waits. */
export function DraftNotice({ layer }: { readonly layer: DraftLayer }) {
  const lang = useLanguage()
  const hrefFor = useHrefFor()
  /* An embedded page has no desk. */
  const isLinked = useView((view) => view.view !== 'desk' && !view.embed)
  const texts = useTexts(deskKeptTexts)
  const sentence = draftsSentence(layer, lang)
  if (sentence === '') return null
  return (
    <section
      className={styles.drafts}
      aria-label={texts.noticeName}
      data-waiting={layer.conflicts.length + layer.faulty.length > 0}
    >
      <p role="status">{sentence}</p>
      {isLinked && (
        <a className={styles.link} href={hrefFor({ view: 'desk', item: null })}>
          {texts.toDesk}
        </a>
      )}
    </section>
  )
}
