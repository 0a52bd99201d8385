import { fieldKey, setTyped, type FieldAt } from './edit-form.ts'
import { useEdit } from './edit-context.ts'
import styles from './fields.module.css'
import { FieldFrame } from './field-frame.tsx'
import { useField } from './use-field.ts'

export interface PlainFieldProps {
  readonly at: FieldAt
  readonly label: string
  readonly hint?: string
}

/** A short text in one language. Emptied, the record has none. */
export function TextField({ at, label, hint, type = 'text' }: PlainFieldProps & { readonly type?: 'text' | 'url' }) {
  const { id, value, set, fault, control } = useField(at, hint !== undefined)
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault}>
      <input
        {...control}
        className={styles.input}
        type={type}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => set(event.target.value === '' ? undefined : event.target.value)}
      />
    </FieldFrame>
  )
}

/** A day. */
export function DateField({ at, label, hint }: PlainFieldProps) {
  const { id, value, set, fault, control } = useField(at, hint !== undefined)
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault}>
      <input
        {...control}
        className={styles.input}
        type="date"
        min="1900-01-01"
        max="2199-12-31"
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => set(event.target.value === '' ? undefined : event.target.value)}
      />
    </FieldFrame>
  )
}

/** A whole number from 1; empty: none. */
export function WholeField({ at, label, hint }: PlainFieldProps) {
  const { form, change } = useEdit()
  const { id, value, fault, control } = useField(at, hint !== undefined)
  const type = (text: string) =>
    change((now) => setTyped(now, at, text, /^[1-9]\d{0,5}$/.test(text.trim()) ? Number(text) : undefined))
  return (
    <FieldFrame id={id} label={label} hint={hint} fault={fault}>
      <input
        {...control}
        className={styles.input}
        inputMode="numeric"
        value={form.texts[fieldKey(at)] ?? (typeof value === 'number' ? String(value) : '')}
        onChange={(event) => type(event.target.value)}
      />
    </FieldFrame>
  )
}

/** Yes or no. */
export function CheckField({ at, label }: PlainFieldProps) {
  const { id, value, set } = useField(at)
  return (
    <label className={styles.check} htmlFor={id}>
      <input id={id} type="checkbox" checked={value === true} onChange={(event) => set(event.target.checked)} />
      {label}
    </label>
  )
}
