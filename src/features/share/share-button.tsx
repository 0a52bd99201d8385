import { useState } from 'react'
import { useTexts } from '#src/marks/use-texts.ts'
import { absoluteAddress } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { Popover } from '#src/ui/popover.tsx'
import { liveView, pinReceipt } from '#src/url/receipt.ts'
import type { View } from '#src/url/view.ts'
import styles from './share.module.css'

export interface ShareButtonProps {
  readonly view: View
  readonly asOf: string
  readonly edition: string
  readonly count: number
  /** The view's sentence, copied along on demand. */
  readonly sentence: string
  /** The deployer's public address; null: from where the page is. */
  readonly home: string | null
}

/** Copies the link to exactly this view: as a receipt that keeps today's numbers, or live. */
export function ShareButton(props: ShareButtonProps) {
  const { t } = useTexts()
  return (
    <Popover label={t.share} title={t.shareTitle}>
      <SharePanel {...props} />
    </Popover>
  )
}

function SharePanel({ view, asOf, edition, count, sentence, home }: ShareButtonProps) {
  const { t } = useTexts()
  const [said, setSaid] = useState('')
  const [byHand, setByHand] = useState('')
  const receipt = absoluteAddress(pinReceipt(view, { asOf, edition, count }), home)
  const live = absoluteAddress(liveView(view), home)
  const copy = async (text: string) => {
    setByHand('')
    try {
      await navigator.clipboard.writeText(text)
      setSaid(t.copied)
    } catch {
      setSaid(t.copyFailed)
      setByHand(text)
    }
  }
  if (receipt === null || live === null) return <p>{t.noAddress}</p>
  return (
    <>
      <div>
        <Button look="strong" onClick={() => void copy(receipt)}>
          {t.copyReceipt}
        </Button>
        <p>{t.copyReceiptHint}</p>
      </div>
      <div>
        <Button onClick={() => void copy(live)}>{t.copyLive}</Button>
        <p>{t.copyLiveHint}</p>
      </div>
      <div>
        <Button onClick={() => void copy(`${sentence}\n${receipt}`)}>{t.copySentence}</Button>
      </div>
      <p role="status">{said}</p>
      {byHand !== '' && <textarea className={styles.address} readOnly value={byHand} aria-label={t.copyFailed} onFocus={(event) => event.currentTarget.select()} />}
    </>
  )
}
