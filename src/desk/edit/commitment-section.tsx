import { definitionTexts } from '#src/texts/definitions/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { setField } from './edit-form.ts'
import { valueAt } from './form-json.ts'
import { blankMeasure, blankTarget, renameCommitment } from './new-record.ts'
import type { DraftKey } from '#src/desk/records/draft.ts'
import { KINDS } from '#src/domain/terms.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { ChoiceField } from './choice-field.tsx'
import { useEdit } from './edit-context.ts'
import shared from './editor.module.css'
import styles from './fields.module.css'
import { FieldFrame } from './field-frame.tsx'
import { FrameChoice } from './frame-choice.tsx'
import { ManyField } from './many-field.tsx'
import { MoreFields } from './more-fields.tsx'
import { PairField } from './pair-field.tsx'
import { DateField } from './plain-fields.tsx'
import { useField } from './use-field.ts'

/** The commitment itself: what, who, where, when. The rest is folded away. */
export function CommitmentSection({ of }: { readonly of: DraftKey }) {
  const lang = useLanguage()
  const w = useTexts(wordTexts)
  const definitions = useTexts(definitionTexts)
  const texts = useTexts(deskEditorTexts)
  const { fields } = texts
  const { form, change, index, today } = useEdit()
  const { regions, sectors } = index.ledger
  const at = (...path: readonly string[]) => ({ key: of, path })
  const isNew = form.entries[0]?.start === null
  const chooseKind = (kind: string) =>
    change((now) => {
      const next = setField(now, at('kind'), kind)
      if (kind !== 'measured' || valueAt(next.entries[0]?.value, ['measure']) !== undefined) return next
      return setField(setField(next, at('measure'), blankMeasure()), at('targets'), [blankTarget(today)])
    })
  return (
    <section className={shared.section}>
      <div className={shared.head}>
        <h3>{texts.commitment}</h3>
      </div>
      <div className={styles.fields}>
        <PairField at={at('title')} label={fields.title} />
        <ChoiceField
          at={at('kind')}
          label={fields.kind}
          choices={KINDS.map((each) => [each, `${w.kinds[each].word} · ${definitions.kinds[each]}`])}
          onChoose={chooseKind}
        />
        <DateField at={at('announced')} label={fields.announced} />
        <FrameChoice at={at('lead')} label={fields.lead} table="organisations" />
        <ManyField
          at={at('regions')}
          label={fields.regions}
          table="regions"
          choices={regions.map(({ code, name }) => [code, name[lang]])}
        />
        <ManyField
          at={at('sectors')}
          label={fields.sectors}
          table="sectors"
          choices={sectors.map(({ id, name }) => [id, name[lang]])}
        />
        {isNew && <PairField at={at('summary')} label={fields.summary} hint={texts.summaryHelp} long />}
        {isNew && <OwnId of={of} />}
      </div>
      <MoreFields of={of} />
    </section>
  )
}

/** The id of a new commitment: proposed until somebody chooses one. */
function OwnId({ of }: { readonly of: DraftKey }) {
  const { fields, hints } = useTexts(deskEditorTexts)
  const { change } = useEdit()
  const { fault } = useField({ key: of, path: ['id'] })
  return (
    <FieldFrame id="edit-own-id" label={fields.id} hint={hints.id} fault={fault}>
      <input
        id="edit-own-id"
        className={styles.input}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault !== null || undefined}
        aria-describedby={fault === null ? 'edit-own-id-hint' : 'edit-own-id-hint edit-own-id-fault'}
        value={of.id}
        onChange={(event) => {
          const id = event.target.value.trim().toLowerCase()
          change((now) => ({ ...renameCommitment(now, id), ownId: id !== '' }))
        }}
      />
    </FieldFrame>
  )
}
