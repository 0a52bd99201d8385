import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import type { DraftKey } from '#src/desk/records/draft.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import styles from './fields.module.css'
import { PairField } from './pair-field.tsx'
import { usePart } from './use-part.ts'

/** Who said it; a speaker taken out and put in again is the one that the commitment had. */
export function SpeakerFields({ of }: { readonly of: DraftKey }) {
  const texts = useTexts(deskEditorTexts)
  const { fields } = texts
  const speaker = usePart({ key: of, path: ['speaker'] })
  if (!speaker.isThere) return <Button onClick={() => speaker.putIn({})}>{texts.addSpeaker}</Button>
  return (
    <div className={styles.added} role="group" aria-label={texts.speaker}>
      <h4>{texts.speaker}</h4>
      <div className={styles.fields}>
        <PairField at={{ key: of, path: ['speaker', 'name'] }} label={fields.speakerName} />
        <PairField at={{ key: of, path: ['speaker', 'role'] }} label={fields.speakerRole} />
        <Button look="plain" onClick={speaker.takeOut}>
          {texts.removeSpeaker}
        </Button>
      </div>
    </div>
  )
}
