import { draftsTexts } from '#src/texts/drafts/texts.ts'
import { sharePanelTexts } from '#src/texts/share-panel/texts.ts'
import { useState } from 'react'
import { useHasDrafts } from '#src/data/use-drafts.ts'
import { useIsLocal } from '#src/data/use-ledgers.ts'
import { formatDate } from '#src/format/date.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { absoluteAddress } from '#src/state/place.ts'
import { liveView, pinReceipt } from '#src/url/receipt.ts'
import { embeddedView, sharedView } from '#src/url/shared-view.ts'
import { CopyAction, type CopyOutcome } from './copy-action.tsx'
import { EmbedPanel } from './embed-panel.tsx'
import { NativeShare } from './native-share.tsx'
import type { ShareButtonProps } from './share-button.tsx'
import { ShareWritten } from './share-written.tsx'
import { ShareQr } from './share-qr.tsx'
import styles from './share.module.css'

/** The ways to hand on a view, and what its receiver will not see; where it has no address, why not. */
export function SharePanel({ view, ledger, asOf, edition, count, sentence, home }: ShareButtonProps) {
  const lang = useLanguage()
  const texts = useTexts(sharePanelTexts)
  const hasDrafts = useHasDrafts(ledger)
  const isLocal = useIsLocal(ledger)
  const warning = [isLocal && draftsTexts(lang).linkNeedsFile, hasDrafts && draftsTexts(lang).linkWithoutDrafts].filter(
    (text) => text !== false,
  )
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null)
  const shared = sharedView(view)
  const receipt = absoluteAddress(pinReceipt(shared, { asOf, edition, count }), home)
  const live = absoluteAddress(liveView(shared), home)
  const embedded = absoluteAddress(embeddedView(view), home)
  if (receipt === null || live === null || embedded === null) return <p>{texts.noAddress}</p>
  const copying = { outcome, onOutcome: setOutcome }
  return (
    <>
      {warning.map((text) => (
        <p key={text} className={styles.warning} role="note">
          {text}
        </p>
      ))}
      <CopyAction
        {...copying}
        look="strong"
        text={receipt}
        label={texts.receipt}
        hint={texts.receiptHint(formatDate(asOf, lang))}
      />
      <ShareQr address={receipt} sentence={sentence} />
      <CopyAction {...copying} text={`${sentence}\n${receipt}`} label={texts.sentence} />
      <CopyAction {...copying} text={live} label={texts.live} hint={texts.liveHint} />
      <ShareWritten {...copying} view={view} ledger={ledger} home={home} />
      <NativeShare sentence={sentence} address={receipt} />
      <EmbedPanel {...copying} address={embedded} />
    </>
  )
}
