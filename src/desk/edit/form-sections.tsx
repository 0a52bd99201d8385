import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { textAt } from './form-json.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { CommitmentSection } from './commitment-section.tsx'
import { useEdit } from './edit-context.ts'
import shared from './editor.module.css'
import styles from './fields.module.css'
import { FieldFrame } from './field-frame.tsx'
import { Fold } from './fold.tsx'
import { MeasureFields } from './measure-fields.tsx'
import { MilestoneSection } from './milestone-section.tsx'
import { ReportList } from './report-list.tsx'
import { TargetSection } from './target-section.tsx'
import { useUnits } from './use-units.ts'

export interface FormSectionsProps {
  readonly isNew: boolean
  /** Null: there is nothing to remove yet. */
  readonly onRemove: (() => void) | null
}

/** The parts of the form: of a known commitment, what comes up most first; of a new one, what it is first. */
export function FormSections({ isNew, onRemove }: FormSectionsProps) {
  const texts = useTexts(deskEditorTexts)
  const { form, change } = useEdit()
  const units = useUnits()
  const [own] = form.entries
  if (!own) return null
  const kind = textAt(own.value, ['kind'])
  const unit = units.find(({ id }) => id === textAt(own.value, ['measure', 'unit'])) ?? null
  const measure = kind === 'measured' && <MeasureFields of={own} unit={unit} />
  const target = kind === 'measured' && <TargetSection of={own} unit={unit} />
  const reports = <ReportList unit={unit} />
  const steps = kind === 'milestone' && <MilestoneSection of={own} />
  return (
    <>
      {isNew ? (
        <>
          <CommitmentSection of={own} />
          {measure && (
            <section className={shared.section}>
              <div className={shared.head}>
                <h3>{texts.measure}</h3>
              </div>
              {measure}
            </section>
          )}
          {target}
          {steps}
          {reports}
        </>
      ) : (
        <>
          {reports}
          {target}
          {measure && (
            <section className={shared.section}>
              <Fold title={`${texts.measure} · ${texts.baseline}`} of={[{ key: own, path: ['measure'] }]}>
                {measure}
              </Fold>
            </section>
          )}
          {steps}
          <CommitmentSection of={own} />
        </>
      )}
      <section className={shared.section}>
        <FieldFrame id="edit-note" label={texts.fields.draftNote} fault={null} wide>
          <input
            id="edit-note"
            className={styles.input}
            value={form.note}
            onChange={(event) => {
              const note = event.target.value
              change((now) => ({ ...now, note }))
            }}
          />
        </FieldFrame>
        {onRemove && (
          <p className={shared.removal}>
            <Button onClick={onRemove}>{texts.removeAll}</Button>{' '}
            <span className={shared.hint}>{texts.removeAllHelp}</span>
          </p>
        )}
      </section>
    </>
  )
}
