import { screenTexts } from '#src/texts/screen/texts.ts'
import { sharePanelTexts } from '#src/texts/share-panel/texts.ts'
import { useState } from 'react'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { fitsQr, Qr } from '#src/ui/qr.tsx'
import { BigQr } from './big-qr.tsx'
import styles from './share.module.css'

/** The QR code of an address, for the person next to one; enlarged, for the room. */
export function ShareQr({ address, sentence }: { readonly address: string; readonly sentence: string }) {
  const t = useTexts(screenTexts)
  const texts = useTexts(sharePanelTexts)
  const [enlarged, setEnlarged] = useState(false)
  if (!fitsQr(address)) return <p>{texts.qrTooLong}</p>
  return (
    <div className={styles.qr}>
      <Qr text={address} label={t.qrLabel} size={180} />
      <div>
        <p>{texts.qrHint}</p>
        <Button onClick={() => setEnlarged(true)}>{texts.enlarge}</Button>
      </div>
      {enlarged && <BigQr address={address} sentence={sentence} onClose={() => setEnlarged(false)} />}
    </div>
  )
}
