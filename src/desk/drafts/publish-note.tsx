import { deskDraftsTexts } from '#src/texts/desk-drafts/texts.ts'
import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import { useId } from 'react'
import type { DeskFault } from '#src/desk/records/draft.ts'
import type { Text } from '#src/domain/ledger.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import text from '#src/ui/text.module.css'
import styles from './publish.module.css'
import type { EditionNote } from './use-note.ts'

export interface PublishNoteProps {
  readonly note: EditionNote
  /** What the note says where nothing is typed. */
  readonly proposed: Text
  /** Why what is typed is not kept; null: it is. */
  readonly fault: DeskFault | null
  readonly onChange: (patch: Partial<EditionNote>) => void
}

/** What readers are told of the new edition, in both languages. */
export function PublishNote({ note, proposed, fault, onChange }: PublishNoteProps) {
  const lang = useLanguage()
  const texts = useTexts(deskDraftsTexts)
  const id = useId()
  const labels = { zh: texts.noteZh, en: texts.noteEn }
  return (
    <>
      {LANGUAGES.map((each) => (
        <label key={each} className={styles.note}>
          <span>{labels[each]}</span>
          <textarea
            lang={each}
            rows={3}
            value={note[each]}
            placeholder={proposed[each]}
            aria-describedby={id}
            onChange={(event) => onChange({ [each]: event.target.value })}
          />
        </label>
      ))}
      <p className={text.quiet} id={id}>
        {texts.noteHint}
      </p>
      {fault && <p role="alert">{deskKeptTexts(lang).faults[fault]}</p>}
    </>
  )
}
