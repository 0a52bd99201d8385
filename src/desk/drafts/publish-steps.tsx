import { deskDraftsTexts } from '#src/texts/desk-drafts/texts.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import styles from './publish.module.css'

export interface PublishStepsProps {
  readonly made: CalendarDate
  readonly fileName: string
  /** The ledger is kept in this browser alone. */
  readonly isOwn: boolean
  readonly onPart: DeskPartProps['onPart']
}

/** What is to be done with the file of a new edition that is not online yet. */
export function PublishSteps({ made, fileName, isOwn, onPart }: PublishStepsProps) {
  const texts = useTexts(deskDraftsTexts)
  return (
    <div className={styles.steps} role="status">
      <p>{texts.awaited(made)}</p>
      <p>{isOwn ? texts.putOwn : texts.put(fileName)}</p>
      {isOwn && (
        <p>
          <Button onClick={() => onPart('local')}>{texts.toOwn}</Button>
        </p>
      )}
      <p>{texts.arrives}</p>
    </div>
  )
}
