import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { addToList, takeFromList } from './edit-form.ts'
import { listAt } from './form-json.ts'
import type { DraftKey } from '#src/desk/records/draft.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { useEdit } from './edit-context.ts'
import styles from './fields.module.css'
import { PairField } from './pair-field.tsx'

/** The reservations with which a commitment is to be read. */
export function NotesFields({ of }: { readonly of: DraftKey }) {
  const texts = useTexts(deskEditorTexts)
  const { form, change } = useEdit()
  const at = { key: of, path: ['notes'] }
  return (
    <>
      <h4 className={styles.subhead}>{texts.notes}</h4>
      {listAt(form.entries[0]?.value, at.path).map((_note, place) => (
        <div key={place} className={styles.fields}>
          <PairField at={{ key: of, path: ['notes', place] }} label={`${texts.notes} ${place + 1}`} long />
          <Button
            look="plain"
            aria-label={texts.named(texts.remove, `${texts.notes} ${place + 1}`)}
            onClick={() => change((now) => takeFromList(now, at, place), true)}
          >
            {texts.remove}
          </Button>
        </div>
      ))}
      <Button onClick={() => change((now) => addToList(now, at, { zh: '', en: '' }))}>{texts.addNote}</Button>
    </>
  )
}
