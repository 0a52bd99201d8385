import { useState } from 'react'
import { Button, type ButtonProps } from './button.tsx'
import styles from './copy-button.module.css'

export interface CopyButtonProps {
  /** Gives the text when it is asked for; a promise where it has to be fetched first. */
  readonly text: () => string | Promise<string>
  readonly children: string
  /** A longer name for people who do not see what stands around the button. */
  readonly label?: string
  /** Said once it is done, and where the browser does not allow it. */
  readonly copied: string
  readonly failed: string
  /** Said where the text itself did not come; only where it is fetched. */
  readonly notCome?: string
  readonly look?: ButtonProps['look']
}

/** The text to be copied by hand is ready for it as soon as it appears. */
function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus()
  field?.select()
}

/** Copies a text; where the browser does not allow that, shows it to be copied by hand. */
export function CopyButton({ text, children, label, copied, failed, notCome, look = 'normal' }: CopyButtonProps) {
  const [said, setSaid] = useState('')
  const [byHand, setByHand] = useState('')
  const copy = async () => {
    let value = ''
    try {
      const asked = text()
      value = typeof asked === 'string' ? asked : await asked
    } catch {
      setSaid(notCome ?? failed)
      return
    }
    try {
      await navigator.clipboard.writeText(value)
      setByHand('')
      setSaid(copied)
    } catch {
      setSaid(failed)
      setByHand(value)
    }
  }
  return (
    <span className={styles.copy}>
      <Button look={look} aria-label={label} onClick={() => void copy()}>
        {children}
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
      {byHand !== '' && (
        <textarea
          ref={selectAll}
          className={styles.text}
          readOnly
          rows={6}
          value={byHand}
          aria-label={failed}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </span>
  )
}
