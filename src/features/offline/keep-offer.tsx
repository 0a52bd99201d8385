import { useLayoutEffect, useRef } from 'react'
import { offlineTexts } from '#src/texts/offline/texts.ts'
import { formatFileSize } from '#src/format/file-size.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { keepWhole, useKeeping } from '#src/offline/keep-whole.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './offline.module.css'

/** Keeping the whole page on this device, with what that takes; afterwards, that it is kept. Nothing where it cannot be, or while that is not known. */
export function KeepOffer() {
  const lang = useLanguage()
  const texts = useTexts(offlineTexts)
  const { step, missing } = useKeeping()
  const status = useRef<HTMLSpanElement>(null)
  const hadFocus = useRef(false)
  useLayoutEffect(() => {
    // The button goes once all is kept: who pressed it stands on what came of it.
    if (step === 'whole' && hadFocus.current) status.current?.focus()
  }, [step])
  if (step === 'unknown') return null
  const [sent, bytes] = [formatFileSize(missing.sent, lang), formatFileSize(missing.bytes, lang)]
  const says = { part: '', going: texts.keeping, whole: texts.keptWhole, failed: texts.keepFailed(sent) }[step]
  return (
    <span className={styles.keep}>
      {step !== 'whole' && (
        <Button
          look="plain"
          // Not `disabled`: a browser takes the focus away from what it disables.
          aria-disabled={step === 'going'}
          ref={(button) => () => {
            hadFocus.current = button !== null && document.activeElement === button
          }}
          onClick={() => {
            if (step !== 'going') void keepWhole()
          }}
        >
          {texts.keepWhole(sent, bytes)}
        </Button>
      )}
      <span ref={status} role="status" tabIndex={-1}>
        {says}
      </span>
    </span>
  )
}
