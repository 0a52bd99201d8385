import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import type { DraftKey } from '#src/desk/records/draft.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { useEdit } from './edit-context.ts'
import styles from './fields.module.css'
import { PairField } from './pair-field.tsx'
import { DateField } from './plain-fields.tsx'
import { usePart } from './use-part.ts'

/** When and why a commitment is followed no longer. */
export function ClosingFields({ of }: { readonly of: DraftKey }) {
  const texts = useTexts(deskEditorTexts)
  const { today } = useEdit()
  const closed = usePart({ key: of, path: ['closed'] })
  return (
    <>
      <h4 className={styles.subhead}>{texts.closing}</h4>
      {closed.isThere ? (
        <div className={styles.fields}>
          <DateField at={{ key: of, path: ['closed', 'date'] }} label={texts.fields.closedDate} />
          <PairField at={{ key: of, path: ['closed', 'reason'] }} label={texts.fields.closedReason} long />
          <Button look="plain" onClick={closed.takeOut}>
            {texts.reopen}
          </Button>
        </div>
      ) : (
        <Button onClick={() => closed.putIn({ date: today })}>{texts.close}</Button>
      )}
    </>
  )
}
