import { sharePanelTexts } from '#src/texts/share-panel/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { CopyAction, type CopyOutcome } from './copy-action.tsx'
import { embedCode } from './embed-code.ts'
import styles from './share.module.css'

export interface EmbedPanelProps {
  /** The full address of the view with embed=1. */
  readonly address: string
  readonly outcome: CopyOutcome | null
  readonly onOutcome: (outcome: CopyOutcome) => void
}

/** The code that shows this view within another page, folded away until it is wanted. */
export function EmbedPanel({ address, outcome, onOutcome }: EmbedPanelProps) {
  const texts = useTexts(sharePanelTexts)
  const code = embedCode(address, document.title)
  return (
    <details className={styles.embed}>
      <summary>{texts.embed}</summary>
      <p>{texts.embedHint}</p>
      <textarea
        className={styles.text}
        readOnly
        value={code}
        aria-label={texts.embedCode}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyAction text={code} label={texts.copyEmbed} outcome={outcome} onOutcome={onOutcome} />
      <a href={new URL('embed.html', address).href} target="_blank" rel="noopener noreferrer">
        {texts.embedExample}
      </a>
    </details>
  )
}
