import text from '#src/ui/text.module.css'
import { useId } from 'react'
import styles from './mapping.module.css'
import { useTyped } from './use-typed.ts'

export interface TypedFieldProps {
  readonly type: 'text' | 'date'
  readonly label: string
  readonly hint: string
  readonly value: string
  /** What was typed; false: it will not do. */
  readonly onTake: (text: string) => boolean
}

/** A field with its label and a line on what it does. */
export function TypedField({ type, label, hint, value, onTake }: TypedFieldProps) {
  const { field, isWrong } = useTyped(value, onTake)
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type={type} {...field} aria-invalid={isWrong || undefined} aria-describedby={`${id}-hint`} />
      <p id={`${id}-hint`} className={text.quiet}>
        {hint}
      </p>
    </div>
  )
}
