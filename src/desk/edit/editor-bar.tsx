import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import type { DeskPlace } from '#src/data/desk-place.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './editor.module.css'
import { VerdictChange, type VerdictPanelProps } from './verdict-panel.tsx'

export interface EditorBarProps extends Pick<VerdictPanelProps, 'before' | 'after' | 'isTouched'> {
  readonly isBusy: boolean
  readonly canSave: boolean
  /** Where what is typed is kept; null: it could not be. */
  readonly kept: DeskPlace | null
  /** Brings back what was just taken out; null: nothing was. */
  readonly undo: (() => void) | null
  readonly onDiscard: () => void
}

/** Saving, always in sight; on a narrow screen with the verdict beside it. */
export function EditorBar({ isBusy, canSave, kept, undo, onDiscard, ...verdict }: EditorBarProps) {
  const texts = useTexts(deskEditorTexts)
  const keptText = kept === null ? texts.notKept : { browser: texts.keptTyping, page: texts.keptOnPage }[kept]
  return (
    <div className={styles.bar}>
      <div className={styles.barVerdict} aria-hidden="true">
        <VerdictChange {...verdict} />
      </div>
      <p className={styles.barNote} role="status">
        {undo ? (
          <>
            {texts.takenOut}{' '}
            <Button look="plain" onClick={undo}>
              {texts.undo}
            </Button>
          </>
        ) : (
          <span className={styles.hint}>{isBusy ? texts.saving : canSave ? keptText : texts.nothing}</span>
        )}
      </p>
      <span className={styles.actions}>
        {canSave && <Button onClick={onDiscard}>{texts.discard}</Button>}
        <Button type="submit" look={canSave ? 'strong' : 'normal'} disabled={!canSave || isBusy}>
          {texts.save}
        </Button>
      </span>
    </div>
  )
}
