import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { valueInForm, type FieldAt } from './edit-form.ts'
import { isRate, textAt } from './form-json.ts'
import type { Unit } from '#src/domain/ledger.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { CitationFields } from './citation-fields.tsx'
import { DueField } from './due-field.tsx'
import { useEdit } from './edit-context.ts'
import styles from './fields.module.css'
import { FigureField } from './figure-field.tsx'
import { CheckField, DateField } from './plain-fields.tsx'

/** One target. */
export function TargetFields({
  of,
  name,
  unit,
}: {
  readonly of: FieldAt
  readonly name: string
  readonly unit: Unit | null
}) {
  const { fields } = useTexts(deskEditorTexts)
  const { form, today } = useEdit()
  const commitment = form.entries[0]?.value
  const at = (...path: readonly string[]) => ({ key: of.key, path: [...of.path, ...path] })
  const plain = textAt(commitment, ['measure', 'direction']) === 'decrease' ? 'at-most' : 'at-least'
  return (
    <div className={styles.fields} role="group" aria-label={name}>
      <FigureField of={of} label={fields.value} unit={unit} plain={plain} isTarget takesGrowth={isRate(commitment)} />
      <DueField at={at('due')} label={fields.due} from={textAt(valueInForm(form, at('since')), []) || today} />
      <DateField at={at('since')} label={fields.since} />
      <CitationFields of={at('citation')} />
      <CheckField at={at('hedged')} label={fields.hedged} />
    </div>
  )
}
