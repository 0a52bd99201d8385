import { setPart, valueInForm, type FieldAt } from './edit-form.ts'
import { valueAt } from './form-json.ts'
import { useEdit } from './edit-context.ts'

/** A part of the commitment that can be left out altogether. */
export interface OptionalPart {
  readonly isThere: boolean
  /** Puts it in as it was when the form opened; `blank`: what it begins with where it was not there. */
  readonly putIn: (blank: unknown) => void
  /** Takes it out, with what was typed into it. */
  readonly takeOut: () => void
}

/** An optional part of the form's commitment, such as its speaker or its end. */
export function usePart(at: FieldAt): OptionalPart {
  const { form, change } = useEdit()
  return {
    isThere: valueInForm(form, at) !== undefined,
    putIn: (blank) => change((now) => setPart(now, at, valueAt(form.entries[0]?.start, at.path) ?? blank), false),
    takeOut: () => change((now) => setPart(now, at, undefined), true),
  }
}
