import { useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '#src/marks/use-texts.ts'
import { absoluteAddress } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
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
export function ShareButton({ view, asOf, edition, count, sentence, home }: ShareButtonProps) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const [byHand, setByHand] = useState('')
  const panel = useId()
  const root = useRef<HTMLDivElement>(null)
  const receipt = absoluteAddress(pinReceipt(view, { asOf, edition, count }), home)
  const live = absoluteAddress(liveView(view), home)

  useEffect(() => {
    if (!open) return undefined
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointer)
    return () => document.removeEventListener('pointerdown', onPointer)
  }, [open])

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
  const close = () => {
    setOpen(false)
    root.current?.querySelector('button')?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes the panel from anywhere inside it
    <div ref={root} className={styles.share} onKeyDown={(event) => event.key === 'Escape' && open && close()}>
      <Button
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => {
          setSaid('')
          setByHand('')
          setOpen(!open)
        }}
      >
        {t.share}
      </Button>
      <div id={panel} className={styles.panel} hidden={!open} style={open ? undefined : { display: 'none' }}>
        <h2>{t.shareTitle}</h2>
        {receipt === null || live === null ? (
          <p>{t.noAddress}</p>
        ) : (
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
          </>
        )}
        <p role="status">{said}</p>
        {byHand !== '' && <textarea className={styles.address} readOnly value={byHand} aria-label={t.copyFailed} onFocus={(event) => event.currentTarget.select()} />}
      </div>
    </div>
  )
}
