import { screenTexts } from '#src/texts/screen/texts.ts'
import { sharePanelTexts } from '#src/texts/share-panel/texts.ts'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Qr } from '#src/ui/qr.tsx'
import styles from './share.module.css'

export interface BigQrProps {
  readonly address: string
  readonly sentence: string
  readonly onClose: () => void
}

/** The QR code as large as the window allows, above the sentence it leads to; a modal dialog, open as long as it is drawn. */
export function BigQr({ address, sentence, onClose }: BigQrProps) {
  const t = useTexts(screenTexts)
  const texts = useTexts(sharePanelTexts)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className={styles.big} aria-label={texts.bigTitle} onClose={onClose} onKeyDown={keepEscape}>
      <Qr text={address} label={t.qrLabel} size="min(84vw, 60vh)" />
      <strong>{texts.bigTitle}</strong>
      <span>{sentence}</span>
      <Button onClick={() => dialog.current?.close()}>{t.close}</Button>
    </dialog>
  )
}

/** Esc closes this dialog alone, not the panel it came from. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation()
}
