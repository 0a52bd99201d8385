import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './popover.module.css'

export interface PopoverProps {
  /** The button's text, and the panel's heading where none is given. */
  readonly label: string
  readonly title: string
  /** Where the panel opens. */
  readonly side?: 'below' | 'above'
  /** The panel's content; drawn only while it is open. */
  readonly children: ReactNode
}

/** A button that opens a small panel below it. Esc and a press elsewhere close it; Esc gives focus back to the button. */
export function Popover({ label, title, side = 'below', children }: PopoverProps) {
  const [open, setOpen] = useState(false)
  const panel = useId()
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return undefined
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPointer)
    return () => document.removeEventListener('pointerdown', onPointer)
  }, [open])
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    // Said to be dealt with, so that what lies beneath does not close as well.
    event.preventDefault()
    setOpen(false)
    root.current?.querySelector('button')?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes the panel from anywhere inside it
    <div ref={root} className={styles.root} onKeyDown={onKey}>
      <Button aria-expanded={open} aria-controls={open ? panel : undefined} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      {open && (
        <div id={panel} className={styles.panel} data-side={side}>
          <h2>{title}</h2>
          {children}
        </div>
      )}
    </div>
  )
}
