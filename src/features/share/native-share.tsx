import { sharePanelTexts } from '#src/texts/share-panel/texts.ts'
import { useState } from 'react'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './share.module.css'

/** Hands title, sentence and address to the system's own share sheet; draws nothing where there is none. */
export function NativeShare({ sentence, address }: { readonly sentence: string; readonly address: string }) {
  const texts = useTexts(sharePanelTexts)
  const [failed, setFailed] = useState(false)
  if (!('share' in navigator)) return null
  const send = async () => {
    setFailed(false)
    try {
      await navigator.share({ title: document.title, text: sentence, url: address })
    } catch (error) {
      // AbortError: the person closed the sheet, which is no failure.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'))
    }
  }
  return (
    <div className={styles.action}>
      <Button onClick={() => void send()}>{texts.native}</Button>
      <span role="status">{failed && texts.nativeFailed}</span>
    </div>
  )
}
