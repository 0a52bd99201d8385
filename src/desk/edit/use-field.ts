import { fieldKey, valueInForm, setField, type FieldAt } from './edit-form.ts'
import { useEdit } from './edit-context.ts'

/** A field's place in the page, as the summary of problems links to it. */
export function fieldId(at: FieldAt): string {
  return `edit.${fieldKey(at)}`
}

/** What a control of the form needs: its value, its setter, and what is wrong with it. */
export function useField(at: FieldAt, hasHint = false) {
  const { form, change, problems } = useEdit()
  const name = fieldKey(at)
  const id = fieldId(at)
  const fault = problems.find((problem) => `${fieldKey(problem.at)}.`.startsWith(`${name}.`))?.text ?? null
  const described = [hasHint && `${id}-hint`, fault !== null && `${id}-fault`].filter(Boolean).join(' ')
  return {
    id,
    fault,
    value: valueInForm(form, at),
    /** undefined empties the field. */
    set: (value: unknown) => change((now) => setField(now, at, value)),
    control: { id, 'aria-invalid': fault !== null || undefined, 'aria-describedby': described || undefined },
  }
}
