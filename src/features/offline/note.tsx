import { useState } from 'react'
import { Button } from '#src/ui/button.tsx'
import styles from './offline.module.css'

export interface NoteProps {
  readonly text: string
  /** What the reader may do about it. `go` gives false where it could not be done, and `refusal` says why. */
  readonly action?: { readonly label: string; readonly go: () => Promise<boolean>; readonly refusal: string }
  readonly close: string
  readonly onClose: () => void
}

/** One thing said in the corner of the page. */
export function Note({ text, action, close, onClose }: NoteProps) {
  const [step, setStep] = useState<'asked' | 'going' | 'refused'>('asked')
  return (
    <div className={styles.note}>
      <p>{step === 'refused' && action ? action.refusal : text}</p>
      <div className={styles.buttons}>
        {action && (
          <Button
            look="strong"
            disabled={step === 'going'}
            onClick={() => {
              setStep('going')
              void action.go().then((done) => setStep(done ? 'asked' : 'refused'))
            }}
          >
            {action.label}
          </Button>
        )}
        <Button onClick={onClose}>{close}</Button>
      </div>
    </div>
  )
}
