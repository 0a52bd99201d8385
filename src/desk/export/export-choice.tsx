import { useId, type ReactNode } from 'react'
import styles from './export.module.css'

/** One of several that can be chosen. `mark`: a figure or file ending beside it; null for none. */
export interface ChoiceOption<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly mark: ReactNode
  readonly hint: string
}

export interface ExportChoiceProps<Value extends string> {
  readonly legend: string
  readonly options: readonly ChoiceOption<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** A question with a few answers, each with a line that says what it means. */
export function ExportChoice<Value extends string>({ legend, options, value, onChange }: ExportChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {options.map((option) => {
        const id = `${name}-${option.value}`
        return (
          <label key={option.value} className={styles.option} htmlFor={id}>
            <input
              type="radio"
              id={id}
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              aria-labelledby={`${id}-label ${id}-mark`}
              aria-describedby={`${id}-hint`}
            />
            <span className={styles.label} id={`${id}-label`}>
              {option.label}
            </span>
            <span className={styles.mark} id={`${id}-mark`}>
              {option.mark}
            </span>
            <span className={styles.hint} id={`${id}-hint`}>
              {option.hint}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
