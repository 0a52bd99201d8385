import { screenTexts } from '#src/texts/screen/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor, useView } from '#src/state/view-store.ts'
import { OFFICE_VIEWS } from '#src/url/view.ts'
import styles from './masthead.module.css'

/** The views that are about the ledger and not of the selection: how it judges, and where it is kept. */
export function OfficeLinks() {
  const t = useTexts(screenTexts)
  const hrefFor = useHrefFor()
  const current = useView((view) => view.view)
  return (
    <nav className={styles.office} aria-label={t.officeLabel}>
      {OFFICE_VIEWS.map((each) => (
        <a key={each} href={hrefFor({ view: each, item: null })} aria-current={each === current ? 'page' : undefined}>
          {t.views[each]}
        </a>
      ))}
    </nav>
  )
}
