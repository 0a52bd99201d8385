import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { addToList, takeFromList } from './edit-form.ts'
import { listAt } from './form-json.ts'
import type { DraftKey } from '#src/desk/records/draft.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { CitationFields } from './citation-fields.tsx'
import { useEdit } from './edit-context.ts'
import styles from './fields.module.css'
import { Fold } from './fold.tsx'

/** The places where a commitment was said; of a new one they stand open. */
export function CitationsFold({ of }: { readonly of: DraftKey }) {
  const texts = useTexts(deskEditorTexts)
  const { form, change } = useEdit()
  const [own] = form.entries
  const at = { key: of, path: ['citations'] }
  const citations = listAt(own?.value, at.path)
  return (
    <Fold title={texts.citations} of={[at]} open={own?.start === null}>
      {citations.map((_citation, place) => (
        <div key={place} className={styles.fields} role="group" aria-label={`${texts.place} ${place + 1}`}>
          <CitationFields of={{ key: of, path: ['citations', place] }} />
          {citations.length > 1 && (
            <Button
              look="plain"
              aria-label={texts.named(texts.remove, `${texts.place} ${place + 1}`)}
              onClick={() => change((now) => takeFromList(now, at, place), true)}
            >
              {texts.remove}
            </Button>
          )}
        </div>
      ))}
      <Button onClick={() => change((now) => addToList(now, at, {}))}>{texts.addCitation}</Button>
    </Fold>
  )
}
