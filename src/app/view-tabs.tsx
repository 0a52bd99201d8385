import { screenTexts } from '#src/texts/screen/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor, useView } from '#src/state/view-store.ts'
import { VIEWS } from '#src/url/view.ts'
import styles from './page.module.css'

/** The views as links; filters stay as they are. An embedded page has no desk. */
export function ViewTabs() {
  const t = useTexts(screenTexts)
  const hrefFor = useHrefFor()
  const current = useView((view) => view.view)
  const embedded = useView((view) => view.embed)
  return (
    <nav className={styles.tabs} data-no-picture aria-label={t.viewsLabel}>
      {VIEWS.filter((each) => each !== 'desk' || !embedded).map((each) => (
        <a key={each} href={hrefFor({ view: each, item: null })} aria-current={each === current ? 'page' : undefined}>
          {t.views[each]}
        </a>
      ))}
    </nav>
  )
}
