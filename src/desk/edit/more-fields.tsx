import { wordTexts } from '#src/texts/words/texts.ts'
import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { addToList, setPart, takeFromList } from './edit-form.ts'
import { listAt, valueAt } from './form-json.ts'
import type { DraftKey } from '#src/desk/records/draft.ts'
import { FIRMNESS } from '#src/domain/terms.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { ChoiceField } from './choice-field.tsx'
import { CitationFields } from './citation-fields.tsx'
import { useEdit } from './edit-context.ts'
import styles from './editor.module.css'
import { Fold } from './fold.tsx'
import { ManyField } from './many-field.tsx'
import { PairField } from './pair-field.tsx'
import { DateField } from './plain-fields.tsx'

/** What a commitment also says: in its own words, by whom, on what footing, with what reservations, and where. */
export function MoreFields({ of }: { readonly of: DraftKey }) {
  const lang = useLanguage()
  const w = useTexts(wordTexts)
  const texts = useTexts(deskEditorTexts)
  const { fields } = texts
  const { form, change, index, today } = useEdit()
  const value = form.entries[0]?.value
  const isNew = form.entries[0]?.start === null
  const at = (...path: readonly (string | number)[]) => ({ key: of, path })
  const set = (field: string, next: unknown) => change((now) => setPart(now, at(field), next), next === undefined)
  const [speaker, closed] = [valueAt(value, ['speaker']), valueAt(value, ['closed'])]
  const citations = listAt(value, ['citations'])
  return (
    <>
      <Fold title={texts.citations} of={[at('citations')]} open={isNew}>
        {citations.map((_citation, place) => (
          <div key={place} className={styles.fields} role="group" aria-label={`${texts.place} ${place + 1}`}>
            <CitationFields of={at('citations', place)} />
            {citations.length > 1 && (
              <Button
                look="plain"
                aria-label={texts.named(texts.remove, `${texts.place} ${place + 1}`)}
                onClick={() => change((now) => takeFromList(now, at('citations'), place), true)}
              >
                {texts.remove}
              </Button>
            )}
          </div>
        ))}
        <Button onClick={() => change((now) => addToList(now, at('citations'), {}))}>{texts.addCitation}</Button>
      </Fold>
      <Fold title={texts.more} of={['summary', 'speaker', 'notes', 'closed', 'supporting'].map((field) => at(field))}>
        <div className={styles.fields}>
          {!isNew && <PairField at={at('summary')} label={fields.summary} hint={texts.summaryHelp} long />}
          <ChoiceField
            at={at('firmness')}
            label={fields.firmness}
            choices={FIRMNESS.map((each) => [each, `${w.firmness[each].word} · ${w.firmness[each].meaning}`])}
          />
          <ManyField
            at={at('supporting')}
            label={fields.supporting}
            choices={index.ledger.organisations.map(({ id, name }) => [id, name[lang]])}
          />
        </div>
        {speaker === undefined ? (
          <Button onClick={() => set('speaker', valueAt(form.entries[0]?.start, ['speaker']) ?? {})}>
            {texts.addSpeaker}
          </Button>
        ) : (
          <div className={styles.added} role="group" aria-label={texts.speaker}>
            <h4>{texts.speaker}</h4>
            <div className={styles.fields}>
              <PairField at={at('speaker', 'name')} label={fields.speakerName} />
              <PairField at={at('speaker', 'role')} label={fields.speakerRole} />
              <Button look="plain" onClick={() => set('speaker', undefined)}>
                {texts.removeSpeaker}
              </Button>
            </div>
          </div>
        )}
        <h4 className={styles.subhead}>{texts.notes}</h4>
        {listAt(value, ['notes']).map((_note, place) => (
          <div key={place} className={styles.fields}>
            <PairField at={at('notes', place)} label={`${texts.notes} ${place + 1}`} long />
            <Button
              look="plain"
              aria-label={texts.named(texts.remove, `${texts.notes} ${place + 1}`)}
              onClick={() => change((now) => takeFromList(now, at('notes'), place), true)}
            >
              {texts.remove}
            </Button>
          </div>
        ))}
        <Button onClick={() => change((now) => addToList(now, at('notes'), { zh: '', en: '' }))}>
          {texts.addNote}
        </Button>
        <h4 className={styles.subhead}>{texts.closing}</h4>
        {closed === undefined ? (
          <Button onClick={() => set('closed', valueAt(form.entries[0]?.start, ['closed']) ?? { date: today })}>
            {texts.close}
          </Button>
        ) : (
          <div className={styles.fields}>
            <DateField at={at('closed', 'date')} label={fields.closedDate} />
            <PairField at={at('closed', 'reason')} label={fields.closedReason} long />
            <Button look="plain" onClick={() => set('closed', undefined)}>
              {texts.reopen}
            </Button>
          </div>
        )}
      </Fold>
    </>
  )
}
