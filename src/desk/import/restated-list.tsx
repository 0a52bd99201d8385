import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { MoreLines } from './more-lines.tsx'
import type { Bounded, RestatedLine } from './plan.ts'
import styles from './record-list.module.css'
import text from '#src/ui/text.module.css'

/** The targets that would be set anew: the old one, which stays, and the new one with its day. */
export function RestatedList({ restated }: { readonly restated: Bounded<RestatedLine> }) {
  const lang = useLanguage()
  const texts = deskImportTexts(lang).preview
  return (
    <MoreLines title={texts.restated} bounded={restated} isOpen>
      {({ id, title, before, after, since }) => (
        <li key={id} className={styles.flip}>
          <span>{title}</span>
          <span className={styles.change}>
            <span>{before}</span>
            <span aria-hidden="true">→</span>
            <strong>{after}</strong>
            <span className={text.quiet}>{texts.restatedFrom(since)}</span>
          </span>
        </li>
      )}
    </MoreLines>
  )
}
