import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './sheet.module.css'

export interface SheetProps {
  readonly open: boolean
  readonly title: string
  /** The text of the closing button. */
  readonly done: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal sheet from the side, on the browser's own dialog: focus is kept inside, Esc closes, focus returns. */
export function Sheet({ open, title, done, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open) dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} className={styles.sheet} aria-label={title} onClose={onClose}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <Button look="strong" onClick={onClose}>
          {done}
        </Button>
      </div>
      <div className={styles.body}>{open ? children : null}</div>
    </dialog>
  )
}
