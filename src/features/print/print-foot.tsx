import { screenTexts } from '#src/texts/screen/texts.ts'
import { useEffect } from 'react'
import type { Assessed } from '#src/derive/selection/selection.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { absoluteAddress } from '#src/state/place.ts'
import { usePaper } from '#src/ui/on-paper.ts'
import { Qr } from '#src/ui/qr.tsx'
import { watchTextSpacing } from '#src/ui/text-spacing.ts'
import { pinReceipt } from '#src/url/receipt.ts'
import { sharedView } from '#src/url/shared-view.ts'
import type { View } from '#src/url/view.ts'
import '#src/ui/print.css'
import styles from './print.module.css'

export interface PrintFootProps {
  readonly view: View
  readonly assessed: Assessed
  readonly count: number
  readonly home: string | null
}

/** What a print or picture carries with it: ledger, edition, as-of day, rule, source, and the exact address as text and QR code. It comes after the first view, and brings along what need not be there before: the sheet for paper, and the watch over a reader's own spacing. */
export function PrintFoot({ view, assessed, count, home }: PrintFootProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  // A QR code takes a moment to draw: only paper pays for it. The head of the page, where there is one, prints the ledger and its day.
  const paper = usePaper()
  useEffect(watchTextSpacing, [])
  if (paper === 'screen') return null
  const { ledger } = assessed.index
  const address = absoluteAddress(
    pinReceipt(sharedView(view), { asOf: assessed.asOf, edition: ledger.edition, count }),
    home,
  )
  return (
    <div className={styles.paper}>
      {address !== null && <Qr text={address} label={t.qrLabel} size={160} />}
      <div>
        <div>
          {(paper === 'picture' || view.embed) &&
            `${ledger.title[lang]} · ${t.edition(ledger.edition)} · ${t.asOf(assessed.asOf)} · `}
          {t.whyRule(assessed.rule.name[lang])}
        </div>
        <div>{ledger.synthetic ? t.syntheticLong : t.footer}</div>
        {address !== null && <div className={styles.address}>{address}</div>}
      </div>
    </div>
  )
}
