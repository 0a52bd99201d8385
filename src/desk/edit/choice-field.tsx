import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import type { FieldAt } from './edit-form.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import styles from './fields.module.css'
import { FieldFrame } from './field-frame.tsx'
import { useField } from './use-field.ts'

/** What can be chosen: the value in the record, and its name. */
export type Choices = readonly (readonly [value: string, name: string])[]

export interface ChoiceFieldProps {
  readonly at: FieldAt
  readonly label: string
  readonly choices: Choices
  /** The name of choosing nothing; without it something must be chosen. */
  readonly none?: string
  readonly hint?: string
  /** Called instead of setting the field. */
  readonly onChoose?: (value: string) => void
}

/** One of a set. */
export function ChoiceField({ at, label, choices, none, hint, onChoose }: ChoiceFieldProps) {
  const { choose } = useTexts(deskEditorTexts)
  const { id, value, set, fault, control } = useField(at, hint !== undefined)
  const chosen = typeof value === 'string' ? value : ''
  const isKnown = chosen === '' || choices.some(([each]) => each === chosen)
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault}>
      <select
        {...control}
        className={styles.input}
        value={chosen}
        onChange={(event) => (onChoose ?? ((next) => set(next === '' ? undefined : next)))(event.target.value)}
      >
        {(none !== undefined || chosen === '') && <option value="">{none ?? choose}</option>}
        {!isKnown && <option value={chosen}>{chosen}</option>}
        {choices.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
