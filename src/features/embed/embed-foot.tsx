import { screenTexts } from '#src/texts/screen/texts.ts'
import { shareViewTexts } from '#src/texts/share-view/texts.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { absoluteAddress } from '#src/state/place.ts'
import { sharedView } from '#src/url/shared-view.ts'
import type { View } from '#src/url/view.ts'
import styles from './embed.module.css'

export interface EmbedFootProps {
  readonly view: View
  readonly ledger: Ledger
  readonly asOf: string
  /** The deployer's public address; null: from where the page is. */
  readonly home: string | null
}

/** The foot of an embedded view: which ledger it shows and as of when, and the way out to the same view with everything around it. */
export function EmbedFoot({ view, ledger, asOf, home }: EmbedFootProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const address = absoluteAddress(sharedView(view), home)
  return (
    <footer className={styles.foot}>
      <span>
        {ledger.title[lang]} · {t.edition(ledger.edition)} · {t.asOf(asOf)}
      </span>
      {address !== null && (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {shareViewTexts(lang).openOutside}
          <span aria-hidden="true"> ↗</span>
        </a>
      )}
    </footer>
  )
}
