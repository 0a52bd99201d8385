import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { addToList, valueInForm, takeFromList } from './edit-form.ts'
import { listAt, textAt } from './form-json.ts'
import { blankMilestone } from './new-record.ts'
import type { DraftKey } from '#src/desk/records/draft.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { CitationFields } from './citation-fields.tsx'
import { DueField } from './due-field.tsx'
import { useEdit } from './edit-context.ts'
import shared from './editor.module.css'
import fieldsStyles from './fields.module.css'
import styles from './records.module.css'
import { FieldNotes } from './field-frame.tsx'
import { Fold } from './fold.tsx'
import { PairField } from './pair-field.tsx'
import { useField } from './use-field.ts'

/** The steps of a milestone commitment. */
export function MilestoneSection({ of }: { readonly of: DraftKey }) {
  const lang = useLanguage()
  const texts = useTexts(deskEditorTexts)
  const { form, change, today } = useEdit()
  const at = { key: of, path: ['milestones'] }
  const { id, fault } = useField(at)
  const steps = listAt(valueInForm(form, at), [])
  const announced = textAt(form.entries[0]?.value, ['announced']) || today
  return (
    <section className={shared.section}>
      <div className={shared.head}>
        <h3 id={id} tabIndex={-1}>
          {texts.milestones}
        </h3>
        <Button onClick={() => change((now) => addToList(now, at, blankMilestone(steps)))}>{texts.addMilestone}</Button>
      </div>
      <ol className={styles.records}>
        {steps.map((step, place) => {
          const name = textAt(step, ['title', lang]) || `${texts.fields.milestoneTitle} ${place + 1}`
          const inside = (field: string) => ({ key: of, path: ['milestones', place, field] })
          return (
            <li key={textAt(step, ['id'])}>
              <Fold
                title={name}
                of={[{ key: of, path: ['milestones', place] }]}
                open={textAt(step, ['title', lang]) === ''}
              >
                <div className={fieldsStyles.fields} role="group" aria-label={name}>
                  <PairField at={inside('title')} label={texts.fields.milestoneTitle} />
                  <DueField at={inside('due')} label={texts.fields.due} from={announced} />
                  <CitationFields of={inside('citation')} />
                  <Button
                    look="plain"
                    aria-label={texts.named(texts.remove, name)}
                    onClick={() => change((now) => takeFromList(now, at, place), true)}
                  >
                    {texts.remove}
                  </Button>
                </div>
              </Fold>
            </li>
          )
        })}
      </ol>
      {steps.length === 0 && <FieldNotes id={id} fault={fault} hint={undefined} />}
    </section>
  )
}
