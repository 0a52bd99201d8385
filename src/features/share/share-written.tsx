import { useWritten } from '#src/data/use-written.ts'
import { commitmentsAt, followedPageOf, isDated, writtenPageOf } from '#src/derive/written-pages.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDate } from '#src/format/date.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { absoluteFile } from '#src/state/absolute-file.ts'
import { shareWrittenTexts } from '#src/texts/share-written/texts.ts'
import { followedPath, pagePath, type PageAt } from '#src/url/page-paths.ts'
import type { View } from '#src/url/view.ts'
import { CopyAction, type CopyActionProps } from './copy-action.tsx'
import styles from './share.module.css'

export interface ShareWrittenProps extends Pick<CopyActionProps, 'outcome' | 'onOutcome'> {
  readonly view: View
  /** Id of the open ledger. */
  readonly ledger: string
  readonly home: string | null
}

/** What the build wrote of this view: a page that needs no program, a feed and a calendar. Draws nothing where it wrote none: of a browser's own ledger, of an edition that came later. */
export function ShareWritten({ view, ledger, home, ...copying }: ShareWrittenProps) {
  const lang = useLanguage()
  const t = useTexts(shareWrittenTexts)
  const written = useWritten(ledger)
  if (written === null) return null
  const at = writtenPageOf(written, view)
  const page = at && absoluteFile(pagePath(ledger, at, lang), home)
  const followed = followedPageOf(written, view)
  const dated = commitmentsAt(written, followed).some((each) => isDated(each, written.edition))
  const ways = (dated ? (['feed', 'calendar'] as const) : (['feed'] as const)).map((what) => ({
    what,
    address: absoluteFile(followedPath(pagePath(ledger, followed, lang), what), home),
  }))
  return (
    <>
      {page !== null && (
        <div className={styles.way}>
          <CopyAction {...copying} text={page} label={t.page} hint={t.pageHint(formatDate(written.edition, lang))} />
          <a className={styles.link} href={page} target="_blank" rel="noopener noreferrer">
            {t.openPage}
          </a>
        </div>
      )}
      <details className={styles.embed}>
        <summary>{t.follow}</summary>
        <p>{t.followHint(nameOf(written, followed, lang))}</p>
        <div className={styles.ways}>
          {ways.map(
            ({ what, address }) =>
              address !== null && <CopyAction key={what} {...copying} text={address} label={t[what]} />,
          )}
        </div>
      </details>
    </>
  )
}

function nameOf({ title, regions, organisations }: Ledger, at: PageAt, lang: Language): string {
  const id = at.kind === 'list' ? at.id : null
  const named = regions.find(({ code }) => code === id) ?? organisations.find((each) => each.id === id)
  return (named?.name ?? title)[lang]
}
