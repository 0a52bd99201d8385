import { useEffect, useRef } from 'react'
import { deskMonthTexts } from '#src/texts/desk-month/texts.ts'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import type { Saved } from './use-month-saving.ts'
import styles from './month.module.css'

export interface SavedNoticeProps extends Pick<DeskPartProps, 'onPart'> {
  /** Null: nothing was saved. */
  readonly saved: Saved | null
  /** Null: it cannot be taken back, or not any more. */
  readonly undoSave: (() => Promise<unknown>) | null
}

/** What was saved as drafts, with the way there and the way back; it takes the focus where that was lost with what was saved. */
export function SavedNotice({ saved, undoSave, onPart }: SavedNoticeProps) {
  const texts = useTexts(deskMonthTexts)
  const next = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (saved && document.activeElement === document.body) next.current?.focus()
  }, [saved])
  if (!saved) return null
  return (
    <div className={styles.notice}>
      <p role="status">
        {saved.isUndone ? texts.unsaved : texts.saved(saved.count)}
        {!saved.isUndone && saved.left > 0 && texts.left(saved.left)}
      </p>
      {!saved.isUndone && (
        <div className={styles.actions}>
          <Button ref={next} look="strong" onClick={() => onPart('drafts')}>
            {texts.toDrafts}
          </Button>
          {undoSave && <Button onClick={() => void undoSave()}>{texts.undoSave}</Button>}
        </div>
      )}
    </div>
  )
}
