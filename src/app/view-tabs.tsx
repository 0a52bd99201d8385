import { screenTexts } from '#src/texts/screen/texts.ts'
import { useLayoutEffect, useRef } from 'react'
import { useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor, useView } from '#src/state/view-store.ts'
import { OFFICE_VIEWS, VIEWS, type ViewName } from '#src/url/view.ts'
import styles from './page.module.css'

const office: readonly ViewName[] = OFFICE_VIEWS

/** The views of the selection as links on one line; filters stay as they are. What is about the ledger as a whole stands in the masthead; an embedded page has none, and no desk. */
export function ViewTabs() {
  const t = useTexts(screenTexts)
  const hrefFor = useHrefFor()
  const current = useView((view) => view.view)
  const embedded = useView((view) => view.embed)
  const line = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    // Where the line is longer than the screen, the view that is shown is not out of sight.
    const tab = line.current?.querySelector<HTMLElement>('[aria-current]')
    if (line.current && tab) line.current.scrollLeft = tab.offsetLeft - (line.current.clientWidth - tab.offsetWidth) / 2
  }, [current])
  const shown = VIEWS.filter((each) => !office.includes(each) || (embedded && each === 'method'))
  return (
    <nav ref={line} className={styles.tabs} data-no-picture aria-label={t.viewsLabel}>
      {shown.map((each) => (
        <a key={each} href={hrefFor({ view: each, item: null })} aria-current={each === current ? 'page' : undefined}>
          {t.views[each]}
        </a>
      ))}
    </nav>
  )
}
