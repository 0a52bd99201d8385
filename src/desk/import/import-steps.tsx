import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { IMPORT_STEPS } from './import-messages.ts'
import type { ImportProgress } from './import-state.ts'
import styles from './import-steps.module.css'

export interface ImportStepsProps {
  readonly label: string
  readonly working: ImportProgress
  readonly onCancel: () => void
}

/** How far the reading of a file has come, in four steps, with a way to stop it. */
export function ImportSteps({ label, working, onCancel }: ImportStepsProps) {
  const texts = useTexts(deskImportTexts)
  const at = IMPORT_STEPS.indexOf(working.step)
  return (
    <div className={styles.steps}>
      <progress
        className={styles.bar}
        aria-label={label}
        max={IMPORT_STEPS.length}
        value={at + Math.min(1, working.share)}
      />
      <ol>
        {IMPORT_STEPS.map((step, place) => (
          <li
            key={step}
            data-state={place < at ? 'done' : place === at ? 'now' : 'later'}
            aria-current={place === at ? 'step' : undefined}
          >
            {texts.steps[step]}
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {texts.steps[working.step]}
      </p>
      <Button onClick={onCancel}>{texts.cancel}</Button>
    </div>
  )
}
