import { recordWordTexts } from '#src/texts/record-words/texts.ts'
import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import type { DraftKey } from '#src/desk/records/draft.ts'
import { FIRMNESS } from '#src/domain/terms.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { ChoiceField } from './choice-field.tsx'
import { CitationsFold } from './citations-fold.tsx'
import { ClosingFields } from './closing-fields.tsx'
import { useEdit } from './edit-context.ts'
import styles from './fields.module.css'
import { Fold } from './fold.tsx'
import { ManyField } from './many-field.tsx'
import { NotesFields } from './notes-fields.tsx'
import { PairField } from './pair-field.tsx'
import { SeriesField } from './series-field.tsx'
import { SpeakerFields } from './speaker-fields.tsx'

/** What a commitment also says: in its own words, by whom, on what footing, with what reservations, and where. */
export function MoreFields({ of }: { readonly of: DraftKey }) {
  const lang = useLanguage()
  const r = useTexts(recordWordTexts)
  const texts = useTexts(deskEditorTexts)
  const { fields } = texts
  const { form, index } = useEdit()
  const at = (field: string) => ({ key: of, path: [field] })
  return (
    <>
      <CitationsFold of={of} />
      <Fold title={texts.more} of={['summary', 'speaker', 'notes', 'closed', 'supporting', 'series'].map(at)}>
        <div className={styles.fields}>
          {form.entries[0]?.start !== null && (
            <PairField at={at('summary')} label={fields.summary} hint={texts.summaryHelp} long />
          )}
          <ChoiceField
            at={at('firmness')}
            label={fields.firmness}
            choices={FIRMNESS.map((each) => [each, `${r.firmness[each].word} · ${r.firmness[each].meaning}`])}
          />
          <ManyField
            at={at('supporting')}
            table="organisations"
            label={fields.supporting}
            choices={index.ledger.organisations.map(({ id, name }) => [id, name[lang]])}
          />
          <SeriesField at={at('series')} />
        </div>
        <SpeakerFields of={of} />
        <NotesFields of={of} />
        <ClosingFields of={of} />
      </Fold>
    </>
  )
}
