import { recordWordTexts } from '#src/texts/record-words/texts.ts'
import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import type { EditEntry } from './edit-form.ts'
import type { AddedTable } from './new-record.ts'
import { ORGANISATION_KINDS, SOURCE_KINDS, STRENGTHS } from '#src/domain/terms.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { ChoiceField } from './choice-field.tsx'
import styles from './fields.module.css'
import { PairField } from './pair-field.tsx'
import { CheckField, DateField, TextField } from './plain-fields.tsx'

/** The fields of a source, organisation or unit that this form adds. */
export function AddedFields({ entry, table }: { readonly entry: EditEntry; readonly table: AddedTable }) {
  const r = useTexts(recordWordTexts)
  const texts = useTexts(deskEditorTexts)
  const { fields, hints } = texts
  const at = (...path: readonly string[]) => ({ key: { table, id: entry.id }, path })
  return (
    <div className={styles.added} role="group" aria-label={texts.added[table]}>
      <h4>{texts.added[table]}</h4>
      <div className={styles.fields}>
        {table === 'sources' && (
          <>
            <PairField at={at('title')} label={fields.sourceTitle} />
            <TextField at={at('url')} label={fields.url} hint={hints.url} type="url" />
            <DateField at={at('published')} label={fields.published} />
            <ChoiceField
              at={at('kind')}
              label={fields.sourceKind}
              choices={SOURCE_KINDS.map((each) => [each, r.sourceKinds[each]])}
            />
            <ChoiceField
              at={at('strength')}
              label={fields.strength}
              choices={STRENGTHS.map((each) => [each, texts.with(r.strengths[each].word, each)])}
            />
            <PairField at={at('publisher')} label={`${fields.publisher} · ${texts.optional}`} />
          </>
        )}
        {table === 'organisations' && (
          <>
            <PairField at={at('name')} label={fields.name} />
            <ChoiceField
              at={at('kind')}
              label={fields.organisationKind}
              choices={ORGANISATION_KINDS.map((each) => [each, r.organisationKinds[each]])}
            />
          </>
        )}
        {table === 'units' && (
          <>
            <PairField at={at('name')} label={fields.name} />
            <CheckField at={at('additive')} label={fields.additive} />
          </>
        )}
      </div>
    </div>
  )
}
