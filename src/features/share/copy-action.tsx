import { screenTexts } from '#src/texts/screen/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button, type ButtonProps } from '#src/ui/button.tsx'
import styles from './share.module.css'

/** The last text that was to be copied, and whether the browser did it. */
export interface CopyOutcome {
  readonly text: string
  readonly copied: boolean
}

export interface CopyActionProps {
  readonly text: string
  readonly label: string
  readonly hint?: string
  readonly look?: ButtonProps['look']
  /** The panel's last outcome, so that only one button says that its text is on the clipboard. */
  readonly outcome: CopyOutcome | null
  readonly onOutcome: (outcome: CopyOutcome) => void
}

/** The text to be copied by hand is ready for it as soon as it appears. */
function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus()
  field?.select()
}

/** A button that copies a text and says so; where the browser does not allow that, it shows the text to be copied by hand. */
export function CopyAction({ text, label, hint, look, outcome, onOutcome }: CopyActionProps) {
  const t = useTexts(screenTexts)
  const mine = outcome?.text === text ? outcome : null
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      onOutcome({ text, copied: true })
    } catch {
      onOutcome({ text, copied: false })
    }
  }
  return (
    <div className={styles.way}>
      <div className={styles.action}>
        <Button look={look} onClick={() => void copy()}>
          {label}
        </Button>
        <span role="status">{mine && (mine.copied ? t.copied : t.copyFailed)}</span>
      </div>
      {mine && !mine.copied && (
        <textarea
          ref={selectAll}
          className={styles.text}
          readOnly
          value={text}
          aria-label={t.copyFailed}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      {hint !== undefined && <p>{hint}</p>}
    </div>
  )
}
